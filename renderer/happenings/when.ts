import type { Instant, LocalDay, LocalTime, Zone } from '../../core/time/types.ts';
import { dayOf, instantOf, timeOf } from '../../core/time/zone.ts';

/** When something happened, as the dialog edits it: the clocks where the person is. */
export interface WhenFields {
  readonly on: LocalDay | null;
  readonly time: LocalTime | null;
}

export const whenFieldsOf = (at: Instant, zone: Zone): WhenFields => ({ on: dayOf(at, zone), time: timeOf(at, zone) });

/**
 * The instant the fields name; one that was not touched stays as it is to the second, so that facts of one minute
 * keep their order. Nothing that happened lies ahead.
 */
export const instantFrom = ({ on, time }: WhenFields, before: Instant, zone: Zone, now: Instant): Instant | 'missing' | 'ahead' => {
  if (on === null || time === null) return 'missing';
  const same = whenFieldsOf(before, zone);
  if (same.on === on && same.time === time) return before;
  const at = instantOf(on, time, zone);
  return at > now ? 'ahead' : at;
};
