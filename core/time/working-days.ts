import { addDays, weekdayOf } from './local-day.ts';
import type { LocalDay, Weekday } from './types.ts';

/** The days nobody works; the person's settings are one. */
export interface WorkingCalendar {
  readonly weekend: readonly Weekday[];
  readonly daysOff: readonly LocalDay[];
}

/** A year without a working day is a mistake in the settings, not a reason to plan nothing. */
const SEARCH_LIMIT_DAYS = 366;

export const isWorkingDay = (day: LocalDay, calendar: WorkingCalendar): boolean =>
  !calendar.weekend.includes(weekdayOf(day)) && !calendar.daysOff.includes(day);

/** The day itself when it is a working day, else the first one after it. */
export const workingDayFrom = (day: LocalDay, calendar: WorkingCalendar): LocalDay => {
  let candidate = day;
  for (let tried = 0; tried < SEARCH_LIMIT_DAYS; tried += 1) {
    if (isWorkingDay(candidate, calendar)) return candidate;
    candidate = addDays(candidate, 1);
  }
  return day;
};

/** The first working day after that day, never the day itself. */
export const nextWorkingDay = (day: LocalDay, calendar: WorkingCalendar): LocalDay => workingDayFrom(addDays(day, 1), calendar);

/** That many working days after that day: the third one after a Friday is the Wednesday. */
export const workingDaysAfter = (day: LocalDay, count: number, calendar: WorkingCalendar): LocalDay => {
  let reached = day;
  for (let counted = 0; counted < count; counted += 1) reached = nextWorkingDay(reached, calendar);
  return reached;
};

/** The last working day before that day, never the day itself. */
export const previousWorkingDay = (day: LocalDay, calendar: WorkingCalendar): LocalDay => {
  let candidate = addDays(day, -1);
  for (let tried = 0; tried < SEARCH_LIMIT_DAYS; tried += 1) {
    if (isWorkingDay(candidate, calendar)) return candidate;
    candidate = addDays(candidate, -1);
  }
  return addDays(day, -1);
};

/** That many working days before that day: the second one before a Monday is the Thursday. */
export const workingDaysBefore = (day: LocalDay, count: number, calendar: WorkingCalendar): LocalDay => {
  let reached = day;
  for (let counted = 0; counted < count; counted += 1) reached = previousWorkingDay(reached, calendar);
  return reached;
};
