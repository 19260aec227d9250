import type { Instant } from '../../core/time/types.ts';

/** What the clock needs of the browser, so that tests can stand in for it. */
export interface ClockSources {
  /** Milliseconds since the epoch. */
  readonly read: () => number;
  /** Milliseconds of a clock that neither jumps nor follows the computer's time. */
  readonly measure: () => number;
  readonly setTimer: (run: () => void, afterMs: number) => unknown;
  /** Calls back when the window is shown or focused again: timers do not tick in sleep. */
  readonly onReturn: (run: () => void) => void;
}

/** The only reader of the time in the window: it moves at every full minute, with every fact that arrives and when the person comes back. */
export interface Clock {
  /** The present minute's instant; the same value until the next tick, so that a screen agrees with itself. */
  readonly now: () => Instant;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the time at once: a fact that was written down this minute must not lie in the future. */
  readonly catchUp: () => void;
  /** For how long something takes: milliseconds since some fixed moment, of a clock that never jumps. */
  readonly elapsedMs: () => number;
}

const MINUTE_MS = 60_000;

export const createClock = ({ read, measure, setTimer, onReturn }: ClockSources): Clock => {
  const listeners = new Set<() => void>();
  const present = (): Instant => new Date(read()).toISOString() as Instant;
  let now = present();

  const tick = (): void => {
    now = present();
    for (const listener of listeners) listener();
  };
  const schedule = (): void => {
    setTimer(
      () => {
        tick();
        schedule();
      },
      MINUTE_MS - (read() % MINUTE_MS),
    );
  };
  schedule();
  onReturn(tick);

  return {
    now: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    catchUp: tick,
    elapsedMs: measure,
  };
};

/** The clock of a real window. */
export const createWindowClock = (): Clock =>
  createClock({
    read: () => Date.now(),
    measure: () => performance.now(),
    setTimer: (run, afterMs) => setTimeout(run, afterMs),
    onReturn: (run) => {
      window.addEventListener('focus', run);
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') run();
      });
    },
  });
