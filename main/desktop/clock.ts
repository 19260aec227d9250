import type { Instant } from '../../core/time/types.ts';

/** The main process's only source of the time. */
export interface Clock {
  now(): Instant;
}

export const createClock = (): Clock => ({ now: () => new Date().toISOString() as Instant });
