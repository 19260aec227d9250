import { expect, test } from 'vitest';
import type { GapKey } from '../model/ids.ts';
import { at, aWorkspace } from '../testing/builders.ts';
import { aContext, made, nothingYet, refused } from '../testing/change-context.ts';
import { aBrief } from '../testing/learning-builders.ts';
import { planGap, saveBrief } from './preparation.ts';

const NOW = '2026-11-12T15:30:00.000Z';
const plan = { id: 'window functions' as GapKey, plan: 'One a day.', settledAt: null };

test('a brief is kept as it is typed, quietly, with when it changed', () => {
  const brief = aBrief({ task: 'A case about churn' });
  expect(made(saveBrief, aWorkspace(), brief, aContext(NOW))).toEqual({
    workspace: aWorkspace({ briefs: [{ ...brief, changedAt: NOW as never }] }),
    said: null,
    answer: null,
  });
});

test('a brief of an interview that has gone is refused', () => {
  expect(refused(saveBrief, nothingYet(), aBrief())).toBe('interview-gone');
});

test('a plan for a gap is kept, changed and settled under the gap', () => {
  const planned = made(planGap, aWorkspace(), plan);
  const settled = { ...plan, settledAt: at('2026-11-20 18:00') };
  expect([planned, made(planGap, planned.workspace, settled).workspace]).toEqual([
    { workspace: aWorkspace({ gapPlans: [plan] }), said: null, answer: null },
    aWorkspace({ gapPlans: [settled] }),
  ]);
});

test('a plan that was emptied goes, unless the gap is settled', () => {
  const planned = made(planGap, aWorkspace(), plan).workspace;
  const settled = { ...plan, plan: '', settledAt: at('2026-11-20 18:00') };
  expect([
    made(planGap, planned, { ...plan, plan: '' }).workspace.gapPlans,
    made(planGap, planned, settled).workspace.gapPlans,
    made(planGap, aWorkspace(), { ...plan, plan: '' }).workspace.gapPlans,
  ]).toEqual([{}, { [plan.id]: settled }, {}]);
});
