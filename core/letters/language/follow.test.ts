import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Found } from './found.ts';
import { follow } from './follow.ts';

const found = (from: number, to: number): Found => ({ from, to, slip: 'spelling', rule: 'x', suggestions: [], said: null });

test('what stands before an edit stays, what stands after it moves, and what was touched goes', () => {
  const before = 'aaa bbb ccc';
  expect(follow([found(0, 3), found(4, 7), found(8, 11)], before, 'aaa bxxbb ccc')).toEqual([found(0, 3), found(10, 13)]);
});

test('what is still pointed at reads as it did', () => {
  const place = fc.record({
    text: fc.string({ maxLength: 30 }),
    from: fc.nat(30),
    size: fc.nat(8),
    at: fc.nat(30),
    cut: fc.nat(6),
    put: fc.string({ maxLength: 6 }),
  });
  fc.assert(
    fc.property(place, ({ text, from, size, at, cut, put }) => {
      const after = text.slice(0, at) + put + text.slice(at + cut);
      const each = found(Math.min(from, text.length), Math.min(from + size, text.length));
      const moved = follow([each], text, after).map((one) => after.slice(one.from, one.to));
      expect(moved.every((words) => words === text.slice(each.from, each.to))).toBe(true);
    }),
  );
});
