import { type Message, message } from '../messages/message.ts';
import type { Deadline } from '../model/event.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, msBetween } from '../time/instant.ts';
import type { Instant, Zone } from '../time/types.ts';
import { dayOf, timeOf } from '../time/zone.ts';

/** How long an offer still stands: whole days, hours and minutes on the last one. */
export const timeLeft = (deadlineAt: Instant, now: Instant): Message => {
  const leftMs = msBetween(now, deadlineAt);
  if (leftMs < 0) return message('offerTerms.left.over');
  if (leftMs >= DAY_MS) return message('offerTerms.left.days', { days: Math.floor(leftMs / DAY_MS) });
  const [hours, minutes] = [Math.floor(leftMs / HOUR_MS), Math.floor((leftMs % HOUR_MS) / MINUTE_MS)];
  return message('offerTerms.left.hours', { hours, minutes });
};

/** Until when an offer stands as they said it, in their zone, and in the person's where the clock there shows something else. */
export const deadlineWords = ({ on, time, zone }: Deadline, deadlineAt: Instant, ownZone: Zone): Message => {
  const there = time === null ? ({ on, as: 'long-day' } as const) : ({ at: deadlineAt, as: 'day-time', zone } as const);
  const isSame = timeOf(deadlineAt, zone) === timeOf(deadlineAt, ownZone) && dayOf(deadlineAt, ownZone) === on;
  return isSame
    ? message('offerTerms.deadline', { there })
    : message('offerTerms.deadline.zones', { there, here: { at: deadlineAt, as: 'day-time' } });
};
