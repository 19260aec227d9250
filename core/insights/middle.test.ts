import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Duration, middleOf } from './middle.ts';

const over = (...days: readonly number[]): readonly Duration[] => days.map((each) => ({ days: each, isOver: true }));
const going = (...days: readonly number[]): readonly Duration[] => days.map((each) => ({ days: each, isOver: false }));

describe('the middle of some durations', () => {
  it('is their median where all are over', () => {
    expect([middleOf(over(12, 2, 6)), middleOf(over(9, 3, 3, 2, 6, 5, 7, 6, 12))]).toEqual([6, 6]);
  });

  it('counts what goes on as longer than it has gone on', () => {
    // Of ten, nine are over: after 2, 3, 3 and 5 days six of ten go on, with the first 6 it is five.
    expect(middleOf([...over(2, 3, 3, 5, 6, 6, 7, 9, 12), ...going(31)])).toBe(6);
  });

  it('leaves out of the reckoning what has not gone on for so long yet', () => {
    // Four that only just began say nothing of day 3 on: there it is 5, then 4, then 3 of 5 that go on, and 2.
    expect(middleOf([...over(3, 4, 5, 6, 7), ...going(1, 1, 1, 1)])).toBe(5);
  });

  it('is not known while more than half go on', () => {
    expect([middleOf([]), middleOf(going(4)), middleOf([...over(2, 3), ...going(9, 9, 9)])]).toEqual([null, null, null]);
  });

  it('is one of the durations that are over, and does not depend on their order', () => {
    const some = fc.array(fc.record({ days: fc.integer({ min: -9, max: 60 }), isOver: fc.boolean() }), { maxLength: 30 });
    fc.assert(
      fc.property(
        some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const middle = middleOf(all);
          expect(middleOf(shuffled)).toBe(middle);
          expect(middle === null || all.some(({ days, isOver }) => isOver && days === middle)).toBe(true);
        },
      ),
    );
  });

  it('is not shortened by one more that goes on', () => {
    const some = fc.array(fc.record({ days: fc.integer({ min: 0, max: 60 }), isOver: fc.boolean() }), { maxLength: 30 });
    fc.assert(
      fc.property(some, (all) => {
        const middle = middleOf(all) ?? Number.POSITIVE_INFINITY;
        expect(middleOf([...all, { days: 60, isOver: false }]) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(middle);
      }),
    );
  });
});
