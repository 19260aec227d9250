import type { Instant } from './types.ts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
/** 24 elapsed hours; a calendar day is longer or shorter twice a year, see `addDays`. */
export const DAY_MS = 24 * HOUR_MS;

/** Milliseconds since the epoch. */
export const msOf = (instant: Instant): number => Date.parse(instant);

/** The one way from a number to an instant, so that every instant has the same spelling. */
export const instantFromMs = (ms: number): Instant => new Date(ms).toISOString() as Instant;

/** Elapsed time: +24 h across a clock change is not the same wall-clock time on the next day. */
export const addMs = (instant: Instant, ms: number): Instant => instantFromMs(msOf(instant) + ms);

/** Elapsed milliseconds from `from` to `to`; negative when `to` comes first. */
export const msBetween = (from: Instant, to: Instant): number => msOf(to) - msOf(from);

export const earlierOf = (a: Instant, b: Instant): Instant => (a < b ? a : b);

export const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b);
