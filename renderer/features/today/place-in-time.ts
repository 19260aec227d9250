import type { Settings } from '../../../core/model/settings.ts';
import type { Action } from '../../../core/playbook/action.ts';
import type { Instant } from '../../../core/time/types.ts';
import { dayOf, endOfDay } from '../../../core/time/zone.ts';

/**
 * Where a thing hangs on the thread: at its deadline where that is today or past, else at the moment it is meant
 * for; what may be done at any time of the day comes last in it.
 */
export const placeInTime = (action: Action, { zone }: Settings, now: Instant): Instant => {
  if (action.state.kind === 'snoozed') return action.state.untilAt;
  if (action.move === 'fixed') return action.idealAt;
  const today = dayOf(now, zone);
  if (action.latestAt !== null && dayOf(action.latestAt, zone) <= today) return action.latestAt;
  const isAtAnHour = action.precision === 'time' && action.idealAt > now;
  return isAtAnHour || dayOf(action.idealAt, zone) > today ? action.idealAt : endOfDay(today, zone);
};
