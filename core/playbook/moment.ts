import { addDays, mondayOf } from '../time/local-day.ts';
import type { Instant, LocalDay, Zone } from '../time/types.ts';
import { dayOf, startOfDay } from '../time/zone.ts';

/**
 * The present as rules see it. They cannot read it, only ask whether an instant has passed, so that the plan
 * knows until when each of its answers holds.
 */
export interface Moment {
  readonly passed: (instant: Instant) => boolean;
  /** The Monday of the present week in that zone. */
  readonly mondayIn: (zone: Zone) => LocalDay;
  /** The first instant at which an answer given so far would change; null when time changes none. */
  readonly holdsUntil: () => Instant | null;
}

/** The moment `now`. */
export const momentAt = (now: Instant): Moment => {
  let holdsUntil: Instant | null = null;

  const passed = (instant: Instant): boolean => {
    if (instant <= now) return true;
    if (holdsUntil === null || instant < holdsUntil) holdsUntil = instant;
    return false;
  };

  return {
    passed,
    mondayIn(zone) {
      const monday = mondayOf(dayOf(now, zone));
      passed(startOfDay(addDays(monday, 7), zone));
      return monday;
    },
    holdsUntil: () => holdsUntil,
  };
};
