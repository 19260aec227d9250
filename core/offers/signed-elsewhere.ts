import type { OpportunityId } from '../model/ids.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { keyOf } from '../playbook/action-key.ts';
import { eventsByOpportunity } from '../playbook/by-opportunity.ts';
import { isSettled } from '../playbook/situation.ts';
import { lastStageOf } from '../playbook/stage.ts';
import { msBetween } from '../time/instant.ts';
import type { Instant } from '../time/types.ts';

/**
 * Whose contract was signed while that opportunity ran, the first such; null where none was, or where the person said that
 * this one goes on all the same. What was begun after a signature is a new search.
 */
export const signedElsewhere = (workspace: Workspace, id: OpportunityId, now: Instant): Opportunity | null => {
  const own = workspace.opportunities[id];
  if (own === undefined) return null;
  const signed = [...eventsByOpportunity(workspace.events)]
    .flatMap(([otherId, events]) => {
      const reached = lastStageOf(events.filter(({ at }) => at <= now));
      const other = workspace.opportunities[otherId];
      const isElsewhere = otherId !== id && other !== undefined && reached?.stage === 'signed' && reached.at >= own.createdAt;
      return isElsewhere ? [{ other, at: reached.at }] : [];
    })
    .sort((a, b) => msBetween(b.at, a.at));
  const [first] = signed;
  // Told, or left untold for good, and still running: then it is meant to go on.
  return first === undefined || isSettled(workspace.marks[keyOf('tell-others', id, first.other.id)]) ? null : first.other;
};
