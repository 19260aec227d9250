import { describe, expect, test } from 'vitest';
import { nextMark } from './next-mark.ts';

const marks = [
  { id: 'applied', group: 0 },
  { id: 'no-answer', group: 1 },
  { id: 'said-no', group: 1 },
  { id: 'offer', group: 2 },
];

describe('the keys of a picture', () => {
  test.each<[string, string | null, string, string | undefined]>([
    ['right begins at the first mark', null, 'ArrowRight', 'applied'],
    ['left begins at the last', null, 'ArrowLeft', 'offer'],
    ['right goes on to the next', 'applied', 'ArrowRight', 'no-answer'],
    ['left goes back', 'no-answer', 'ArrowLeft', 'applied'],
    ['right stays at the last', 'offer', 'ArrowRight', 'offer'],
    ['left stays at the first', 'applied', 'ArrowLeft', 'applied'],
    ['down goes on within a group', 'no-answer', 'ArrowDown', 'said-no'],
    ['down stays at the end of its group', 'said-no', 'ArrowDown', 'said-no'],
    ['up goes back within a group', 'said-no', 'ArrowUp', 'no-answer'],
    ['up stays at the beginning of its group', 'no-answer', 'ArrowUp', 'no-answer'],
    ['Home leads to the first', 'offer', 'Home', 'applied'],
    ['End leads to the last', 'applied', 'End', 'offer'],
    ['Escape is left to the page', 'offer', 'Escape', undefined],
    ['other keys are left to the page', 'offer', 'a', undefined],
  ])('%s', (_name, active, key, next) => {
    expect(nextMark(marks, active, key)).toBe(next);
  });

  test('lead nowhere in a picture of nothing', () => {
    expect(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'].map((key) => nextMark([], null, key))).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });
});
