import type { LocalTime } from '../../time/types.ts';
import { debriefOf, itemIdOf, asked, wanted } from '../debriefs.ts';
import { decisionOf } from '../decisions.ts';
import { keyOf } from '../../playbook/action-key.ts';
import type { Moments } from '../moments.ts';
import { offerOf } from '../offers.ts';
import { opportunityOf, personIdOf, type Story, tellerOf } from '../story.ts';

/** Friday: nothing about this offer is due before next week. */
const FRIDAY = 5;

/** Merrow Water: a second offer on the table, with less pay, more time off and hardly any way to work. */
export const merrow = (moments: Moments): Story => {
  const teller = tellerOf('merrow', moments);
  const { ago, after, nextWeek, zone } = moments;
  const appliedAt = ago(27, '19:15');
  const [owen, daniel] = [personIdOf('owen'), personIdOf('daniel')];
  const first = teller.interview({ round: 1, endAt: ago(16, '14:45'), minutes: 45, format: 'video', with: [owen], feeling: 'good' });
  const second = teller.interview({
    round: 2,
    endAt: ago(8, '12:15'),
    minutes: 75,
    format: 'on-site',
    with: [owen],
    feeling: 'good',
    goodAnswer: 'Leaks found from figures that were there already',
  });
  const calledAt = ago(1, '11:20');
  const offer = teller.event('offer-made', { at: calledAt, deadline: { on: nextWeek(FRIDAY), time: '12:00' as LocalTime, zone } });
  return {
    opportunity: opportunityOf(teller, moments, {
      company: 'Merrow Water',
      business: 'A water company for the dales and two towns',
      role: 'Performance Analyst',
      source: 'A friend',
      createdAt: appliedAt,
      referenceIds: [daniel],
      excites: 'Kind people, and a river at the end of every table of figures.',
    }),
    interviews: [first, second],
    events: [
      teller.stage('applied', appliedAt),
      teller.stage('interviewing', ago(20, '10:05')),
      teller.event('contact', { at: calledAt, direction: 'in', personId: owen, party: 'employer', medium: 'phone', about: 'offer' }),
      offer,
      teller.event('told', { at: calledAt, personId: owen, topic: 'pay', words: 'I asked whether there is room above £44,000.' }),
      teller.event('terms-heard', {
        at: calledAt,
        personId: owen,
        says: 'refused',
        words: 'The pay follows a scale for everybody. There is no room in it.',
      }),
      teller.event('contact', {
        at: ago(1, '12:05'),
        direction: 'out',
        personId: owen,
        party: 'employer',
        medium: 'mail',
        about: 'answer',
      }),
    ],
    debriefs: [
      debriefOf(second, moments, {
        begun: 190,
        spent: 14,
        closed: true,
        well: 'I drew the leaks on their own map.',
        better: 'I did not ask where the role leads.',
        questions: [
          asked('merrowleaks', {
            question: 'How would you find out what a figure hides?',
            said: 'Leaks found from figures that were there already.',
            marks: ['prepared'],
            askedById: owen,
          }),
        ],
        bestId: itemIdOf('merrowleaks'),
        bestWhy: 'He fetched a colleague to hear the end of it.',
        ownQuestions: [
          wanted('merrowweek', 'What does a week in the team look like?', 'answered', 'Two quiet days at home, and one together in York.'),
          wanted(
            'merrowleads',
            'Where did the last people in this role go?',
            'half-answered',
            'One to the planning team. He did not say where the other went.',
          ),
        ],
        expectation: 'as-expected',
        topics: ['Leaks found from figures'],
        signs: ['conversation', 'engaged', 'met-colleagues', 'closing-questions', 'clear-next-steps'],
      }),
    ],
    marks: [
      teller.done('thank-you', after(first.endAt, 3 * 60), first.id, owen),
      teller.done('debrief', after(first.endAt, 8 * 60), first.id),
      teller.done('thank-you', after(second.endAt, 4 * 60), second.id, owen),
      teller.done('debrief', after(second.endAt, 5 * 60), second.id),
      teller.done('references', after(first.endAt, 22 * 60), teller.opportunityId, daniel),
      teller.done('negotiate', calledAt, teller.opportunityId, offer.id),
      // They gave more than a week by themselves: there is nothing to ask for.
      {
        key: keyOf('ask-for-time', teller.opportunityId, offer.id),
        opportunityId: teller.opportunityId,
        state: { kind: 'skipped', at: after(calledAt, 60) },
      },
    ],
    offers: [
      offerOf(teller.opportunityId, after(calledAt, 50), {
        terms: {
          base: { amount: 44_000, per: 'year' },
          pensionPercent: 9,
          daysOff: 30,
          notice: { count: 2, unit: 'month' },
          place: 'York',
          daysOnSite: 1,
          commuteMinutes: 50,
          commuteMonthly: 54,
          hours: 35,
          probationMonths: 3,
        },
        negotiatorId: owen,
      }),
    ],
    decisions: [
      decisionOf(teller.opportunityId, after(calledAt, 9 * 60), {
        answers: {
          'job-stretch': ['partly', 'Quieter than what I do now.'],
          'job-plan': 'yes',
          'job-excited': 'partly',
          'job-lacking': ['yes', 'Time.'],
          'company-values': 'yes',
          'company-proud': ['yes', 'Everybody needs water.'],
          'company-personality': 'yes',
          'company-colleagues': 'yes',
          'manager-impression': 'yes',
          'manager-communicator': 'yes',
          'manager-expectations': ['partly', 'The first half year is open.'],
          'manager-listening': 'yes',
          'manager-answers': ['partly', 'He did not say where the other one went.'],
          'manager-welcoming': 'yes',
          'manager-passion': 'yes',
        },
        gut: { words: 'Kind people. I would be fine.', feeling: 'good' },
        pros: [{ id: itemIdOf('merrowpro'), text: 'Four days at home' }],
      }),
    ],
  };
};
