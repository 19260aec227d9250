import type { WorkspaceEvent } from '../model/event.ts';
import type { Interview } from '../model/interview.ts';
import { calledOff } from '../playbook/interview-status.ts';

/** The interviews that took place or still stand, by the facts of their opportunity in any order. */
export const standingInterviews = (interviews: readonly Interview[], events: readonly WorkspaceEvent[]): readonly Interview[] => {
  const off = calledOff(events);
  return off.size === 0 ? interviews : interviews.filter(({ id }) => !off.has(id));
};
