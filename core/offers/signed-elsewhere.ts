import type { OpportunityId } from '../model/ids.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { keyOf } from '../playbook/action-key.ts';
import { signaturesOf, signedSince } from '../playbook/across/signatures.ts';
import { eventsByOpportunity } from '../playbook/by-opportunity.ts';
import { isSettled } from '../playbook/situation.ts';
import { lastStageOf } from '../playbook/stage.ts';
import type { Instant } from '../time/types.ts';

/** Whose contract was signed while that opportunity ran, the first such; null where none was. What was begun after a signature is a new search. */
export const signedMeanwhile = (workspace: Workspace, id: OpportunityId, now: Instant): Opportunity | null => {
  const own = workspace.opportunities[id];
  if (own === undefined) return null;
  const cases = [...eventsByOpportunity(workspace.events)].flatMap(([otherId, events]) => {
    const reached = lastStageOf(events.filter(({ at }) => at <= now));
    const opportunity = workspace.opportunities[otherId];
    return opportunity === undefined || reached === null ? [] : [{ opportunity, stage: reached.stage, stageSince: reached.at }];
  });
  return signedSince(signaturesOf(cases), own, own.createdAt)?.opportunity ?? null;
};

/** The same, where the word of it is still owed: null as well where the person said that this one goes on all the same. */
export const signedElsewhere = (workspace: Workspace, id: OpportunityId, now: Instant): Opportunity | null => {
  const signed = signedMeanwhile(workspace, id, now);
  // Told, or left untold for good, and still running: then it is meant to go on.
  return signed === null || isSettled(workspace.marks[keyOf('tell-others', id, signed.id)]) ? null : signed;
};
