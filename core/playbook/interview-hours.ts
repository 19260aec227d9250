import type { Interview } from '../model/interview.ts';
import type { Settings } from '../model/settings.ts';
import type { Instant, LocalDay } from '../time/types.ts';
import { dayOf, instantOf, timeOf } from '../time/zone.ts';
import { nextWorkingDay, workingDayFrom } from '../time/working-days.ts';
import { EVENING_FROM, EVENING_UNTIL } from './figures.ts';

/** Whether the interview ended when nobody is called any more, on the clocks of the place it was set for. */
export const endedInTheEvening = ({ endAt, zone }: Interview): boolean => {
  const time = timeOf(endAt, zone);
  return time >= EVENING_FROM || time < EVENING_UNTIL;
};

/** The person's morning on that day, where they are now. */
export const morningOf = (day: LocalDay, { morningTime, zone }: Settings): Instant => instantOf(day, morningTime, zone);

/** The first morning of a working day after that instant. */
export const nextWorkingMorning = (after: Instant, settings: Settings): Instant => {
  const day = workingDayFrom(dayOf(after, settings.zone), settings);
  const morning = morningOf(day, settings);
  return morning > after ? morning : morningOf(nextWorkingDay(day, settings), settings);
};
