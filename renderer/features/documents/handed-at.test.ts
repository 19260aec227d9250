import { expect, it } from 'vitest';
import { at, london } from '../../../core/testing/builders.ts';
import type { LocalDay } from '../../../core/time/types.ts';
import { handedAt } from './handed-at.ts';

it('was handed over now when it was today, at noon of a day before, and never on a day to come', () => {
  const now = at('2026-11-12 09:30');
  const on = (day: string) => handedAt(day as LocalDay, now, london);
  expect([handedAt(null, now, london), on('2026-11-12'), on('2026-11-11'), on('2026-11-13')]).toEqual([
    'missing',
    now,
    at('2026-11-11 12:00'),
    'ahead',
  ]);
});
