import { type Message, message } from '../../core/messages/message.ts';
import type { Action } from '../../core/playbook/action.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, msBetween } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/types.ts';

/** How much of the time is gone, from 0 to 1, and what is left in words. */
export interface TimeLeft {
  readonly gone: number;
  readonly left: Message;
}

/** The bar appears for the second half of the 24 hours: before that there is no hurry to show. */
const SHOWN_FROM_MS = 12 * HOUR_MS;

/** The bar of a step that presses, or is due within 24 hours of its cause; null for every other step. */
export const timeLeft = (action: Action, now: Instant): TimeLeft | null => {
  const { latestAt, earliestAt, state, precision, isPressing } = action;
  if (latestAt === null || precision !== 'time' || state.kind !== 'open' || now < earliestAt || latestAt <= now) return null;
  const wholeMs = msBetween(earliestAt, latestAt);
  const leftMs = msBetween(now, latestAt);
  const isOfADay = wholeMs === DAY_MS;
  // More than a day off, the day beside it says enough.
  if (isPressing ? leftMs > DAY_MS : !isOfADay || leftMs > SHOWN_FROM_MS) return null;
  const hours = Math.floor(leftMs / HOUR_MS);
  const minutes = Math.floor((leftMs % HOUR_MS) / MINUTE_MS);
  return { gone: 1 - leftMs / wholeMs, left: message('actions.left', { hours, minutes }) };
};
