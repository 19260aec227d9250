import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, london, newYork, on } from '../testing/builders.ts';
import { addDays } from '../time/local-day.ts';
import { isWithin, type Range, SPANS, stretchOf } from './range.ts';

const today = on('2026-11-12');

describe('a range', () => {
  test.each<[string, Range, ReturnType<typeof stretchOf>]>([
    ['of everything has no ends', { kind: 'all' }, { fromAt: null, toAt: null }],
    ['of the last 30 days holds today and 29 days before', { kind: 'last', days: 30 }, { fromAt: at('2026-10-14 00:00'), toAt: null }],
    [
      'of one’s own lasts to the end of its last day',
      { kind: 'own', from: on('2026-09-01'), to: on('2026-09-30') },
      { fromAt: at('2026-09-01 00:00'), toAt: '2026-09-30T22:59:59.999Z' as never },
    ],
    [
      'may be open at its beginning',
      { kind: 'own', from: null, to: on('2026-11-01') },
      { fromAt: null, toAt: '2026-11-01T23:59:59.999Z' as never },
    ],
    ['may be open at its end', { kind: 'own', from: on('2026-11-01'), to: null }, { fromAt: at('2026-11-01 00:00'), toAt: null }],
  ])('%s', (_name, range, stretch) => {
    expect(stretchOf(range, today, london)).toEqual(stretch);
  });

  test('is one of the days where the person is', () => {
    expect(stretchOf({ kind: 'own', from: today, to: null }, today, newYork)).toEqual({
      fromAt: at('2026-11-12 00:00', newYork),
      toAt: null,
    });
  });

  test('of one’s own is the same whichever day is named first, and holds both its days', () => {
    const day = fc.integer({ min: -400, max: 400 }).map((count) => addDays(today, count));
    fc.assert(
      fc.property(day, day, (from, to) => {
        const stretch = stretchOf({ kind: 'own', from, to }, today, london);
        expect(stretchOf({ kind: 'own', from: to, to: from }, today, london)).toEqual(stretch);
        expect([from, to].map((each) => isWithin(stretch, at(`${each} 12:00`)))).toEqual([true, true]);
      }),
    );
  });

  test('that is longer holds whatever a shorter one holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (days) => {
        const noon = at(`${addDays(today, -days)} 12:00`);
        const held = SPANS.map((span) => isWithin(stretchOf({ kind: 'last', days: span }, today, london), noon));
        expect(held).toEqual(SPANS.map((span) => days < span));
      }),
    );
  });
});
