import type { CollectionName, Operation, RecordOf, Workspace } from '../model/workspace.ts';

/** The records of a collection that came and went between two states of it; a changed record did both. */
export interface RecordChanges<Item> {
  readonly gone: readonly Item[];
  readonly come: readonly Item[];
}

/** How a workspace came to be: these operations, and no others, led to it from that one. */
export interface KnownChange {
  readonly from: Workspace;
  readonly operations: readonly Operation[];
}

const none: RecordChanges<never> = { gone: [], come: [] };

/**
 * What changed between two states of a collection, by identity of the records: values are immutable, so the same
 * object is the same fact. Usually one record in the middle of many differs, and the equal ends are passed quickly.
 */
const recordChanges = <Item>(before: readonly Item[], after: readonly Item[]): RecordChanges<Item> => {
  if (before.length === 0) return { gone: before, come: after };
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

const recordsOf = <Name extends CollectionName>(workspace: Workspace, name: Name): Readonly<Record<string, RecordOf<Name>>> =>
  workspace[name] as Readonly<Record<string, RecordOf<Name>>>;

/** What changed in one collection, found by looking through both states of it; nothing where they are one object. */
export const recordChangesBetween = <Name extends CollectionName>(
  before: Workspace | null,
  after: Workspace,
  name: Name,
): RecordChanges<RecordOf<Name>> => {
  const now = recordsOf(after, name);
  const then = before === null ? {} : recordsOf(before, name);
  return now === then ? none : recordChanges(Object.values(then), Object.values(now));
};

/** What changed in one collection, taken from the operations: the workspace itself says what each record has become. */
export const recordChangesOf = <Name extends CollectionName>(
  { from, operations }: KnownChange,
  after: Workspace,
  name: Name,
): RecordChanges<RecordOf<Name>> => {
  const now = recordsOf(after, name);
  const then = recordsOf(from, name);
  if (now === then) return none;
  const gone: RecordOf<Name>[] = [];
  const come: RecordOf<Name>[] = [];
  for (const id of new Set(operations.flatMap(([collection, key]) => (collection === name ? [key] : [])))) {
    const old = then[id];
    const next = now[id];
    if (old === next) continue;
    if (old !== undefined) gone.push(old);
    if (next !== undefined) come.push(next);
  }
  return { gone, come };
};
