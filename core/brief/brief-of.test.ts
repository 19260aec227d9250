import { expect, it } from 'vitest';
import { message } from '../messages/message.ts';
import { gapKeyOf } from '../gaps/gap-key.ts';
import type { GapKey } from '../model/ids.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  london,
  on,
  someSettings,
} from '../testing/builders.ts';
import { aBrief, aDebrief, anAnswer, anAnswerId, anAskedQuestion, anItemId, anOwnQuestion, aStory } from '../testing/learning-builders.ts';
import { briefOf, type InterviewBrief } from './brief-of.ts';

// Two companies: a gap showed at Pellow Health, and again at Fielding & Rowe, who also asked thrice about working alone.
const fielding = anOpportunity({ id: anOpportunityId('fielding'), company: 'Fielding & Rowe', excites: 'Reports that are read.' });
const pellow = anOpportunity({ id: anOpportunityId('pellow'), company: 'Pellow Health' });
const dev = aPerson({ id: aPersonId('devrao'), name: 'Dev Rao', company: 'Fielding & Rowe' });
const ines = aPerson({ id: aPersonId('inescarv'), name: 'Ines Carvalho', company: 'Fielding & Rowe', title: 'Director' });
const lotte = aPerson({ id: aPersonId('lotte'), name: 'Lotte Brandt', company: 'Fielding & Rowe' });

const elsewhere = anInterview({
  id: anInterviewId('pellow'),
  opportunityId: pellow.id,
  startAt: at('2026-10-28 10:00'),
  endAt: at('2026-10-28 11:00'),
});
const first = anInterview({
  id: anInterviewId('fielding'),
  opportunityId: fielding.id,
  startAt: at('2026-11-04 10:00'),
  endAt: at('2026-11-04 11:00'),
  interviewerIds: [dev.id],
});
const second = anInterview({
  id: anInterviewId('fieldingtwo'),
  opportunityId: fielding.id,
  round: 2,
  startAt: at('2026-11-17 09:30'),
  endAt: at('2026-11-17 10:30'),
  interviewerIds: [ines.id, dev.id],
});
const mistake = anAskedQuestion({ id: anItemId('mistake'), question: 'Tell us about a mistake.', marks: ['prepared'] });
const debriefs = [
  aDebrief({
    id: elsewhere.id,
    questions: [anAskedQuestion({ about: 'Window functions', marks: ['off-guard'], said: 'I reached for a self-join.' }), mistake],
    bestId: mistake.id,
  }),
  aDebrief({
    id: first.id,
    questions: [
      anAskedQuestion({
        about: 'Window functions',
        marks: ['vague'],
        said: 'I knew it was a window function and still reached for a self-join.',
      }),
      anAskedQuestion({ id: anItemId('alone'), question: 'Can you work alone?', about: 'Working alone', askedById: dev.id, timesAsked: 3 }),
    ],
    reactions: 'Dev nodded at the outage story.',
    ownQuestions: [anOwnQuestion({ id: anItemId('reports'), question: 'Who reads the reports?', state: 'forgotten' }), anOwnQuestion()],
  }),
];
const answer = anAnswer({ id: anAnswerId('mistake'), question: 'Tell us about a mistake' });
const workspace = (more: Parameters<typeof aWorkspace>[0] = {}) =>
  aWorkspace({
    settings: someSettings({ terms: { notice: 'four weeks', available: '', pay: '£44,000 to £48,000' } }),
    opportunities: [fielding, pellow],
    interviews: [elsewhere, first, second],
    people: [dev, ines, lotte],
    debriefs,
    answers: [answer, anAnswer()],
    ...more,
  });
const now = at('2026-11-12 12:00');
const brief = (more: Parameters<typeof aWorkspace>[0] = {}): InterviewBrief => {
  const made = briefOf(workspace(more), second.id, now);
  if (made === null) throw new Error('no brief');
  return made;
};
const key = (name: string): GapKey => gapKeyOf(name) as GapKey;

it('gaps of every company and the doubts of this one are carried over, each in the person’s own sentence', () => {
  const { points, open } = brief();
  expect([
    open,
    points.map(({ name, gaps, words, doubt }) => [name, gaps.map(({ opportunityId }) => opportunityId), words, doubt?.times ?? null]),
  ]).toEqual([
    2,
    [
      ['Window functions', [pellow.id, fielding.id], 'I knew it was a window function and still reached for a self-join.', null],
      ['Working alone', [], '', 3],
    ],
  ]);
});

it('the plan for a gap and for a doubt comes from the debrief, until the preparation has one', () => {
  const planned = debriefs.map((each) => ({
    ...each,
    questions: each.questions.map((asked) => ({ ...asked, plan: `Later: ${asked.about}` })),
  }));
  const gapPlan = { id: key('Working alone'), plan: 'Bring the Harbour story.', settledAt: null };
  expect(
    [brief({ debriefs: planned }), brief({ debriefs: planned, gapPlans: [gapPlan] })].map(({ points }) => points.map(({ plan }) => plan)),
  ).toEqual([
    ['Later: Window functions', 'Later: Working alone'],
    ['Later: Window functions', 'Bring the Harbour story.'],
  ]);
});

it('a point ticked for this round stays in sight and no longer counts', () => {
  const { points, open } = brief({ briefs: [aBrief({ id: second.id, closedGaps: [key('Window functions')] })] });
  expect([open, points.map(({ isClosed }) => isClosed)]).toEqual([1, [true, false]]);
});

it('who is there comes with what they asked and how they took it', () => {
  const { panel, colleagues } = brief({
    briefs: [aBrief({ id: second.id, panel: [{ personId: dev.id, part: 'your manager to be', decides: true }] })],
  });
  expect([
    panel.map(({ person, part, decides, metAt, askedBefore, reactions }) => [person.name, part, decides, metAt, askedBefore, reactions]),
    colleagues.map(({ name }) => name),
  ]).toEqual([
    [
      [
        'Dev Rao',
        'your manager to be',
        true,
        first.startAt,
        [{ question: 'Can you work alone?', times: 3 }],
        ['Dev nodded at the outage story.'],
      ],
      ['Ines Carvalho', '', false, null, [], []],
    ],
    ['Lotte Brandt'],
  ]);
});

it('the five aspects say how they stand', () => {
  expect(brief().aspects.map(({ aspect, readiness, count, line }) => [aspect, readiness, count, line])).toEqual([
    ['interest', 'ready', 0, message('preparation.aspect.words', { count: 1 })],
    ['skills', 'gap', 1, message('preparation.aspect.skills.gap', { name: 'Window functions', interviews: 2, others: 0 })],
    ['fit', 'nothing', 0, message('preparation.aspect.fit.nothing')],
    ['doubts', 'settle', 1, message('preparation.aspect.doubts.open', { times: 3, name: 'Working alone', others: 0 })],
    ['terms', 'ready', 0, message('preparation.aspect.terms.ready', { said: 'four weeks, £44,000 to £48,000' })],
  ]);
});

it('with everything ticked and picked, every aspect is ready', () => {
  const story = aStory();
  const { aspects } = brief({
    stories: [story],
    briefs: [aBrief({ id: second.id, closedGaps: [key('Window functions'), key('Working alone')], storyIds: [story.id] })],
  });
  expect(aspects.map(({ readiness, words }) => [readiness, words])).toEqual([
    ['ready', 'Reports that are read.'],
    ['ready', 'Harbour'],
    ['ready', 'Harbour'],
    ['ready', ''],
    ['ready', 'four weeks; £44,000 to £48,000'],
  ]);
});

it('half of the terms is something to settle', () => {
  const withPay = brief({ settings: someSettings({ terms: { notice: '', available: '', pay: '£44,000' } }) });
  expect(withPay.aspects.at(-1)).toEqual({
    aspect: 'terms',
    readiness: 'settle',
    count: 1,
    line: message('preparation.aspect.terms.time'),
    words: '£44,000',
  });
});

it('answers that fit are proposed with where they were best, and picked ones take their place', () => {
  const proposed = brief({ answers: [answer, anAnswer({ about: 'working alone' })] });
  const picked = brief({ briefs: [aBrief({ id: second.id, answerIds: [answer.id, anAnswerId('gone')] })] });
  const told = ({ answersArePicked, answers }: InterviewBrief) => [
    answersArePicked,
    answers.map(({ answer: { question }, bestAt }) => [question, bestAt]),
  ];
  expect([told(proposed), told(picked), told(brief({ answers: [anAnswer()] }))]).toEqual([
    [false, [['Why should we hire you?', null]]],
    [true, [['Tell us about a mistake', 'Pellow Health']]],
    [false, []],
  ]);
});

it('a question asked in two interviews brings its answer to mind', () => {
  const again = aDebrief({ id: first.id, questions: [anAskedQuestion({ ...mistake, marks: [] })] });
  expect(brief({ debriefs: [debriefs[0] ?? again, again] }).answers.map(({ answer: { id } }) => id)).toEqual([answer.id]);
});

it('own questions come first, then those left unasked here, and the day of the decision while it is not known', () => {
  const own = { id: anItemId('quarter2'), question: 'What would a good first quarter look like?' };
  const asked = brief({ briefs: [aBrief({ id: second.id, questions: [own] })] });
  const stated = brief({
    events: [anEvent('decision-date-stated', { opportunityIds: [fielding.id], on: on('2026-11-20'), zone: london })],
  });
  expect([asked.questions, asked.asksForDecision, stated.asksForDecision]).toEqual([
    [
      { ...own, from: 'own' },
      { id: anItemId('reports'), question: 'Who reads the reports?', from: 'forgotten' },
    ],
    true,
    false,
  ]);
});

it('a question that was answered in a later round is not asked again', () => {
  const later = anInterview({
    ...first,
    id: anInterviewId('fieldinglate'),
    startAt: at('2026-11-06 10:00'),
    endAt: at('2026-11-06 11:00'),
  });
  const answered = aDebrief({ id: later.id, ownQuestions: [anOwnQuestion({ question: 'Who reads the reports', state: 'answered' })] });
  expect(brief({ interviews: [elsewhere, first, later, second], debriefs: [...debriefs, answered] }).questions).toEqual([]);
});

it('what was told is there, and figures that differ are told together', () => {
  const told = (words: string, name: string) =>
    anEvent('told', {
      id: anEventId(name),
      opportunityIds: [fielding.id],
      topic: 'pay',
      words,
      personId: dev.id,
      at: at('2026-11-05 10:00'),
    });
  const same = brief({ events: [told('£44,000 to £48,000', 'told')] }).told;
  const other = brief({ events: [told('£50,000', 'told')] }).told;
  expect([same.lines.map(({ words, to }) => [words, to]), same.payWords, other.payWords]).toEqual([
    [['£44,000 to £48,000', 'Dev Rao']],
    null,
    ['£50,000', '£44,000 to £48,000'],
  ]);
});

it('usual items of the format follow the own ones until they are kept, reworded or left out', () => {
  const lines = (checklist: InterviewBrief['own']['checklist']) =>
    brief({ briefs: [aBrief({ id: second.id, checklist })] }).checklist.map((line) => [line.kind, line.text]);
  const all = brief().checklist;
  const [identity, cv] = all;
  if (identity === undefined || cv === undefined) throw new Error('no usual items');
  expect([
    all.map(({ kind }) => kind),
    lines([
      { id: identity.id, text: 'Passport', isReady: true },
      { id: cv.id, text: '', isReady: false },
    ]),
  ]).toEqual([
    ['usual', 'usual', 'usual'],
    [
      ['own', 'Passport'],
      ['usual', 'preparation.check.page'],
    ],
  ]);
});

it('a first interview shows what there is: the gaps of other companies, and no doubts yet', () => {
  const made = briefOf(workspace({ interviews: [elsewhere, { ...second, round: 1 }] }), second.id, now);
  expect([
    made?.points.map(({ name, doubt }) => [name, doubt]),
    made?.aspects.find(({ aspect }) => aspect === 'doubts')?.readiness,
    made?.panel.map(({ metAt }) => metAt),
    made?.questions,
  ]).toEqual([[['Window functions', null]], 'nothing', [null, null], []]);
});

it('a brief of a held interview is not changed by what the interview itself showed', () => {
  const after = at('2026-11-18 09:00');
  const itself = aDebrief({ id: second.id, questions: [anAskedQuestion({ about: 'Presenting', marks: ['vague'] })] });
  const made = briefOf(workspace({ debriefs: [...debriefs, itself] }), second.id, after);
  expect(made?.points.map(({ name }) => name)).toEqual(['Window functions', 'Working alone']);
});

it('of an interview that is gone there is no brief', () => {
  expect(briefOf(workspace(), anInterviewId('gone'), now)).toBeNull();
});

it('of many gaps the title counts those that matter most, and the others wait', () => {
  const asked = ['Leaving', 'Presenting', 'SQL'].map((about, index) =>
    anAskedQuestion({ id: anItemId(`more${String(index)}`), question: `${about}?`, about, marks: ['vague'] }),
  );
  const [pellowDebrief, ...others] = debriefs;
  if (pellowDebrief === undefined) throw new Error('no debrief');
  const many = { debriefs: [{ ...pellowDebrief, questions: [...pellowDebrief.questions, ...asked] }, ...others] };
  const { open, points, more, aspects } = brief(many);
  expect([
    open,
    points.map(({ name }) => name),
    more.map(({ name }) => name),
    aspects.find(({ aspect }) => aspect === 'skills')?.count,
  ]).toEqual([3, ['Window functions', 'Leaving', 'Working alone'], ['Presenting', 'SQL'], 4]);
});
