import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE_MS } from '../time/instant.ts';
import { isUp, lasting, minutesLeft, nextMinuteMs, resting, running, spentAt, type Timer } from './timer.ts';

const fresh: Timer = { minutes: 15, spentMs: 0, runsFromMs: null };
/** A moment on a clock that began long ago. */
const START = 1_000_000;

test('a timer at rest spends nothing', () => {
  expect([spentAt(fresh, START), minutesLeft(fresh, START), nextMinuteMs(fresh, START)]).toEqual([0, 15, null]);
});

test('a running one counts begun minutes whole, and says when the next one is over', () => {
  const timer = running(fresh, START);
  const later = START + 9.5 * MINUTE_MS;
  expect([spentAt(timer, later), minutesLeft(timer, later), nextMinuteMs(timer, later)]).toEqual([9.5 * MINUTE_MS, 6, 0.5 * MINUTE_MS]);
});

test('it stops by itself when its time is up, however late somebody looks', () => {
  const timer = running(fresh, START);
  const nextDay = START + 24 * 60 * MINUTE_MS;
  expect([spentAt(timer, nextDay), isUp(timer, nextDay), minutesLeft(timer, nextDay), nextMinuteMs(timer, nextDay)]).toEqual([
    15 * MINUTE_MS,
    true,
    0,
    null,
  ]);
});

test('a pause keeps what was spent, and it goes on from there', () => {
  const paused = resting(running(fresh, START), START + 4 * MINUTE_MS);
  expect(paused).toEqual({ minutes: 15, spentMs: 4 * MINUTE_MS, runsFromMs: null });
  const resumed = running(paused, START + 60 * MINUTE_MS);
  expect(spentAt(resumed, START + 61 * MINUTE_MS)).toBe(5 * MINUTE_MS);
});

test('a timer whose time is up does not run again before it is given more', () => {
  const up = resting(running(fresh, START), START + 20 * MINUTE_MS);
  expect(running(up, START + 20 * MINUTE_MS)).toEqual(up);
  const longer = running(lasting(up, 20, START + 20 * MINUTE_MS), START + 20 * MINUTE_MS);
  expect([longer.runsFromMs, minutesLeft(longer, START + 21 * MINUTE_MS)]).toEqual([START + 20 * MINUTE_MS, 4]);
});

test('a shorter length takes back nothing that was spent', () => {
  const shorter = lasting(running(fresh, START), 5, START + 8 * MINUTE_MS);
  expect(shorter).toEqual({ minutes: 5, spentMs: 8 * MINUTE_MS, runsFromMs: null });
  expect(isUp(shorter, START + 8 * MINUTE_MS)).toBe(true);
});

test('a clock that stands or goes back spends nothing', () => {
  const timer = running({ ...fresh, spentMs: MINUTE_MS }, START);
  expect([spentAt(timer, START), spentAt(timer, START - MINUTE_MS)]).toEqual([MINUTE_MS, MINUTE_MS]);
});

test('what is spent never shrinks and never passes the length while it runs, through any pauses', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 120 }), fc.array(fc.nat({ max: 20 * MINUTE_MS }), { maxLength: 20 }), (minutes, steps) => {
      let timer: Timer = { minutes, spentMs: 0, runsFromMs: null };
      let now = START;
      let before = 0;
      for (const [index, step] of steps.entries()) {
        timer = index % 2 === 0 ? running(timer, now) : resting(timer, now);
        now += step;
        const spent = spentAt(timer, now);
        expect(spent).toBeGreaterThanOrEqual(before);
        expect(spent).toBeLessThanOrEqual(minutes * MINUTE_MS);
        before = spent;
      }
    }),
  );
});
