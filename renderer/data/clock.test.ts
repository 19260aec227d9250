import { expect, test } from 'vitest';
import { createClock } from './clock.ts';

/** A browser whose time and timers are moved by hand. */
const aBrowser = (start: string) => {
  let ms = Date.parse(start);
  let timer: { run: () => void; afterMs: number } | null = null;
  let comeBack = (): void => undefined;
  const clock = createClock({
    read: () => ms,
    measure: () => ms,
    setTimer: (run, afterMs) => {
      timer = { run, afterMs };
    },
    onReturn: (run) => {
      comeBack = run;
    },
  });
  return {
    clock,
    fire: () => {
      const due = timer;
      ms += due?.afterMs ?? 0;
      due?.run();
      return due?.afterMs;
    },
    waitUntil: (at: string) => {
      ms = Date.parse(at);
    },
    comeBackAt: (at: string) => {
      ms = Date.parse(at);
      comeBack();
    },
  };
};

test('time moves at every full minute, and listeners are told', () => {
  const { clock, fire } = aBrowser('2026-11-12T12:38:20.500Z');
  const told: string[] = [];
  clock.subscribe(() => told.push(clock.now()));
  expect([clock.now(), fire(), fire(), told]).toEqual([
    '2026-11-12T12:38:20.500Z',
    39_500,
    60_000,
    ['2026-11-12T12:39:00.000Z', '2026-11-12T12:40:00.000Z'],
  ]);
});

test('coming back after sleep reads the time at once', () => {
  const { clock, comeBackAt } = aBrowser('2026-11-12T12:38:00.000Z');
  comeBackAt('2026-11-13T08:00:00.000Z');
  expect(clock.now()).toBe('2026-11-13T08:00:00.000Z');
});

test('a fact that arrives within the minute finds the clock at its own time', () => {
  const { clock, waitUntil } = aBrowser('2026-11-12T12:38:00.000Z');
  const told: string[] = [];
  clock.subscribe(() => told.push(clock.now()));
  waitUntil('2026-11-12T12:38:40.000Z');
  clock.catchUp();
  expect(told).toEqual(['2026-11-12T12:38:40.000Z']);
});
