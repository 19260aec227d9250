import { instantFromMs, msOf } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/types.ts';
import type { Timer } from '../desktop/timer.ts';

/** Lets everything run that waits for nothing but its turn. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

export interface FakeTime {
  readonly clock: { readonly now: () => Instant };
  readonly timer: Timer;
  /** Time passes: the clock goes on and timers run when they are due. */
  readonly pass: (ms: number) => Promise<void>;
  /** The wall clock is set, or the computer sleeps: the clock moves and no timer notices. */
  readonly jump: (ms: number) => void;
  /** How many timers are waiting. */
  readonly waiting: () => number;
}

/** A clock and a timer that move only when told to. */
export const createFakeTime = (startAt: Instant): FakeTime => {
  let wallMs = msOf(startAt);
  let elapsedMs = 0;
  let serial = 0;
  const timers = new Map<number, { readonly atMs: number; readonly run: () => void }>();
  const soonest = (untilMs: number) =>
    [...timers].filter(([, { atMs }]) => atMs <= untilMs).sort(([, one], [, other]) => one.atMs - other.atMs)[0];

  return {
    clock: { now: () => instantFromMs(wallMs) },
    timer: {
      after: (delayMs, run) => {
        serial += 1;
        const id = serial;
        timers.set(id, { atMs: elapsedMs + delayMs, run });
        return () => {
          timers.delete(id);
        };
      },
    },
    pass: async (ms) => {
      const untilMs = elapsedMs + ms;
      await settle();
      for (let next = soonest(untilMs); next !== undefined; next = soonest(untilMs)) {
        const [id, { atMs, run }] = next;
        timers.delete(id);
        wallMs += atMs - elapsedMs;
        elapsedMs = atMs;
        run();
        // One turn lets every chain of promises run to its end; this is asked tens of thousands of times.
        await new Promise((resolve) => setImmediate(resolve));
      }
      wallMs += untilMs - elapsedMs;
      elapsedMs = untilMs;
    },
    jump: (ms) => {
      wallMs += ms;
    },
    waiting: () => timers.size,
  };
};
