import { addDays, mondayOf } from '../../core/time/local-day.ts';
import type { LocalDay } from '../../core/time/types.ts';
import { nextWorkingDay, workingDayFrom } from '../../core/time/working-days.ts';
import { dayOf } from '../../core/time/zone.ts';
import type { HappeningFacts } from './happening.ts';

const WEEK_DAYS = 7;
/** A usual time of notice, to begin a new job after (ours). */
const NOTICE_DAYS = 4 * WEEK_DAYS;

/** Where the dialogs begin; each is a guess the person corrects. */
export interface LikelyDates {
  /** By when something asked for is wanted, or the day to get in touch. */
  readonly soon: LocalDay;
  /** When they decide, or until when an offer stands. */
  readonly inAWeek: LocalDay;
  /** The first day in a new job: a Monday after a usual notice. */
  readonly firstDay: LocalDay;
}

/** The dates a dialog proposes, on working days of the person's. */
export const likelyDates = ({ settings, now }: HappeningFacts): LikelyDates => {
  const today = dayOf(now, settings.zone);
  return {
    soon: nextWorkingDay(today, settings),
    inAWeek: workingDayFrom(addDays(today, WEEK_DAYS), settings),
    firstDay: mondayOf(addDays(today, NOTICE_DAYS + WEEK_DAYS - 1)),
  };
};
