import { expect, test } from 'vitest';
import { figureTyped } from './figure-typed.ts';

test('reads a number with or without its unit, and nothing else for one', () => {
  expect(['25', '37.5', '37,5 hours', '5 %', '5%', ' 3 days in ', '', 'five', '3-6', '-2', '1,000.5'].map(figureTyped)).toEqual([
    25,
    37.5,
    37.5,
    5,
    5,
    3,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('reads three figures behind a comma as thousands, and never as a fraction of one', () => {
  expect(['1,000%', '1,000', '12,500 hours', '0,125', '37,50', '1.125'].map(figureTyped)).toEqual([1000, 1000, 12_500, 0.125, 37.5, 1.125]);
});
