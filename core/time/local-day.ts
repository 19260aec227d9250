import { DAY_MS, dayFromNumber } from './instant.ts';
import type { LocalDay, Weekday } from './types.ts';

/** Days since 1 January 1970. Counted in UTC, where every day has 24 hours, so no zone can shift a day; `dayFromNumber` leads back. */
const dayNumberOf = (day: LocalDay): number => Date.parse(day) / DAY_MS;

/** Calendar days later, or earlier when `count` is negative. */
export const addDays = (day: LocalDay, count: number): LocalDay => dayFromNumber(dayNumberOf(day) + count);

/** Calendar days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: LocalDay, to: LocalDay): number => dayNumberOf(to) - dayNumberOf(from);

const EPOCH_WEEKDAY = 4;

/** ISO weekday: 1 is Monday. */
export const weekdayOf = (day: LocalDay): Weekday => {
  const sinceMonday = (dayNumberOf(day) + EPOCH_WEEKDAY - 1) % 7;
  return (((sinceMonday + 7) % 7) + 1) as Weekday;
};

/** The Monday of the ISO week the day is in. */
export const mondayOf = (day: LocalDay): LocalDay => addDays(day, 1 - weekdayOf(day));
