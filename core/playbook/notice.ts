import type { NoticePeriod } from '../model/offer.ts';
import { addDays, addMonths } from '../time/local-day.ts';
import type { LocalDay } from '../time/types.ts';
import { isWorkingDay, previousWorkingDay, type WorkingCalendar } from '../time/working-days.ts';

const DAYS_A_WEEK = 7;

/**
 * The last day of a job when notice is given that day. The period is counted from the day after, in calendar days and
 * weeks; a month ends on the same date of a later month, or on the last day of one that is too short for it, as courts
 * count it where a contract says no more.
 */
export const lastDayAfterNotice = (givenOn: LocalDay, { count, unit }: NoticePeriod): LocalDay => {
  switch (unit) {
    case 'day':
      return addDays(givenOn, count);
    case 'week':
      return addDays(givenOn, count * DAYS_A_WEEK);
    case 'month':
      return addMonths(givenOn, count);
  }
};

/** The last working day on which notice can be given so that the job has ended before that first day of another. */
export const noticeBy = (firstDay: LocalDay, notice: NoticePeriod, calendar: WorkingCalendar): LocalDay => {
  const back = lastDayAfterNotice(addDays(firstDay, -1), { ...notice, count: -notice.count });
  // Counted back from a short month's last day, several days may lead to it; the last of them is meant.
  let day = back;
  while (lastDayAfterNotice(addDays(day, 1), notice) < firstDay) day = addDays(day, 1);
  return isWorkingDay(day, calendar) ? day : previousWorkingDay(day, calendar);
};
