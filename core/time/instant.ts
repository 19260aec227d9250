import type { Instant, LocalDay } from './types.ts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
/** 24 elapsed hours; a calendar day is longer or shorter twice a year, see `addDays`. */
export const DAY_MS = 24 * HOUR_MS;

const ZERO = '0'.charCodeAt(0);

/** The number written in that many digits from that place on. */
const digits = (text: string, from: number, count: number): number => {
  let number = 0;
  for (let place = from; place < from + count; place += 1) number = number * 10 + text.charCodeAt(place) - ZERO;
  return number;
};

/** The number of the day a text begins with, counted in UTC, where every day has 24 hours, from 1 January 1970; `dayFromNumber` leads back. */
export const dayNumberIn = (text: Instant | LocalDay): number =>
  Date.UTC(digits(text, 0, 4), digits(text, 5, 2) - 1, digits(text, 8, 2)) / DAY_MS;

/** Milliseconds since the epoch. Every instant is spelled alike, so its digits are read where they stand, which costs a third of `Date.parse`. */
export const msOf = (instant: Instant): number =>
  dayNumberIn(instant) * DAY_MS +
  digits(instant, 11, 2) * HOUR_MS +
  digits(instant, 14, 2) * MINUTE_MS +
  digits(instant, 17, 2) * 1000 +
  digits(instant, 20, 3);

/** The spelling of each day asked for so far; a search for a job touches a few hundred. */
const spelled = new Map<number, LocalDay>();

/** The day with that number, counted in UTC from 1 January 1970. */
export const dayFromNumber = (dayNumber: number): LocalDay => {
  let day = spelled.get(dayNumber);
  if (day === undefined) spelled.set(dayNumber, (day = new Date(dayNumber * DAY_MS).toISOString().slice(0, 10) as LocalDay));
  return day;
};

const two = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/**
 * The one way from a number to an instant, so that every instant has the same spelling. Planning spells
 * instants by the ten thousand, and the calendar part, which is the slow one, comes from a memory of days.
 */
export const instantFromMs = (ms: number): Instant => {
  const dayNumber = Math.floor(ms / DAY_MS);
  const rest = ms - dayNumber * DAY_MS;
  const hours = two[Math.floor(rest / HOUR_MS)] ?? '';
  const minutes = two[Math.floor(rest / MINUTE_MS) % 60] ?? '';
  const seconds = two[Math.floor(rest / 1000) % 60] ?? '';
  const fraction = rest % 1000;
  const milliseconds = fraction === 0 ? '000' : String(fraction).padStart(3, '0');
  return `${dayFromNumber(dayNumber)}T${hours}:${minutes}:${seconds}.${milliseconds}Z` as Instant;
};

/** Elapsed time: +24 h across a clock change is not the same wall-clock time on the next day. */
export const addMs = (instant: Instant, ms: number): Instant => instantFromMs(msOf(instant) + ms);

/** Elapsed milliseconds from `from` to `to`; negative when `to` comes first. */
export const msBetween = (from: Instant, to: Instant): number => msOf(to) - msOf(from);

export const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b);
