import type { Action } from './action.ts';
import { inPlanOrder } from './to-action.ts';

/** Where the action is in the list, or belongs. */
const placeOf = (list: readonly Action[], action: Action): number => {
  let from = 0;
  let until = list.length;
  while (from < until) {
    const middle = (from + until) >> 1;
    if (inPlanOrder(list[middle] as Action, action) < 0) from = middle + 1;
    else until = middle;
  }
  return from;
};

/** What went and what came between two lists, by identity, in that order. */
export const exchangeOf = (before: readonly Action[], after: readonly Action[]): readonly [ReadonlySet<Action>, ReadonlySet<Action>] => {
  const gone = new Set(before);
  const come = new Set(after.filter((action) => !gone.delete(action)));
  return [gone, come];
};

/** Above this, sorting anew is quicker than finding the place of each. */
const FEW = 500;

/** A list in plan order with some actions taken out and others put in; the list itself where there are none. */
export const exchanged = (list: readonly Action[], gone: readonly Action[], come: readonly Action[]): readonly Action[] => {
  if (gone.length + come.length === 0) return list;
  if (gone.length + come.length > FEW) {
    const leaving = new Set(gone);
    return [...list.filter((action) => !leaving.has(action)), ...come].sort(inPlanOrder);
  }
  const next = list.slice();
  for (const action of gone) next.splice(placeOf(next, action), 1);
  for (const action of come) next.splice(placeOf(next, action), 0, action);
  return next;
};
