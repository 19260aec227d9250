import { describe, expect, it } from 'vitest';
import { stripOf } from './strip.ts';

const over = (...days: readonly number[]) => days.map((each, place) => ({ id: `o${place}`, days: each, isOver: true }));
const silent = (...days: readonly number[]) => days.map((each, place) => ({ id: `s${place}`, days: each, isOver: false }));

describe('a strip of days', () => {
  it('piles what shares a day, what goes on at the top', () => {
    const { columns, tallest } = stripOf([...silent(3), ...over(3, 2, 3)]);
    expect([columns.map(({ days, items }) => [days, items.map(({ id }) => id)]), tallest]).toEqual([
      [
        [2, ['o1']],
        [3, ['o0', 'o2', 's0']],
      ],
      3,
    ]);
  });

  it('shows four weeks at least, by whole weeks, and days before the start where there are some', () => {
    const axis = (...days: readonly number[]) => {
      const { from, to, ticks } = stripOf(over(...days));
      return [from, to, ticks];
    };
    expect([axis(2), axis(31), axis(-3, 8), axis(60)]).toEqual([
      [0, 28, [0, 7, 14, 21, 28]],
      [0, 35, [0, 7, 14, 21, 28, 35]],
      [-7, 28, [-7, 0, 7, 14, 21, 28]],
      [0, 63, [0, 14, 28, 42, 56]],
    ]);
  });

  it('ends after twelve weeks, and what is longer stands at its end', () => {
    const { to, columns } = stripOf([...over(6), ...silent(120, 300)]);
    expect([to, columns.map(({ days, isBeyond, items }) => [days, isBeyond, items.length])]).toEqual([
      84,
      [
        [6, false, 1],
        [85, true, 2],
      ],
    ]);
  });

  it('is drawn as bars where too many share a day to be told apart', () => {
    expect([stripOf(over(...Array<number>(6).fill(4))).isBars, stripOf(over(...Array<number>(7).fill(4))).isBars]).toEqual([false, true]);
  });
});
