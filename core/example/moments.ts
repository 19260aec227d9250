import { addMs, HOUR_MS, MINUTE_MS } from '../time/instant.ts';
import { addDays, mondayOf, weekdayOf } from '../time/local-day.ts';
import type { Instant, LocalDay, LocalTime, Zone } from '../time/types.ts';
import { dayOf, instantOf } from '../time/zone.ts';

/** The times of the example, all relative to the moment it is made, so that it is true at any hour of any day. */
export interface Moments {
  readonly now: Instant;
  readonly zone: Zone;
  readonly today: LocalDay;
  /** A time on the working day that many working days ago; 1 is the last one before today. */
  readonly ago: (workingDays: number, time: string) => Instant;
  /** A day of next week; 1 is Monday. */
  readonly nextWeek: (weekday: number) => LocalDay;
  readonly on: (day: LocalDay, time: string) => Instant;
  /** That long after an instant, but never after now: nothing in the example was written down in the future. */
  readonly after: (at: Instant, minutes: number) => Instant;
  /** When an interview ended in office hours, at most and at least so many hours ago; on a working day where one fits. */
  readonly endedBetween: (mostHours: number, leastHours: number) => Instant;
  /** When the latest interview ended after which a recruiter can still be called in time: at eleven, or at six in the evening. */
  readonly endedLast: () => Instant;
}

/** Usual ends of interviews, the likeliest first. Seventeen hours lie between the last of a day and the first of the next. */
const OFFICE_ENDS = ['15:30', '14:30', '11:00', '16:30', '12:30', '10:30', '17:30'];
const CALL_ENDS = ['18:00', '11:00'];
const DAYS_BACK = 6;
const FRIDAY = 5;

const isWorkingDay = (day: LocalDay): boolean => weekdayOf(day) <= FRIDAY;

export const momentsAt = (now: Instant, zone: Zone): Moments => {
  const today = dayOf(now, zone);
  const on = (day: LocalDay, time: string): Instant => instantOf(day, time as LocalTime, zone);
  const daysBack = Array.from({ length: DAYS_BACK }, (_, days) => addDays(today, -days));
  const ends = (times: readonly string[]): readonly { readonly day: LocalDay; readonly at: Instant }[] =>
    daysBack.flatMap((day) => times.map((time) => ({ day, at: on(day, time) })));

  return {
    now,
    zone,
    today,
    on,
    ago: (workingDays, time) => {
      let day = today;
      for (let left = workingDays; left > 0;) {
        day = addDays(day, -1);
        if (isWorkingDay(day)) left -= 1;
      }
      return on(day, time);
    },
    nextWeek: (weekday) => addDays(mondayOf(today), 7 + weekday - 1),
    after: (at, minutes) => {
      const later = addMs(at, minutes * MINUTE_MS);
      return later < now ? later : now;
    },
    endedBetween: (mostHours, leastHours) => {
      const [from, to] = [addMs(now, -mostHours * HOUR_MS), addMs(now, -leastHours * HOUR_MS)];
      const fitting = ends(OFFICE_ENDS).filter(({ at }) => at >= from && at <= to);
      return (fitting.find(({ day }) => isWorkingDay(day)) ?? fitting[0])?.at ?? to;
    },
    endedLast: () => ends(CALL_ENDS).find(({ day, at }) => isWorkingDay(day) && at <= now)?.at ?? now,
  };
};
