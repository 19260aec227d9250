import type { Interview } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';
import { standingInterviews } from '../playbook/interview-status.ts';
import { isClosed, stageOf } from '../playbook/stage.ts';
import { dossiers } from '../standing/dossier.ts';
import type { Instant } from '../time/types.ts';

/**
 * The interviews to prepare for: not over yet, not called off, and of an opportunity that is still open. The next one
 * first.
 */
export const comingInterviews = (workspace: Workspace, now: Instant): readonly Interview[] => {
  // Most of a long history is over, so the facts of its opportunities are left alone.
  const ahead = Object.values(workspace.interviews).filter(({ endAt }) => endAt > now);
  if (ahead.length === 0) return [];
  const all = dossiers(workspace);
  return ahead
    .filter((interview) => {
      const events = all.get(interview.opportunityId)?.events;
      return events !== undefined && !isClosed(stageOf(events)) && standingInterviews([interview], events).length > 0;
    })
    .toSorted((a, b) => (a.startAt < b.startAt ? -1 : a.startAt > b.startAt ? 1 : a.id < b.id ? -1 : 1));
};
