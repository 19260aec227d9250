import { gapKeyOf } from '../gaps/gap-key.ts';
import type { GapPlan } from '../model/brief.ts';

const plans: readonly (readonly [string, string])[] = [
  ['Window functions', 'Rank within a group first, then filter. Say aloud what one row means.'],
  ['Working alone', 'Tell the Harbour story: three weeks, no brief, report adopted.'],
  ['Pay', 'Name the range first, then what it depends on.'],
];

/** What the person is going to do about what was missing. */
export const exampleGapPlans: readonly GapPlan[] = plans.flatMap(([name, plan]) => {
  const id = gapKeyOf(name);
  return id === null ? [] : [{ id, plan, settledAt: null }];
});
