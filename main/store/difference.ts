import { type CollectionName, collectionSchemas, type Operation, type Workspace } from '../../core/model/workspace.ts';

export const collectionNames = Object.keys(collectionSchemas) as readonly CollectionName[];

type Records = Readonly<Record<string, unknown>>;

/** Null for one that is not there, so that `undefined` and inherited names cannot be mistaken for a record. */
export const recordAt = (workspace: Workspace, collection: Operation[0], id: string): unknown => {
  if (collection === 'settings') return workspace.settings;
  const records: Records = workspace[collection];
  return Object.hasOwn(records, id) ? records[id] : null;
};

interface Found {
  readonly before: Records;
  readonly operations: readonly Operation[];
  readonly size: number;
}

/**
 * What was found for a collection, by what it became. Checking a change and writing it ask for the same difference,
 * and the next one asks for the size; each costs a walk over the whole collection.
 */
const lastFound = new WeakMap<Records, Found>();

const compared = (name: CollectionName, before: Records, after: Records): Found => {
  const operations: Operation[] = [];
  let kept = 0;
  const ids = Object.keys(after);
  for (const id of ids) {
    const record = after[id];
    const isKnown = record === before[id] || Object.hasOwn(before, id);
    if (isKnown) kept += 1;
    if (record !== before[id] || !isKnown) operations.push([name, id, record]);
  }
  const sizeBefore = lastFound.get(before)?.size ?? Object.keys(before).length;
  if (kept < sizeBefore) for (const id of Object.keys(before)) if (!Object.hasOwn(after, id)) operations.push([name, id, null]);
  return { before, operations, size: ids.length };
};

const differenceOf = (name: CollectionName, before: Records, after: Records): readonly Operation[] => {
  const last = lastFound.get(after);
  if (last?.before === before) return last.operations;
  const found = compared(name, before, after);
  lastFound.set(after, found);
  return found.operations;
};

/** The operations that lead from one workspace to the other, by the identity of records: what is shared did not change. */
export const difference = (before: Workspace, after: Workspace): readonly Operation[] => {
  const settings: Operation[] = before.settings === after.settings ? [] : [['settings', '', after.settings]];
  return collectionNames.reduce(
    (operations, name) => (before[name] === after[name] ? operations : [...operations, ...differenceOf(name, before[name], after[name])]),
    settings,
  );
};

/** Applies operations; collections that none of them touches are shared. The revision is the caller's to set. */
export const applied = (workspace: Workspace, operations: readonly Operation[]): Workspace => {
  const next: Record<string, unknown> = { ...workspace };
  const touched = new Set<string>();
  for (const [collection, id, record] of operations) {
    if (collection === 'settings') {
      next['settings'] = record;
      continue;
    }
    if (!touched.has(collection)) next[collection] = { ...workspace[collection] };
    touched.add(collection);
    const records = next[collection] as Record<string, unknown>;
    if (record === null) Reflect.deleteProperty(records, id);
    else records[id] = record;
  }
  return next as Workspace;
};
