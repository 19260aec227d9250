import type { WorkspaceEvent } from '../model/event.ts';
import type { InterviewId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import { inOrder } from '../playbook/stage.ts';
import type { Instant } from '../time/types.ts';

/**
 * The interviews that did not take place or will not: called off, or the other side did not come. One that was
 * given a new time afterwards is on again. Facts after `now` have not happened yet.
 */
const calledOff = (events: readonly WorkspaceEvent[], now: Instant): ReadonlySet<InterviewId> => {
  const off = new Set<InterviewId>();
  for (const event of events.toSorted(inOrder)) {
    if (event.at > now) continue;
    if (event.kind === 'interview-cancelled' || event.kind === 'interview-missed') off.add(event.interviewId);
    else if (event.kind === 'interview-rescheduled') off.delete(event.interviewId);
  }
  return off;
};

/** The interviews that took place or still stand. */
export const standingInterviews = (
  interviews: readonly Interview[],
  events: readonly WorkspaceEvent[],
  now: Instant,
): readonly Interview[] => {
  const off = calledOff(events, now);
  return off.size === 0 ? interviews : interviews.filter(({ id }) => !off.has(id));
};
