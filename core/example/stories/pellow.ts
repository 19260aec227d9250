import { keyOf } from '../../playbook/action-key.ts';
import { addDays } from '../../time/local-day.ts';
import type { LocalDay } from '../../time/types.ts';
import { answerIdOf, asked, debriefOf, itemIdOf } from '../debriefs.ts';
import type { Moments } from '../moments.ts';
import { opportunityOf, personIdOf, type Story, tellerOf } from '../story.ts';

/** Four weeks' notice, and a week to draw the contract up: the first of the month that holds this day lies five weeks ahead at least. */
const NOTICE_DAYS = 65;

const firstOfMonth = (day: LocalDay): LocalDay => `${day.slice(0, 8)}01` as LocalDay;

/** Pellow Health: accepted, and they draw up the contract; the last steps go on next week. */
export const pellow = (moments: Moments): Story => {
  const teller = tellerOf('pellow', moments);
  const { ago, after, nextWeek, on, today, zone } = moments;
  const appliedAt = ago(30, '08:15');
  const [noor, daniel] = [personIdOf('noor'), personIdOf('daniel')];
  const first = teller.interview({ round: 1, endAt: ago(19, '12:30'), minutes: 50, format: 'video', with: [noor], feeling: 'fine' });
  const second = teller.interview({
    round: 2,
    endAt: ago(11, '11:00'),
    minutes: 75,
    format: 'on-site',
    with: [noor],
    feeling: 'good',
    goodAnswer: 'Waiting times told as a story',
  });
  const accepted = teller.stage('accepted', ago(3, '13:20'));
  const lastSteps = keyOf('last-steps', teller.opportunityId, accepted.id);
  return {
    opportunity: opportunityOf(teller, moments, {
      company: 'Pellow Health',
      business: 'A group of six community hospitals',
      role: 'Reporting Analyst',
      source: 'A friend',
      createdAt: appliedAt,
      referenceIds: [daniel],
      excites: 'Figures that shorten a wait.',
      notes: 'Offer: £44,000, start on the first of the month after the notice.',
    }),
    interviews: [first, second],
    events: [
      teller.stage('applied', appliedAt),
      teller.stage('interviewing', ago(22, '14:00')),
      teller.event('contact', { at: ago(5, '10:40'), direction: 'in', personId: noor, party: 'employer', medium: 'phone', about: 'offer' }),
      teller.event('offer-made', { at: ago(5, '10:40'), deadline: null }),
      teller.event('contact', {
        at: ago(3, '13:20'),
        direction: 'out',
        personId: noor,
        party: 'employer',
        medium: 'phone',
        about: 'answer',
      }),
      accepted,
      teller.event('start-date-agreed', { at: ago(3, '13:20'), on: firstOfMonth(addDays(today, NOTICE_DAYS)), zone }),
    ],
    debriefs: [
      debriefOf(first, moments, {
        begun: 405,
        spent: 15,
        closed: true,
        well: 'I asked what the waiting times are for.',
        better: 'The query at the end.',
        questions: [
          asked('pellowwindow', {
            question: 'Each patient’s last visit before today?',
            said: 'I described it and could not write it.',
            marks: ['focused'],
            about: 'Window functions',
            askedById: noor,
          }),
        ],
        improvableId: itemIdOf('pellowwindow'),
        improvableWhy: 'I described it and could not write it down.',
        topics: ['Waiting times'],
      }),
      debriefOf(second, moments, {
        begun: 525,
        spent: 13,
        closed: true,
        well: 'The mistake, told to its end.',
        questions: [
          asked('pellowmistake', {
            question: 'Tell us about a mistake.',
            said: 'The dashboard nobody had asked for.',
            marks: ['prepared'],
            askedById: noor,
            answerId: answerIdOf('mistake'),
          }),
          asked('pellowleaving', {
            question: 'Why are you leaving?',
            said: 'To work closer to the people who use what I make.',
            marks: ['prepared'],
            about: 'Why are you leaving',
            askedById: noor,
            answerId: answerIdOf('leaving'),
          }),
        ],
        bestId: itemIdOf('pellowmistake'),
        bestWhy: 'It had an end, and she laughed.',
        expectation: 'as-expected',
        topics: ['Waiting times told as a story'],
        signs: ['conversation', 'engaged', 'met-colleagues', 'met-deciders', 'closing-questions', 'clear-next-steps'],
      }),
    ],
    marks: [
      teller.done('thank-you', after(first.endAt, 4 * 60), first.id, noor),
      teller.done('debrief', after(first.endAt, 7 * 60), first.id),
      teller.done('references', after(first.endAt, 23 * 60), teller.opportunityId, daniel),
      teller.done('thank-you', after(second.endAt, 2 * 60), second.id, noor),
      teller.done('debrief', after(second.endAt, 9 * 60), second.id),
      {
        key: lastSteps,
        opportunityId: teller.opportunityId,
        state: { kind: 'snoozed', at: ago(1, '18:40'), untilAt: on(nextWeek(1), '09:00') },
      },
    ],
    ticks: [{ key: lastSteps, opportunityId: teller.opportunityId, points: ['first-day', 'keep'] }],
  };
};
