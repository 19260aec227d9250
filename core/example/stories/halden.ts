import type { LocalDay, LocalTime } from '../../time/types.ts';
import { answerIdOf, asked, debriefOf, itemIdOf } from '../debriefs.ts';
import { decisionOf } from '../decisions.ts';
import { keyOf } from '../../playbook/action-key.ts';
import { sentOf } from '../letters.ts';
import type { Moments } from '../moments.ts';
import { offerOf } from '../offers.ts';
import { OFFER_ON_THE_TABLE, opportunityOf, personIdOf, type Story, tellerOf } from '../story.ts';

/** Halden Freight: an offer on the table, its terms agreed; they gave a few days more, and it still ends before another company decides. */
export const halden = (moments: Moments): Story => {
  const teller = tellerOf('halden', moments);
  const { ago, after, nextWeek, today, zone } = moments;
  const appliedAt = ago(24, '21:00');
  const [greta, helena] = [personIdOf('greta'), personIdOf('helena')];
  const first = teller.interview({ round: 1, endAt: ago(15, '11:00'), minutes: 45, format: 'video', with: [greta], feeling: 'good' });
  const second = teller.interview({
    round: 2,
    endAt: ago(7, '15:30'),
    minutes: 90,
    format: 'on-site',
    with: [greta],
    feeling: 'wonderful',
    goodAnswer: 'The rota that saved a depot',
  });
  const until = (on: LocalDay) => ({ on, time: '17:00' as LocalTime, zone });
  const offer = { ...teller.event('offer-made', { at: ago(2, '16:10'), deadline: until(today) }), id: OFFER_ON_THE_TABLE };
  const thankedAt = after(second.endAt, 2 * 60);
  const thanked = teller.event('contact', {
    at: thankedAt,
    direction: 'out',
    personId: greta,
    party: 'employer',
    medium: 'mail',
    about: 'thanks',
  });
  const [askedAt, extendedAt] = [ago(1, '10:30'), ago(1, '15:40')];
  return {
    opportunity: opportunityOf(teller, moments, {
      company: 'Halden Freight',
      business: 'A freight company with eleven depots in the north',
      role: 'Operations Analyst',
      source: 'A friend',
      createdAt: appliedAt,
      referenceIds: [helena],
      excites: 'Work that moves things one can see. Two days at home.',
      notes: 'Two days at home, and they would look at it again after the probation.',
    }),
    interviews: [first, second],
    events: [
      teller.stage('applied', appliedAt),
      teller.stage('interviewing', ago(18, '09:30')),
      thanked,
      teller.event('contact', {
        at: ago(2, '16:10'),
        direction: 'in',
        personId: greta,
        party: 'employer',
        medium: 'phone',
        about: 'offer',
      }),
      offer,
      teller.event('terms-heard', { at: ago(2, '16:10'), personId: greta, says: 'offered', words: '£46,500' }),
      teller.event('told', { at: askedAt, personId: greta, topic: 'pay', words: '£48,000' }),
      teller.event('told', { at: ago(1, '13:05'), personId: greta, topic: 'offers', words: 'A second offer, from Merrow Water' }),
      teller.event('terms-heard', { at: ago(1, '16:30'), personId: personIdOf('paul'), says: 'asked', words: '' }),
      teller.event('contact', {
        at: ago(2, '17:05'),
        direction: 'out',
        personId: greta,
        party: 'employer',
        medium: 'mail',
        about: 'answer',
      }),
      teller.event('offer-deadline-moved', { at: extendedAt, deadline: until(nextWeek(1)) }),
    ],
    debriefs: [
      debriefOf(second, moments, {
        begun: 228,
        spent: 12,
        closed: true,
        well: 'The rota, from beginning to end.',
        better: 'I could have asked about the nights.',
        readier: 'One question about their week.',
        questions: [
          asked('haldenpay', {
            question: 'What would you need to be paid?',
            said: 'I named the range before she did.',
            marks: ['prepared'],
            about: 'Pay',
            askedById: greta,
            answerId: answerIdOf('pay'),
          }),
          asked('haldenrota', { question: 'What did your figures change?', said: 'The rota that saved a depot.', askedById: greta }),
        ],
        bestId: itemIdOf('haldenrota'),
        bestWhy: 'She asked for the rota afterwards.',
        expectation: 'easier',
        fit: { answer: 'yes', why: 'Two days at home, and things one can see move.' },
        topics: ['The rota that saved a depot'],
        signs: ['longer', 'conversation', 'in-this-role', 'engaged', 'excited', 'met-deciders', 'closing-questions', 'clear-next-steps'],
      }),
    ],
    marks: [
      teller.done('debrief', after(first.endAt, 8 * 60), first.id),
      teller.done('thank-you', after(first.endAt, 3 * 60), first.id, greta),
      teller.done('references', after(first.endAt, 22 * 60), teller.opportunityId, helena),
      teller.done('debrief', after(second.endAt, 4 * 60), second.id),
      teller.done('thank-you', thankedAt, second.id, greta),
      teller.done('negotiate', askedAt, teller.opportunityId, offer.id),
      teller.done('ask-for-time', askedAt, teller.opportunityId, offer.id),
    ],
    offers: [
      offerOf(teller.opportunityId, after(ago(2, '16:10'), 40), {
        terms: {
          base: { amount: 46_500, per: 'year' },
          bonus: { kind: 'percent', ofBase: 4, expected: 50 },
          pensionPercent: 5,
          benefits: [{ id: itemIdOf('haldenhealth'), name: 'Health insurance', yearly: 600 }],
          daysOff: 25,
          notice: { count: 1, unit: 'month' },
          place: 'Leeds',
          daysOnSite: 3,
          commuteMinutes: 35,
          commuteMonthly: 96,
          hours: 37.5,
          probationMonths: 6,
          conditions: 'Two references, and a check of the right to work.',
        },
        isInWriting: true,
        negotiatorId: greta,
        limits: { target: 48_000, reserve: 47_000, walkAway: 45_000 },
      }),
    ],
    decisions: [
      decisionOf(teller.opportunityId, ago(1, '20:40'), {
        answers: {
          'job-stretch': ['yes', 'Eleven depots, and nobody has counted the nights yet.'],
          'job-plan': 'yes',
          'job-excited': 'yes',
          'job-lacking': ['yes', 'Something one can see move, and two days at home.'],
          'company-values': ['partly', 'They talk of people. The nights say otherwise.'],
          'company-proud': 'yes',
          'company-personality': 'yes',
          'company-colleagues': ['no', 'I met nobody of the team.'],
          'manager-impression': 'yes',
          'manager-communicator': 'yes',
          'manager-expectations': 'yes',
          'manager-listening': 'yes',
          'manager-answers': ['partly', 'Not why people leave.'],
          'manager-welcoming': 'yes',
          'manager-passion': 'yes',
          'manager-ambitions': 'yes',
        },
        gut: { words: 'I walked out faster than I walked in.', feeling: 'wonderful' },
        pros: [{ id: itemIdOf('haldenpro'), text: 'Work one can see' }],
        cons: [{ id: itemIdOf('haldencon'), text: 'Two of five left this team in a year' }],
      }),
    ],
    letters: [
      sentOf(
        'haldenthanks',
        {
          kind: 'thank-you',
          opportunityId: teller.opportunityId,
          interviewId: second.id,
          actionKey: keyOf('thank-you', second.id, greta),
          to: greta,
          subject: 'Thank you for the second interview',
          paragraphs: [
            'Thank you for your time today, and for walking me through a week at the depot. It was good to tell you about the rota that saved a depot and to hear which parts of it you would have questioned.',
            'Each conversation has made the work more concrete, and more attractive.',
            'If a detail is missing before you decide, I am easy to reach and happy to fill it in.',
          ],
          begunFrom: { kind: 'built-in', variant: 'later', tone: 'plain' },
          at: thankedAt,
        },
        thanked.id,
      ),
    ],
  };
};
