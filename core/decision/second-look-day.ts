import type { Settings } from '../model/settings.ts';
import { SECOND_LOOK_BEFORE_DEADLINE_MS, EVENING_UNTIL } from '../playbook/figures.ts';
import { morningOf } from '../playbook/interview-hours.ts';
import { addMs, laterOf } from '../time/instant.ts';
import { addDays } from '../time/local-day.ts';
import type { Instant } from '../time/types.ts';
import { dayOf, instantOf, timeOf } from '../time/zone.ts';

/** When an offer is looked at for the second time. */
export interface SecondLook {
  /** From the end of the night after the first look; where an offer ends before that morning, from the first look on. */
  readonly earliestAt: Instant;
  /** That day's morning; where an offer ends before it, an hour before it ends. */
  readonly idealAt: Instant;
}

/** The second look after a first one: a night later, and before the deadline in any case (ours). */
export const secondLookAfter = (firstAt: Instant, deadlineAt: Instant | null, settings: Settings): SecondLook => {
  const { zone } = settings;
  const on = dayOf(firstAt, zone);
  // Whoever is still up after midnight has not slept on it yet, and will have that same morning.
  const nextOn = timeOf(firstAt, zone) < EVENING_UNTIL ? on : addDays(on, 1);
  const morning = laterOf(morningOf(nextOn, settings), firstAt);
  const lastAt = deadlineAt === null ? null : addMs(deadlineAt, -SECOND_LOOK_BEFORE_DEADLINE_MS);
  if (lastAt !== null && morning > lastAt) return { earliestAt: firstAt, idealAt: laterOf(lastAt, firstAt) };
  const nightEndsAt = instantOf(nextOn, EVENING_UNTIL, zone);
  // A morning can be set to begin before that.
  return { earliestAt: nightEndsAt < morning ? nightEndsAt : morning, idealAt: morning };
};
