import { remembered } from './remembered.ts';

/** The records of one collection that belong to each owner; an owner of none is not in it. */
export type Groups<Owner, Item> = ReadonlyMap<Owner, readonly Item[]>;

type OwnersOf<Owner, Item> = (record: Item) => Iterable<Owner>;

/** Where more records changed at once, all are gone through again (ours). */
const FEW = 50;

const add = <Owner, Item>(groups: Map<Owner, Item[]>, records: readonly Item[], ownersOf: OwnersOf<Owner, Item>): void => {
  for (const record of records) {
    for (const owner of ownersOf(record)) {
      const others = groups.get(owner);
      if (others === undefined) groups.set(owner, [record]);
      else others.push(record);
    }
  }
};

const isSame = <Each>(some: Iterable<Each>, others: Iterable<Each>): boolean => {
  const [here, there] = [[...some], [...others]];
  return here.length === there.length && here.every((each, place) => each === there[place]);
};

/**
 * The groups after a change, taken from those before it: a group that nothing happened to stays the object it was. Null
 * where the place of a record within its group cannot be told from the ends that stayed equal.
 */
const followed = <Owner, Item>(
  { records: before, groups }: { readonly records: readonly Item[]; readonly groups: Groups<Owner, Item> },
  after: readonly Item[],
  ownersOf: OwnersOf<Owner, Item>,
): Groups<Owner, Item> | null => {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore -= 1;
    endAfter -= 1;
  }
  const [gone, come] = [before.slice(start, endBefore), after.slice(start, endAfter)];
  if (gone.length + come.length > FEW) return null;
  const isInPlace =
    gone.length === come.length &&
    gone.every((old, place) => {
      const next = come[place];
      return next !== undefined && isSame(ownersOf(old), ownersOf(next));
    });
  const isAtEnd = endAfter === after.length;
  if (!isInPlace && !isAtEnd && come.length > 0) return null;
  const next = new Map<Owner, readonly Item[]>(groups);
  const touched = new Map<Owner, Item[]>();
  for (const record of [...gone, ...come]) for (const owner of ownersOf(record)) touched.set(owner, [...(groups.get(owner) ?? [])]);
  if (isInPlace) {
    const instead = new Map(gone.map((old, place) => [old, come[place] ?? old]));
    for (const [owner, own] of touched) {
      next.set(
        owner,
        own.map((record) => instead.get(record) ?? record),
      );
    }
    return next;
  }
  const away = new Set(gone);
  for (const [owner, own] of touched)
    touched.set(
      owner,
      own.filter((record) => !away.has(record)),
    );
  add(touched, come, ownersOf);
  for (const [owner, own] of touched) {
    if (own.length === 0) next.delete(owner);
    else next.set(owner, own);
  }
  return next;
};

/** The records of a collection, listed once for all that group them: to list tens of thousands is most of the work. */
const recordsIn = remembered((collection: Readonly<Record<string, object>>): readonly object[] => Object.values(collection));

/**
 * Groups the records of a collection by their owners, each group in the order of the collection. It is gone through as a
 * whole once; after that only what changed is, since a change usually touches one record of tens of thousands.
 */
export const groupedBy = <Owner extends string, Item extends object>(
  ownersOf: OwnersOf<Owner, Item>,
): ((collection: Readonly<Record<string, Item>>) => Groups<Owner, Item>) => {
  let last: { readonly records: readonly Item[]; readonly groups: Groups<Owner, Item> } | null = null;
  return remembered((collection: Readonly<Record<string, Item>>) => {
    const records = recordsIn(collection) as readonly Item[];
    let groups = last === null ? null : followed(last, records, ownersOf);
    if (groups === null) {
      const all = new Map<Owner, Item[]>();
      add(all, records, ownersOf);
      groups = all;
    }
    last = { records, groups };
    return groups;
  });
};
