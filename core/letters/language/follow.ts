import type { Found } from './found.ts';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly longerBy: number;
}

/** The one stretch in which two texts differ. */
const editBetween = (before: string, after: string): Edit => {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { from, to: before.length - same, longerBy: after.length - before.length };
};

/**
 * What was found in a text, as it lies in the text that became of it by typing: what stands before the edit stays, what
 * stands after it moves along, and what was touched is gone until the next check.
 */
export const follow = (found: readonly Found[], before: string, after: string): readonly Found[] => {
  if (before === after) return found;
  const { from, to, longerBy } = editBetween(before, after);
  return found.flatMap((each) => {
    if (each.to < from) return [each];
    if (each.from > to) return [{ ...each, from: each.from + longerBy, to: each.to + longerBy }];
    return [];
  });
};
