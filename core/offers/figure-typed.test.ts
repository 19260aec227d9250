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
