import type { Instant, LocalDay, LocalTime, Zone } from '../../../core/time/types.ts';
import { dayOf, instantOf } from '../../../core/time/zone.ts';

const NOON = '12:00' as LocalTime;

/** The instant something was handed over on a day: now if it is today, else its noon; nothing that happened lies ahead. */
export const handedAt = (on: LocalDay | null, now: Instant, zone: Zone): Instant | 'missing' | 'ahead' => {
  if (on === null) return 'missing';
  const today = dayOf(now, zone);
  if (on === today) return now;
  return on > today ? 'ahead' : instantOf(on, NOON, zone);
};
