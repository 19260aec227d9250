import type { Interview } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';
import { calledOff } from '../playbook/interview-status.ts';
import type { Instant } from '../time/types.ts';

/** The interviews that have begun and were not called off, the oldest first: only they can have shown anything. */
export const heldInterviews = (workspace: Workspace, now: Instant): readonly Interview[] => {
  const off = calledOff(Object.values(workspace.events));
  return Object.values(workspace.interviews)
    .filter(({ id, startAt }) => startAt <= now && !off.has(id))
    .sort((a, b) => (a.startAt === b.startAt ? (a.id < b.id ? -1 : 1) : a.startAt < b.startAt ? -1 : 1));
};
