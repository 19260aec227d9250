import { dayFromNumber, dayNumberIn } from './instant.ts';
import type { LocalDay, Weekday } from './types.ts';

/** Calendar days later, or earlier when `count` is negative. */
export const addDays = (day: LocalDay, count: number): LocalDay => dayFromNumber(dayNumberIn(day) + count);

/** Calendar days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: LocalDay, to: LocalDay): number => dayNumberIn(to) - dayNumberIn(from);

const EPOCH_WEEKDAY = 4;

/** ISO weekday: 1 is Monday. */
export const weekdayOf = (day: LocalDay): Weekday => {
  const sinceMonday = (dayNumberIn(day) + EPOCH_WEEKDAY - 1) % 7;
  return (((sinceMonday + 7) % 7) + 1) as Weekday;
};

/** The Monday of the ISO week the day is in. */
export const mondayOf = (day: LocalDay): LocalDay => addDays(day, 1 - weekdayOf(day));
