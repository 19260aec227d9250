import type { Interview } from '../../core/model/interview.ts';
import { addMs, msBetween } from '../../core/time/instant.ts';
import type { Instant, LocalDay, LocalTime } from '../../core/time/types.ts';
import { dayOf, instantOf, timeOf } from '../../core/time/zone.ts';

/** The new time of an interview as its dialog edits it, on the clocks of its own zone. */
export interface MoveFields {
  readonly on: LocalDay | null;
  readonly from: LocalTime | null;
}

export const moveFieldsOf = ({ startAt, zone }: Interview): MoveFields => ({ on: dayOf(startAt, zone), from: timeOf(startAt, zone) });

/** When it takes place now, as long as it was planned; null while a field is empty. */
export const movedTo = (interview: Interview, { on, from }: MoveFields): { readonly startAt: Instant; readonly endAt: Instant } | null => {
  if (on === null || from === null) return null;
  const startAt = instantOf(on, from, interview.zone);
  return { startAt, endAt: addMs(startAt, msBetween(interview.startAt, interview.endAt)) };
};
