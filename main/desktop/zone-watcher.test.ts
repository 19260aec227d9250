import { expect, test } from 'vitest';
import type { Timer } from './timer.ts';
import { createZoneWatcher } from './zone-watcher.ts';

/** A timer whose only pending run is let go by hand. */
const aTimer = () => {
  let pending: (() => void) | null = null;
  const timer: Timer = {
    after: (_delayMs, run) => {
      pending = run;
      return () => {
        if (pending === run) pending = null;
      };
    },
  };
  return { timer, elapse: () => pending?.(), isArmed: () => pending !== null };
};

test('each other zone is told once, the first included, and what is no zone is not', () => {
  const { timer, elapse } = aTimer();
  const told: string[] = [];
  const zones = ['Europe/London', 'Europe/London', '', 'Nowhere/Atlantis', 'Asia/Tokyo', 'Asia/Tokyo', 'Europe/London'];
  const read = () => zones.shift() ?? '';
  const watcher = createZoneWatcher({ timer, read, changed: (zone) => told.push(zone) });
  while (zones.length > 1) elapse();
  watcher.look();
  expect(told).toEqual(['Europe/London', 'Asia/Tokyo', 'Europe/London']);
});

test('once closed it looks no more', () => {
  const { timer, isArmed } = aTimer();
  createZoneWatcher({ timer, read: () => 'Europe/London', changed: () => undefined }).close();
  expect(isArmed()).toBe(false);
});
