import type { Interview } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';
import { calledOff } from '../playbook/interview-status.ts';
import { remembered } from '../playbook/remembered.ts';
import type { Instant } from '../time/types.ts';

const notHeld = remembered((events: Workspace['events']) => calledOff(Object.values(events)));

const oldestFirst = remembered((interviews: Workspace['interviews']) =>
  Object.values(interviews).sort((a, b) => (a.startAt === b.startAt ? (a.id < b.id ? -1 : 1) : a.startAt < b.startAt ? -1 : 1)),
);

/** The interviews that have begun and were not called off, the oldest first: only they can have shown anything. */
export const heldInterviews = (workspace: Workspace, now: Instant): readonly Interview[] => {
  const off = notHeld(workspace.events);
  return oldestFirst(workspace.interviews).filter(({ id, startAt }) => startAt <= now && !off.has(id));
};
