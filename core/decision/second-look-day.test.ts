import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, london, newYork, someSettings } from '../testing/builders.ts';
import { addMs } from '../time/instant.ts';
import type { Instant, LocalTime } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';
import { secondLookAfter } from './second-look-day.ts';

const settings = someSettings();

test('a night later: the next morning, and in the small hours that same morning', () => {
  expect([
    secondLookAfter(at('2026-11-18 19:40'), null, settings),
    secondLookAfter(at('2026-11-19 00:30'), null, settings),
    secondLookAfter(at('2026-11-18 07:00'), null, settings),
  ]).toEqual([
    { earliestAt: at('2026-11-19 06:00'), idealAt: at('2026-11-19 09:00') },
    { earliestAt: at('2026-11-19 06:00'), idealAt: at('2026-11-19 09:00') },
    { earliestAt: at('2026-11-19 06:00'), idealAt: at('2026-11-19 09:00') },
  ]);
});

test('whoever gets up before six has slept by then', () => {
  const early = someSettings({ morningTime: '05:00' as LocalTime });
  expect([secondLookAfter(at('2026-11-19 04:30'), null, early), secondLookAfter(at('2026-11-19 05:30'), null, early)]).toEqual([
    { earliestAt: at('2026-11-19 05:00'), idealAt: at('2026-11-19 05:00') },
    { earliestAt: at('2026-11-20 05:00'), idealAt: at('2026-11-20 05:00') },
  ]);
});

test('before the deadline in any case', () => {
  expect([
    secondLookAfter(at('2026-11-18 19:40'), at('2026-11-19 09:30'), settings),
    secondLookAfter(at('2026-11-18 19:40'), at('2026-11-18 20:00'), settings),
    secondLookAfter(at('2026-11-18 19:40'), at('2026-11-19 17:00'), settings),
  ]).toEqual([
    { earliestAt: at('2026-11-18 19:40'), idealAt: at('2026-11-19 08:30') },
    { earliestAt: at('2026-11-18 19:40'), idealAt: at('2026-11-18 19:40') },
    { earliestAt: at('2026-11-19 06:00'), idealAt: at('2026-11-19 09:00') },
  ]);
});

test('the clocks of the person count, and a change of them loses no night', () => {
  const there = someSettings({ zone: newYork });
  expect(secondLookAfter(at('2026-10-31 23:30', newYork), null, there)).toEqual({
    earliestAt: at('2026-11-01 06:00', newYork),
    idealAt: at('2026-11-01 09:00', newYork),
  });
});

test('it never comes before the first look, nor after a deadline that is still ahead', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500_000 }), fc.option(fc.integer({ min: 0, max: 10_000 })), (minutes, left) => {
      const firstAt = addMs('2026-01-01T00:00:00.000Z' as Instant, minutes * 60_000);
      const deadlineAt = left === null ? null : addMs(firstAt, left * 60_000);
      const { earliestAt, idealAt } = secondLookAfter(firstAt, deadlineAt, settings);
      expect(earliestAt >= firstAt && idealAt >= earliestAt).toBe(true);
      expect(deadlineAt === null || idealAt <= deadlineAt).toBe(true);
      if (deadlineAt === null) expect(dayOf(idealAt, london) >= dayOf(firstAt, london)).toBe(true);
    }),
  );
});
