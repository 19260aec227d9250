import type { Message } from '../messages/message.ts';
import { message } from '../messages/message.ts';
import { HOUR_MS, MINUTE_MS, msBetween } from '../time/instant.ts';
import { daysBetween } from '../time/local-day.ts';
import type { Instant, Zone } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';

/** Within these many days a weekday alone names one day only. */
const WEEKDAY_DAYS = 6;

/** When an answer comes back, in words: "in 10 minutes", "tomorrow", "Thursday", "Fri 4 Dec"; `said` makes it a sentence, "Next time on Thursday", `back` one of the next answer, "The next answer comes back on Thursday." */
export const nextTime = (dueAt: Instant, now: Instant, zone: Zone, as: 'short' | 'said' | 'back'): Message => {
  const wait = msBetween(now, dueAt);
  if (wait < HOUR_MS) return message(`answers.next.${as}.minutes`, { count: Math.max(Math.round(wait / MINUTE_MS), 1) });
  const on = dayOf(dueAt, zone);
  const away = daysBetween(dayOf(now, zone), on);
  if (away === 0) return message(`answers.next.${as}.today`, { time: { at: dueAt, as: 'time' } });
  if (away === 1) return message(`answers.next.${as}.tomorrow`);
  return message(`answers.next.${as}.day`, { day: { on, as: away <= WEEKDAY_DAYS ? 'weekday' : 'day' } });
};
