import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { at, london, newYork, on } from '../testing/builders.ts';
import { addMs, DAY_MS, HOUR_MS, instantFromMs, msBetween } from './instant.ts';
import type { Instant, LocalTime, Zone } from './types.ts';
import { dayOf, endOfDay, instantOf, startOfDay, timeOf } from './zone.ts';

const time = (text: string): LocalTime => text as LocalTime;
const lordHowe = 'Australia/Lord_Howe' as Zone;
const beirut = 'Asia/Beirut' as Zone;
const kiritimati = 'Pacific/Kiritimati' as Zone;
const casablanca = 'Africa/Casablanca' as Zone;

describe('a wall-clock time in a zone', () => {
  it('that a spring gap leaves out moves on by the gap', () => {
    const inTheGap = instantOf(on('2026-03-08'), time('02:30'), newYork);
    expect([inTheGap, timeOf(inTheGap, newYork)]).toEqual(['2026-03-08T07:30:00.000Z', '03:30']);
  });

  it('that an autumn fold shows twice is the first of the two', () => {
    expect(instantOf(on('2026-11-01'), time('01:30'), newYork)).toBe('2026-11-01T05:30:00.000Z');
  });

  it('after the fold and after the gap is itself', () => {
    expect([instantOf(on('2026-11-01'), time('02:00'), newYork), instantOf(on('2026-03-08'), time('03:00'), newYork)]).toEqual([
      '2026-11-01T07:00:00.000Z',
      '2026-03-08T07:00:00.000Z',
    ]);
  });

  it('follows a change of half an hour', () => {
    expect(timeOf(instantOf(on('2026-10-04'), time('02:10'), lordHowe), lordHowe)).toBe('02:40');
  });

  it('agrees with Temporal anywhere', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        fc.nat(24 * 60 - 1),
        fc.constantFrom(london, newYork, lordHowe, beirut, kiritimati, casablanca),
        (date, minute, zone) => {
          const day = on(date.toISOString().slice(0, 10));
          const clock = time(new Date(minute * 60_000).toISOString().slice(11, 16));
          const expected = Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(zone).epochMilliseconds;
          expect(instantOf(day, clock, zone)).toBe(instantFromMs(expected));
        },
      ),
    );
  });
});

describe('the day and time of an instant', () => {
  const instant = '2026-11-13T02:15:00.000Z' as Instant;

  it('are those of the zone asked for, not of the computer', () => {
    expect([london, newYork, kiritimati].map((zone) => `${dayOf(instant, zone)} ${timeOf(instant, zone)}`)).toEqual([
      '2026-11-13 02:15',
      '2026-11-12 21:15',
      '2026-11-13 16:15',
    ]);
  });

  it('lead back to the instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), fc.constantFrom(london, newYork, lordHowe, kiritimati), (ms, zone) => {
        const there = instantFromMs(ms);
        const back = instantOf(dayOf(there, zone), timeOf(there, zone), zone);
        // A time that comes twice leads back to its first occurrence.
        expect([0, HOUR_MS, HOUR_MS / 2]).toContain(msBetween(back, there) - (ms % 60_000));
      }),
    );
  });
});

describe('a day in a zone', () => {
  it('has 23 hours in spring and 25 in autumn', () => {
    const hours = ['2026-03-08', '2026-06-01', '2026-11-01'].map(
      (day) => (msBetween(startOfDay(on(day), newYork), endOfDay(on(day), newYork)) + 1) / HOUR_MS,
    );
    expect(hours).toEqual([23, 24, 25]);
  });

  it('starts at one where the clocks skip midnight', () => {
    expect(timeOf(startOfDay(on('2026-03-29'), beirut), beirut)).toBe('01:00');
  });

  it('is not what 24 hours later means when the clocks change', () => {
    expect(timeOf(addMs(at('2026-10-24 14:30'), DAY_MS), london)).toBe('13:30');
  });
});
