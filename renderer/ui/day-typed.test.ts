import { expect, it } from 'vitest';
import { dayTyped } from './day-typed.ts';

it('takes a year of two digits for one of this century, and waits for the digits of a longer one', () => {
  expect(['2026-11-12', '0026-11-12', '0002-11-12', '0202-11-12', '', '0026-02-30'].map(dayTyped)).toEqual([
    '2026-11-12',
    '2026-11-12',
    '2002-11-12',
    null,
    null,
    null,
  ]);
});
