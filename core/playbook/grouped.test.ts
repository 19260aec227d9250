import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedBy } from './grouped.ts';

interface Item {
  readonly owners: readonly string[];
}
type Collection = Readonly<Record<string, Item>>;

const ownersOf = ({ owners }: Item): Iterable<string> => owners;
const afresh = (collection: Collection) => [...groupedBy<string, Item>(ownersOf)(collection)].toSorted();

const someOwners = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 });
/** A record that is put there, or taken away: null. */
const someStep = fc.tuple(
  fc.integer({ min: 0, max: 12 }).map((id) => `id${String(id)}`),
  fc.option(someOwners),
);

describe('records grouped by their owners', () => {
  it('are after any changes what they would be if all were gone through again', () => {
    fc.assert(
      fc.property(fc.array(fc.array(someStep, { maxLength: 4 }), { maxLength: 12 }), (changes) => {
        const grouped = groupedBy<string, Item>(ownersOf);
        let collection: Collection = {};
        for (const steps of changes) {
          const next: Record<string, Item> = { ...collection };
          for (const [id, owners] of steps) {
            if (owners === null) Reflect.deleteProperty(next, id);
            else next[id] = { owners };
          }
          collection = next;
          expect([...grouped(collection)].toSorted()).toEqual(afresh(collection));
        }
      }),
    );
  });

  it('stay the objects they were where nothing happened to them', () => {
    const grouped = groupedBy<string, Item>(ownersOf);
    const before = { one: { owners: ['a'] }, two: { owners: ['b'] } };
    const groups = [before, { ...before, three: { owners: ['b'] } }].map((each: Collection) => grouped(each));
    expect([groups[1]?.get('a') === groups[0]?.get('a'), groups[1]?.get('b')?.length]).toEqual([true, 2]);
  });
});
