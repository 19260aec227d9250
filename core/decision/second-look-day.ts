import type { Settings } from '../model/settings.ts';
import { SECOND_LOOK_BEFORE_DEADLINE_MS, EVENING_UNTIL } from '../playbook/figures.ts';
import { morningOf } from '../playbook/interview-hours.ts';
import { addMs, laterOf } from '../time/instant.ts';
import { addDays } from '../time/local-day.ts';
import type { Instant } from '../time/types.ts';
import { dayOf, instantOf, timeOf } from '../time/zone.ts';

/** When an offer is looked at for the second time. */
export interface SecondLook {
  /** From the end of the night after the first look; where an offer ends before the morning, from the first look on. */
  readonly earliestAt: Instant;
  /** That day's morning; where an offer ends before it, an hour before it ends. */
  readonly idealAt: Instant;
}

/** The second look after a first one: a night later, and before the deadline in any case (ours). */
export const secondLookAfter = (firstAt: Instant, deadlineAt: Instant | null, settings: Settings): SecondLook => {
  const { zone, morningTime } = settings;
  const on = dayOf(firstAt, zone);
  // Whoever is still up after midnight has not slept on it yet, and will have that same morning.
  const nightUntil = morningTime < EVENING_UNTIL ? morningTime : EVENING_UNTIL;
  const nextOn = timeOf(firstAt, zone) < nightUntil ? on : addDays(on, 1);
  const morning = laterOf(morningOf(nextOn, settings), firstAt);
  const lastAt = deadlineAt === null ? null : addMs(deadlineAt, -SECOND_LOOK_BEFORE_DEADLINE_MS);
  if (lastAt !== null && morning > lastAt) return { earliestAt: firstAt, idealAt: laterOf(lastAt, firstAt) };
  return { earliestAt: laterOf(instantOf(nextOn, nightUntil, zone), firstAt), idealAt: morning };
};
