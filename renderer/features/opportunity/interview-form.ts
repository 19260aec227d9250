import type { Interview } from '../../../core/model/interview.ts';
import type { LocalDay, LocalTime, Zone } from '../../../core/time/types.ts';
import { addDays } from '../../../core/time/local-day.ts';
import { dayOf, instantOf, timeOf } from '../../../core/time/zone.ts';

/** The time of an interview as its dialog edits it: wall clock in the interview's zone. */
export interface InterviewTimes {
  readonly on: LocalDay | null;
  readonly from: LocalTime | null;
  readonly to: LocalTime | null;
  readonly zone: Zone;
}

export const timesOf = ({ startAt, endAt, zone }: Interview): InterviewTimes => ({
  on: dayOf(startAt, zone),
  from: timeOf(startAt, zone),
  to: timeOf(endAt, zone),
  zone,
});

/** An interview moved to these times, or what is in the way. An end after midnight belongs to the next day only if it did before. */
export const withTimes = (interview: Interview, { on, from, to, zone }: InterviewTimes): Interview | 'missing' | 'end-before-start' => {
  if (on === null || from === null || to === null) return 'missing';
  const before = timesOf(interview);
  const passedMidnight = dayOf(interview.endAt, interview.zone) !== before.on;
  const startAt = instantOf(on, from, zone);
  const endAt = instantOf(passedMidnight && to < from ? addDays(on, 1) : on, to, zone);
  if (endAt <= startAt) return 'end-before-start';
  return { ...interview, startAt, endAt, zone, endIsKnown: interview.endIsKnown || to !== before.to };
};
