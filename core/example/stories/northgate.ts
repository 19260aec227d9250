import { emptyCallSheet } from '../../call-sheet/empty-call-sheet.ts';
import { keyOf } from '../../playbook/action-key.ts';
import { answerIdOf, asked, debriefOf, itemIdOf, wanted } from '../debriefs.ts';
import { draftOf } from '../letters.ts';
import type { Moments } from '../moments.ts';
import { dayOf } from '../../time/zone.ts';
import { OFFER_ON_THE_TABLE, opportunityOf, personIdOf, type Story, tellerOf } from '../story.ts';

/** Northgate Energy, through Tom Lindqvist: he agreed to a direct note, which is still in its 24 hours. They named their day. */
export const northgate = (moments: Moments): Story => {
  const teller = tellerOf('northgate', moments);
  const { ago, after, endedBetween, nextWeek, today, zone } = moments;
  const appliedAt = ago(17, '20:10');
  const [priya, tom, helena] = [personIdOf('priya'), personIdOf('tom'), personIdOf('helena')];
  const screening = teller.interview({ round: 0, endAt: ago(8, '10:30'), minutes: 30, format: 'phone', with: [tom], feeling: 'good' });
  const first = teller.interview({
    round: 1,
    endAt: endedBetween(21, 3),
    minutes: 65,
    format: 'on-site',
    with: [priya],
    feeling: 'good',
    goodAnswer: 'The outage question',
    gap: 'Ranking by month',
    notes: '“In this role you would own the outage reports.” They showed me round the floor afterwards.',
  });
  const calledAt = after(first.endAt, 100);
  return {
    opportunity: opportunityOf(teller, moments, {
      company: 'Northgate Energy',
      business: 'A supplier of electricity to some two million homes',
      role: 'Data Analyst',
      source: 'A recruiter wrote',
      createdAt: appliedAt,
      route: { kind: 'recruiter', recruiterId: tom, agency: 'Brightwater' },
      referenceIds: [helena],
      excites: 'Reports that decide something the same day. A team that asks why.',
      notes: 'Told them £44,000 to £48,000, four weeks’ notice.',
    }),
    interviews: [screening, first],
    events: [
      teller.stage('applied', appliedAt),
      teller.stage('screening', screening.startAt),
      teller.event('contact', { at: ago(5, '15:05'), direction: 'in', personId: tom, party: 'recruiter', medium: 'phone', about: 'other' }),
      teller.stage('interviewing', ago(5, '15:05')),
      teller.event('told', { at: screening.endAt, topic: 'pay', words: '£44,000 to £48,000', personId: tom }),
      teller.event('told', { at: screening.endAt, topic: 'notice', words: 'Four weeks', personId: tom }),
      teller.event('decision-date-stated', { at: first.endAt, by: 'employer', on: nextWeek(5), zone, interviewId: first.id }),
      teller.event('contact', { at: calledAt, direction: 'out', personId: tom, party: 'recruiter', medium: 'phone', about: 'feedback' }),
      teller.event('direct-note-answered', { at: calledAt, agreed: true }),
    ],
    debriefs: [
      debriefOf(screening, moments, {
        begun: 5,
        spent: 6,
        closed: true,
        well: 'I said the range first.',
        questions: [
          asked('northgatepay', {
            question: 'What do you expect to be paid?',
            said: '£44,000 to £48,000, depending on the week.',
            about: 'Pay',
            askedById: tom,
            answerId: answerIdOf('pay'),
          }),
        ],
      }),
      debriefOf(first, moments, {
        begun: 60,
        spent: 9,
        closed: false,
        well: 'I stayed with the outage question and drew the three tables before answering. She leaned in and asked to keep the sketch.',
        questions: [
          asked('northgateranking', {
            question: 'How would you rank customers by month?',
            said: 'I reached for a self-join.',
            marks: ['off-guard', 'fuller'],
            better: 'Rank within each month with a window function, then keep the first ten.',
            about: 'Window functions',
            askedById: priya,
            answerId: answerIdOf('ranking'),
          }),
          asked('northgateoutage', {
            question: 'Three teams count one outage in three ways. What do you do?',
            said: 'I drew the three tables on one sheet.',
            askedById: priya,
          }),
          asked('northgateleaving', {
            question: 'Why are you leaving?',
            said: 'To work closer to the people who use what I make.',
            marks: ['prepared'],
            about: 'Why are you leaving',
            askedById: priya,
            answerId: answerIdOf('leaving'),
          }),
        ],
        bestId: itemIdOf('northgateoutage'),
        bestWhy: 'I drew before I answered.',
        improvableId: itemIdOf('northgateranking'),
        improvableWhy:
          'Ranking customers by month. I knew it was a window function and still reached for a self-join, because I had not written one since',
        ownQuestions: [
          wanted('northgatereaders', 'Who reads the outage reports first?', 'answered', 'The shift leads, at six in the morning.'),
        ],
        topics: ['The outage sketch', 'Owning the outage reports'],
        signs: ['longer', 'conversation', 'in-this-role', 'engaged', 'excited', 'answered-in-full', 'closing-questions'],
        gapAbout: 'Window functions',
        forRecruiter: 'A good talk, and I would like to go on. One SQL question could have been fuller; I have practised it since.',
      }),
    ],
    marks: [
      teller.done('debrief', screening.endAt, screening.id),
      teller.done('tell-of-offer', calledAt, teller.opportunityId, OFFER_ON_THE_TABLE),
    ],
    letters: [
      draftOf('northgatethanks', {
        kind: 'thank-you',
        opportunityId: teller.opportunityId,
        interviewId: first.id,
        actionKey: keyOf('thank-you', first.id, priya),
        to: priya,
        subject: 'Thank you, and the outage sketch',
        paragraphs: [
          `Thank you for your time ${dayOf(first.endAt, zone) === today ? 'today' : 'yesterday'}. I left thinking about the outage reports, and about how much of the work is deciding what counts as one outage.`,
          'You asked for the three-table sketch we drew, so I have attached a clean copy. One thing I would put better: I would rank customers by month with a window function, not the self-join I reached for.',
          'Should anything else help you decide, I would be glad to send it or to talk.',
        ],
        begunFrom: { kind: 'built-in', variant: 'first', tone: 'plain' },
        at: after(first.endAt, 130),
      }),
    ],
    callSheets: [
      {
        ...emptyCallSheet(first.id, after(first.endAt, 90)),
        excitement: 'Reports that decide something the same day.',
        pleasure: 'Priya asked for the sketch and meant it.',
        question: 'Who decides what counts as one outage?',
        heard: {
          feedback: '',
          positive: '',
          directNote: true,
          decisionOn: null,
          contactOn: null,
          feedbackOn: null,
          notes: '',
        },
        changedAt: calledAt,
        finishedAt: calledAt,
      },
    ],
  };
};
