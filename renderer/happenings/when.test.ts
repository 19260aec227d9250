import { expect, it } from 'vitest';
import { at, london, on } from '../../core/testing/builders.ts';
import type { Instant, LocalTime } from '../../core/time/types.ts';
import { instantFrom, whenFieldsOf } from './when.ts';

const now = at('2026-11-12 12:38');
const before = '2026-11-12T10:00:31.500Z' as Instant;
const from = (day: string | null, time: string | null) =>
  instantFrom({ on: day === null ? null : on(day), time: time as LocalTime | null }, before, london, now);

it('a fact keeps its second while nobody moves it, and is never moved ahead of now', () => {
  expect([
    whenFieldsOf(before, london),
    from('2026-11-12', '10:00'),
    from('2026-11-11', '16:10'),
    from('2026-11-12', '12:39'),
    from(null, '10:00'),
    from('2026-11-12', null),
  ]).toEqual([{ on: '2026-11-12', time: '10:00' }, before, at('2026-11-11 16:10'), 'ahead', 'missing', 'missing']);
});
