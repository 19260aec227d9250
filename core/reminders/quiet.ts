import type { Settings } from '../model/settings.ts';
import { addMs } from '../time/instant.ts';
import { addDays, weekdayOf } from '../time/local-day.ts';
import type { Instant, LocalDay } from '../time/types.ts';
import { dayOf, instantOf, startOfDay } from '../time/zone.ts';

/** A stretch in which nothing is delivered: from (inclusive) to (exclusive). */
export interface QuietSpan {
  readonly fromAt: Instant;
  readonly toAt: Instant;
}

/** Adjoining spans are joined up to this many; more would mean that the person is quiet all week, which has no end. */
const JOINED_AT_MOST = 15;

/** The quiet spans that begin on one day. */
const workOut = (day: LocalDay, settings: Settings): readonly QuietSpan[] => {
  const { zone, quietHours, quietDays } = settings;
  const spans: QuietSpan[] = [];
  if (quietDays.includes(weekdayOf(day))) {
    spans.push({ fromAt: startOfDay(day, zone), toAt: startOfDay(addDays(day, 1), zone) });
  }
  if (quietHours !== null && quietHours.from !== quietHours.to) {
    const lastDay = quietHours.from < quietHours.to ? day : addDays(day, 1);
    spans.push({ fromAt: instantOf(day, quietHours.from, zone), toAt: instantOf(lastDay, quietHours.to, zone) });
  }
  return spans;
};

/** Thousands of reminders fall on few days, so each day of some settings is worked out once. */
const worked = new WeakMap<Settings, Map<LocalDay, readonly QuietSpan[]>>();

const spansFrom = (day: LocalDay, settings: Settings): readonly QuietSpan[] => {
  let days = worked.get(settings);
  if (days === undefined) worked.set(settings, (days = new Map<LocalDay, readonly QuietSpan[]>()));
  let spans = days.get(day);
  if (spans === undefined) days.set(day, (spans = workOut(day, settings)));
  return spans;
};

const oneSpanAt = (at: Instant, settings: Settings): QuietSpan | undefined => {
  const day = dayOf(at, settings.zone);
  return [...spansFrom(day, settings), ...spansFrom(addDays(day, -1), settings)].find(({ fromAt, toAt }) => fromAt <= at && at < toAt);
};

/** The quiet stretch an instant lies in, quiet hours and quiet days joined where they adjoin or overlap; null when it is not quiet then. */
export const quietSpanAt = (at: Instant, settings: Settings): QuietSpan | null => {
  const found = oneSpanAt(at, settings);
  if (found === undefined) return null;
  let { fromAt, toAt } = found;
  for (let joined = 1; joined < JOINED_AT_MOST; joined += 1) {
    const before = oneSpanAt(addMs(fromAt, -1), settings);
    const after = oneSpanAt(toAt, settings);
    if (before === undefined && after === undefined) break;
    fromAt = before?.fromAt ?? fromAt;
    toAt = after?.toAt ?? toAt;
  }
  return { fromAt, toAt };
};

/** Until when nothing is delivered because of a pause or of quiet; null when reminders may be delivered now. */
export const heldUntil = (settings: Settings, now: Instant): Instant | null => {
  const paused = settings.remindersPausedUntilAt !== null && now < settings.remindersPausedUntilAt ? settings.remindersPausedUntilAt : null;
  return quietSpanAt(paused ?? now, settings)?.toAt ?? paused;
};
