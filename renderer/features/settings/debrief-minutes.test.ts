import { expect, it } from 'vitest';
import { minutesTyped } from './debrief-minutes.ts';

it('a length is whole minutes, from 5 to 120', () => {
  expect(['15', ' 5 ', '120', '4', '121', '', '1e2', '-15', '7.5', 'ten', '015'].map(minutesTyped)).toEqual([
    15,
    5,
    120,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    15,
  ]);
});
