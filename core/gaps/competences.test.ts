import { describe, expect, test } from 'vitest';
import type { GapPlan } from '../model/brief.ts';
import type { AskedQuestion, Debrief } from '../model/debrief.ts';
import type { GapKey } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';
import { anEvent, anInterview, anInterviewId, anOpportunityId, at, aWorkspace } from '../testing/builders.ts';
import { aDebrief, anAccountPart, anAskedQuestion, anItemId } from '../testing/learning-builders.ts';
import { competencesOf } from './competences.ts';

const now = at('2026-12-01 09:00');

const names = ['first', 'second', 'third', 'fourth'] as const;
const rounds = names.map((name, index) =>
  anInterview({
    id: anInterviewId(name),
    startAt: at(`2026-11-1${index} 13:30`),
    endAt: at(`2026-11-1${index} 14:30`),
  }),
) as unknown as readonly [Interview, Interview, Interview, Interview];

const gap: Partial<AskedQuestion> = { marks: ['better'] };
const well: Partial<AskedQuestion> = { marks: ['prepared'] };

/** Each round with one question about window functions, answered so; null where it did not come up. */
const asked = (answers: readonly (Partial<AskedQuestion> | null)[], parts: { gapPlans?: readonly GapPlan[] } = {}): Workspace =>
  aWorkspace({
    interviews: rounds,
    debriefs: rounds.map(({ id }, index): Debrief => {
      const answer = answers[index] ?? null;
      return aDebrief({ id, questions: answer === null ? [] : [anAskedQuestion({ about: 'Window functions', ...answer })] });
    }),
    ...parts,
  });

const standings = (workspace: Workspace) => competencesOf(workspace, now).map(({ name, standing }) => [name, standing]);
const settled = (settledAt: string): readonly GapPlan[] => [{ id: 'window functions' as GapKey, plan: '', settledAt: at(settledAt) }];

describe('where a gap stands', () => {
  test.each([
    ['is open after a gap', [gap], 'open'],
    ['is closing after a good showing', [gap, well], 'closing'],
    ['is closed after two good showings in a row', [gap, well, well], 'closed'],
    ['is open again when it shows again', [gap, well, well, gap], 'open'],
    ['is closing while the good showings were not in a row', [gap, well, gap, well], 'closing'],
    ['stays where it was while it does not come up', [gap, null, well], 'closing'],
    ['stays open where nothing was said of the answer', [gap, {}], 'open'],
  ] as const)('it %s', (_name, answers, standing) => {
    expect(standings(asked(answers))).toEqual([['Window functions', standing]]);
  });

  test('the person may settle it, and it holds until a newer gap', () => {
    expect([
      standings(asked([gap], { gapPlans: settled('2026-11-10 20:00') })),
      standings(asked([gap, gap], { gapPlans: settled('2026-11-10 20:00') })),
      standings(asked([gap, gap, well], { gapPlans: settled('2026-11-10 20:00') })),
    ]).toEqual([[['Window functions', 'closed']], [['Window functions', 'open']], [['Window functions', 'closing']]]);
  });

  test('what only ever went well is no gap', () => {
    expect(competencesOf(asked([well, well]), now)).toEqual([]);
  });
});

describe('what shows a gap', () => {
  const { id, opportunityId, startAt } = rounds[0];
  const showing = {
    interviewId: id,
    opportunityId,
    at: startAt,
    outcome: 'gap' as const,
    words: '',
    plan: '',
    question: null,
    timesAsked: 1,
  };
  const openGap = { standing: 'open' as const, plan: '', settledAt: null };
  const from = (debrief: Partial<Debrief>, interview: Partial<Interview> = {}) =>
    competencesOf(aWorkspace({ interviews: [{ ...rounds[0], ...interview }], debriefs: [aDebrief({ id, ...debrief })] }), now);

  test('the one gap of the log, by its own words', () => {
    const workspace = aWorkspace({ interviews: [{ ...rounds[0], gap: 'Ranking customers by month' }] });
    expect(competencesOf(workspace, now)).toEqual([
      { key: 'ranking customers by month', name: 'Ranking customers by month', showings: [showing], ...openGap },
    ]);
  });

  test('the one gap of the log, by the competence the debrief names', () => {
    expect(from({ gapAbout: 'Window functions' }, { gap: 'I reached for a self-join.' })).toEqual([
      {
        key: 'window functions',
        name: 'Window functions',
        showings: [{ ...showing, words: 'I reached for a self-join.' }],
        ...openGap,
      },
    ]);
  });

  test('a competence named without a gap is none', () => {
    expect(from({ gapAbout: 'Window functions' })).toEqual([]);
  });

  test('the most improvable answer, with why, and how often it was asked', () => {
    const improvable = anAskedQuestion({ timesAsked: 3, said: 'A self-join.' });
    const improvableWhy = 'Ranking by month. I knew it was a window function.';
    expect(from({ questions: [improvable], improvableId: improvable.id, improvableWhy })).toEqual([
      {
        key: 'how would you rank customers by month',
        name: 'How would you rank customers by month?',
        showings: [{ ...showing, words: 'I knew it was a window function.', question: improvable.question, timesAsked: 3 }],
        ...openGap,
      },
    ]);
  });

  test('a mistake of the account, by its competence, else by what it was', () => {
    const mistake = { what: 'Spoke badly of my employer', cause: 'I was still cross.', nextTime: '', about: '' };
    const account = [
      anAccountPart({ id: anItemId('one'), mistake }),
      anAccountPart({ id: anItemId('two'), mistake: { ...mistake, cause: '', about: 'Why are you leaving' } }),
    ];
    expect(from({ account })).toEqual([
      { key: 'spoke badly of my employer', name: mistake.what, showings: [{ ...showing, words: 'I was still cross.' }], ...openGap },
      { key: 'why are you leaving', name: 'Why are you leaving', showings: [{ ...showing, words: mistake.what }], ...openGap },
    ]);
  });

  test('several of one interview together: a gap where one of them is, asked as often as all of them', () => {
    const questions = [
      anAskedQuestion({ id: anItemId('one'), about: 'window functions.', marks: ['prepared'], said: 'I named two.', timesAsked: 2 }),
      anAskedQuestion({ id: anItemId('two'), about: 'Window functions', marks: ['vague'], said: 'I guessed.', question: 'And by week?' }),
    ];
    expect(from({ questions, gapAbout: 'Window Functions' }, { gap: 'Ranking' })).toEqual([
      {
        key: 'window functions',
        name: 'Window functions',
        showings: [{ ...showing, words: 'I guessed.', question: 'And by week?', timesAsked: 3 }],
        ...openGap,
      },
    ]);
  });

  test('the good answer of a later log begins to close it', () => {
    const interviews = [
      { ...rounds[0], gap: 'Why are you leaving?' },
      { ...rounds[1], goodAnswer: 'why are you leaving' },
    ];
    expect(standings(aWorkspace({ interviews }))).toEqual([['why are you leaving', 'closing']]);
  });
});

test('interviews that were called off or are still to come show nothing', () => {
  const later = anInterview({ id: anInterviewId('later'), startAt: at('2026-12-02 10:00'), endAt: at('2026-12-02 11:00'), gap: 'Pay' });
  const off = { ...rounds[0], gap: 'Pay' };
  const events = [anEvent('interview-cancelled', { interviewId: off.id })];
  expect(competencesOf(aWorkspace({ interviews: [later, off], events }), now)).toEqual([]);
});

test('open gaps come first, the most frequent and the newest before the others, each with its plan', () => {
  const line = (round: Interview, gaps: string, goodAnswer = ''): Interview => ({ ...round, gap: gaps, goodAnswer });
  const interviews = [
    line(rounds[0], 'Pay'),
    line({ ...rounds[0], id: anInterviewId('again'), opportunityId: anOpportunityId('halden') }, 'Window functions'),
    line(rounds[1], 'Conflict', 'Pay'),
    line(rounds[2], 'Window functions'),
    line(rounds[3], 'Leaving'),
  ];
  const gapPlans = [{ id: 'leaving' as GapKey, plan: 'Two sentences, no blame.', settledAt: null }];
  expect(competencesOf(aWorkspace({ interviews, gapPlans }), now).map(({ name, standing, plan }) => [name, standing, plan])).toEqual([
    ['Window functions', 'open', ''],
    ['Leaving', 'open', 'Two sentences, no blame.'],
    ['Conflict', 'open', ''],
    ['Pay', 'closing', ''],
  ]);
});

test('follows a debrief that is written further while the others stay as they are', () => {
  const before = asked([gap, null]);
  const [first] = rounds;
  expect(standings(before)).toEqual([['Window functions', 'open']]);
  const debrief = aDebrief({ id: first.id, questions: [anAskedQuestion({ about: 'Dashboards', ...gap })] });
  expect(standings({ ...before, debriefs: { ...before.debriefs, [first.id]: debrief } })).toEqual([['Dashboards', 'open']]);
  const calledOff = anEvent('interview-cancelled', { interviewId: first.id, opportunityIds: [first.opportunityId] });
  expect(standings({ ...before, events: { ...before.events, [calledOff.id]: calledOff } })).toEqual([]);
});

describe('what will be done about it', () => {
  const debriefs = asked([
    { ...gap, plan: 'Ten by hand on Tuesday.' },
    { ...gap, plan: ' ' },
  ]);
  const plans = (plan: string): readonly GapPlan[] => [{ id: 'window functions' as GapKey, plan, settledAt: null }];

  test('comes from the newest debrief that says so', () => {
    expect(competencesOf(debriefs, now).map(({ plan }) => plan)).toEqual(['Ten by hand on Tuesday.']);
  });

  test('is what the preparation says, where it says something', () => {
    const planned = (plan: string): Workspace => ({
      ...debriefs,
      gapPlans: Object.fromEntries(plans(plan).map((each) => [each.id, each])),
    });
    expect(competencesOf(planned('Read a book.'), now).map(({ plan }) => plan)).toEqual(['Read a book.']);
    expect(competencesOf(planned(''), now).map(({ plan }) => plan)).toEqual(['Ten by hand on Tuesday.']);
  });

  test('comes from a mistake in the account of the day as well', () => {
    const mistake = { what: 'Froze', cause: '', nextTime: 'Breathe first.', about: 'Window functions' };
    const account = [anAccountPart({ mistake })];
    const workspace = aWorkspace({ interviews: [rounds[0]], debriefs: [aDebrief({ id: rounds[0].id, account })] });
    expect(competencesOf(workspace, now).map(({ plan }) => plan)).toEqual(['Breathe first.']);
  });
});
