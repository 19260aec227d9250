/** The records of a collection that came and went between two states of it; a changed record did both. */
export interface RecordChanges<Item> {
  readonly gone: readonly Item[];
  readonly come: readonly Item[];
}

const none = { gone: [], come: [] };

/**
 * What changed between two states of a collection, by identity of the records: values are immutable, so the same
 * object is the same fact. Usually one record in the middle of many differs, and the equal ends are passed quickly.
 */
export const recordChanges = <Item>(before: readonly Item[], after: readonly Item[]): RecordChanges<Item> => {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let endBefore = before.length;
  let endAfter = after.length;
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore -= 1;
    endAfter -= 1;
  }
  if (start === endBefore && start === endAfter) return none;
  const old = new Set(before.slice(start, endBefore));
  const come = after.slice(start, endAfter).filter((item) => !old.delete(item));
  return { gone: [...old], come };
};
