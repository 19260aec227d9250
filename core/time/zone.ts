import { addMs, DAY_MS, dayFromNumber, dayNumberIn, instantFromMs, MINUTE_MS, msOf } from './instant.ts';
import { addDays } from './local-day.ts';
import type { Instant, LocalDay, LocalTime, Zone } from './types.ts';
import { offsetMsAt } from './zone-offset.ts';

const MIDNIGHT = '00:00' as LocalTime;

const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** What a clock in that zone, read as if it were UTC, would count in milliseconds. */
const wallMsOf = (instant: Instant, zone: Zone): number => {
  const ms = msOf(instant);
  return ms + offsetMsAt(zone, ms);
};

/**
 * The instant at which the zone's clocks show that time on that day. A time that a clock change leaves out
 * is moved on by the gap (02:30 becomes 03:30); of a time that comes twice it is the first.
 */
export const instantOf = (day: LocalDay, time: LocalTime, zone: Zone): Instant => {
  const wallMs = dayNumberIn(day) * DAY_MS + minutesOf(time) * MINUTE_MS;
  const before = offsetMsAt(zone, wallMs - DAY_MS);
  const after = offsetMsAt(zone, wallMs + DAY_MS);
  const first = wallMs - before;
  if (before === after || offsetMsAt(zone, first) === before) return instantFromMs(first);
  const second = wallMs - after;
  return instantFromMs(offsetMsAt(zone, second) === after ? second : first);
};

/** The calendar day in that zone. */
export const dayOf = (instant: Instant, zone: Zone): LocalDay => dayFromNumber(Math.floor(wallMsOf(instant, zone) / DAY_MS));

/** The wall-clock time in that zone, to the minute. */
export const timeOf = (instant: Instant, zone: Zone): LocalTime => instantFromMs(wallMsOf(instant, zone)).slice(11, 16) as LocalTime;

/** The day's first instant there: midnight, or later where a clock change leaves midnight out. */
export const startOfDay = (day: LocalDay, zone: Zone): Instant => instantOf(day, MIDNIGHT, zone);

/** The day's last millisecond there. */
export const endOfDay = (day: LocalDay, zone: Zone): Instant => addMs(startOfDay(addDays(day, 1), zone), -1);

/** Whether an instant is the last one of its day: it stands for the day, and nobody waits until 23:59. */
export const isEndOfDay = (at: Instant, zone: Zone): boolean => at === endOfDay(dayOf(at, zone), zone);
