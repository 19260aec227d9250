import { DAY_MS, dayFromNumber, dayNumberIn } from './instant.ts';
import type { LocalDay, Weekday } from './types.ts';

/** Calendar days later, or earlier when `count` is negative. */
export const addDays = (day: LocalDay, count: number): LocalDay => dayFromNumber(dayNumberIn(day) + count);

/** How many days that month has, counted from 0 for January. */
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The same day of the month so many calendar months later, or earlier when `count` is negative; the last day of a month that is too short for it. */
export const addMonths = (day: LocalDay, count: number): LocalDay => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
  return dayFromNumber(Date.UTC(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth))) / DAY_MS);
};

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
