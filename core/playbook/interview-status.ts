import type { EventOf, WorkspaceEvent } from '../model/event.ts';
import type { InterviewId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import { inOrder } from './stage.ts';

/** Why an agreed interview does not take place: somebody called it off, or nobody came. */
export type CallingOff = EventOf<'interview-cancelled' | 'interview-missed'>;

/**
 * The interviews that do not take place, with the fact that says so, in whatever order the events come. One that was
 * given another time after it was called off takes place again.
 */
export const calledOff = (events: readonly WorkspaceEvent[]): ReadonlyMap<InterviewId, CallingOff> => {
  const last = new Map<InterviewId, CallingOff | EventOf<'interview-rescheduled'>>();
  for (const event of events) {
    if (event.kind !== 'interview-cancelled' && event.kind !== 'interview-missed' && event.kind !== 'interview-rescheduled') continue;
    const before = last.get(event.interviewId);
    if (before === undefined || inOrder(before, event) < 0) last.set(event.interviewId, event);
  }
  const off = new Map<InterviewId, CallingOff>();
  for (const [id, event] of last) if (event.kind !== 'interview-rescheduled') off.set(id, event);
  return off;
};

/** The interviews that took place or still stand, by the facts of their opportunity in any order. */
export const standingInterviews = (interviews: readonly Interview[], events: readonly WorkspaceEvent[]): readonly Interview[] => {
  const off = calledOff(events);
  return off.size === 0 ? interviews : interviews.filter(({ id }) => !off.has(id));
};
