import { describe, expect, test } from 'vitest';
import { message } from '../../../core/messages/message.ts';
import type { GapPlan } from '../../../core/model/brief.ts';
import type { GapKey } from '../../../core/model/ids.ts';
import type { Interview } from '../../../core/model/interview.ts';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, at, aWorkspace, london } from '../../../core/testing/builders.ts';
import { aDebrief, anAskedQuestion } from '../../../core/testing/learning-builders.ts';
import { type Filter, gapsView, type WantedGaps } from './gaps-view.ts';

const now = at('2026-12-20 09:00');
const everything: WantedGaps = { filter: 'all', about: null, showsEarlier: false };

/** An interview on each of these days, with the one gap and the good answer of its log. */
const logged = (...rounds: readonly (readonly [gap: string, goodAnswer?: string])[]): readonly Interview[] =>
  rounds.map(([gap, goodAnswer = ''], index) => {
    const day = String(index + 1).padStart(2, '0');
    return anInterview({
      id: anInterviewId(`day${day}`),
      startAt: at(`2026-11-${day} 10:00`),
      endAt: at(`2026-11-${day} 11:00`),
      gap,
      goodAnswer,
    });
  });

const viewOf = (interviews: readonly Interview[], wanted: Partial<WantedGaps> = {}, gapPlans: readonly GapPlan[] = []) =>
  gapsView(aWorkspace({ interviews, gapPlans }), now, { ...everything, ...wanted });

describe('the table', () => {
  test('has a row for each gap, with how each interview went with it, and each time it came up, the newest first', () => {
    const halden = anOpportunity({ id: anOpportunityId('halden'), company: 'Halden Foods' });
    const [first, second] = logged(['Pay'], ['', 'Pay']) as [Interview, Interview];
    const later = { ...second, opportunityId: halden.id, round: 2 };
    const asked = anAskedQuestion({ about: 'Window functions', marks: ['better'], said: 'I reached for a self-join.', timesAsked: 2 });
    const workspace = aWorkspace({
      opportunities: [anOpportunity(), halden],
      interviews: [later, first],
      debriefs: [aDebrief({ id: later.id, questions: [asked] })],
      gapPlans: [{ id: 'pay' as GapKey, plan: 'Say the range.', settledAt: null }],
    });
    const northgate = {
      interviewId: first.id,
      opportunityId: anOpportunityId(),
      company: 'Northgate Energy',
      round: 1,
      at: first.startAt,
      zone: london,
    };
    const atHalden = {
      interviewId: later.id,
      opportunityId: halden.id,
      company: 'Halden Foods',
      round: 2,
      at: later.startAt,
      zone: london,
    };
    const time = { words: '', plan: '', question: null, timesAsked: 1 };
    const onHalden = { interviewId: later.id, opportunityId: halden.id, at: later.startAt, column: atHalden, isDebriefed: true };
    expect(gapsView(workspace, now, everything)).toEqual({
      title: message('insights.title.closing', { other: 'Pay' }),
      over: message('insights.over', { interviews: 2, since: { at: first.startAt, as: 'smart' } }),
      lede: message('insights.lede', { open: 1, closing: 1, closed: 0 }),
      counts: { all: 2, open: 1, closing: 1, closed: 0 },
      columns: [northgate, atHalden],
      earlier: 0,
      rows: [
        {
          key: 'window functions',
          name: 'Window functions',
          standing: 'open',
          pattern: message('gaps.pattern.once'),
          plan: '',
          isSettled: false,
          cells: [null, 'gap'],
          times: [{ ...onHalden, outcome: 'gap', words: 'I reached for a self-join.', plan: '', question: asked.question, timesAsked: 2 }],
        },
        {
          key: 'pay',
          name: 'Pay',
          standing: 'closing',
          pattern: message('gaps.pattern.closing'),
          plan: 'Say the range.',
          isSettled: false,
          cells: ['gap', 'well'],
          times: [
            { ...onHalden, ...time, outcome: 'well' },
            {
              ...time,
              interviewId: first.id,
              opportunityId: anOpportunityId(),
              at: first.startAt,
              outcome: 'gap',
              column: northgate,
              isDebriefed: false,
            },
          ],
        },
      ],
    });
  });

  test('begins with the newest twelve interviews, and shows the earlier ones when asked', () => {
    const interviews = logged(...Array.from({ length: 15 }, () => ['Pay'] as const));
    const seen = [false, true].map((showsEarlier) => {
      const view = viewOf(interviews, { showsEarlier });
      return [view?.columns.length, view?.columns[0]?.interviewId, view?.earlier, view?.rows[0]?.cells.length, view?.rows[0]?.times.length];
    });
    expect(seen).toEqual([
      [12, anInterviewId('day04'), 3, 12, 15],
      [15, anInterviewId('day01'), 0, 15, 15],
    ]);
  });

  test('shows what stands where it was asked for, and the one that is open for reading besides', () => {
    const interviews = logged(['Pay'], ['Leaving'], ['Conflict', 'Pay']);
    const settled = [{ id: 'leaving' as GapKey, plan: '', settledAt: now }];
    const names = (filter: Filter, about: string | null = null) =>
      viewOf(interviews, { filter, about }, settled)?.rows.map(({ name }) => name);
    expect([names('all'), names('open'), names('closing'), names('closed'), names('open', 'leaving')]).toEqual([
      ['Conflict', 'Pay', 'Leaving'],
      ['Conflict'],
      ['Pay'],
      ['Leaving'],
      ['Conflict', 'Leaving'],
    ]);
  });

  test('is not there while there is no gap', () => {
    expect(viewOf(logged(['', 'The outage']))).toBe(null);
  });
});

describe('the title', () => {
  test.each([
    [
      'what kept coming back, and what settled',
      [['Pay'], ['Leaving'], ['Pay', 'Leaving'], ['Pay', 'Leaving']],
      'back-and-settled',
      { open: 'Pay', other: 'Leaving' },
    ],
    [
      'what kept coming back, and what went better',
      [['Pay'], ['Leaving'], ['Pay', 'Leaving']],
      'back-and-closing',
      { open: 'Pay', other: 'Leaving' },
    ],
    ['what kept coming back', [['Pay'], ['Pay']], 'back', { open: 'Pay' }],
    ['what went better last time', [['Pay'], ['Leaving', 'Pay']], 'closing', { other: 'Pay' }],
    ['the only gap', [['Pay']], 'once', { count: 1, open: 'Pay' }],
    ['how many gaps there are, each once', [['Pay'], ['Leaving']], 'once', { count: 2, open: 'Leaving' }],
    ['that all have closed', [['Pay'], ['', 'Pay'], ['', 'Pay']], 'closed', undefined],
  ] as const)('says %s', (_name, rounds, key, values) => {
    expect(viewOf(logged(...rounds))?.title).toEqual(message(`insights.title.${key}`, values));
  });
});
