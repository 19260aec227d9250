import type { OpportunityId } from '../model/ids.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { keyOf } from '../playbook/action-key.ts';
import { type Signature, signaturesOf, signedSince } from '../playbook/across/signatures.ts';
import { eventsByOpportunity } from '../playbook/by-opportunity.ts';
import { isSettled } from '../playbook/situation.ts';
import { lastStageOf } from '../playbook/stage.ts';
import type { Instant } from '../time/types.ts';

/** The contracts that stand signed by then, the first in front; gone through once for all that ask whether one was signed meanwhile. */
export const signaturesBy = (workspace: Workspace, now: Instant): readonly Signature[] =>
  signaturesOf(
    [...eventsByOpportunity(workspace.events)].flatMap(([id, events]) => {
      const opportunity = workspace.opportunities[id];
      // Of thousands of histories few hold a signature at all.
      if (opportunity === undefined || !events.some((event) => event.kind === 'stage-reached' && event.stage === 'signed')) return [];
      const reached = lastStageOf(events.filter(({ at }) => at <= now));
      return reached === null ? [] : [{ opportunity, stage: reached.stage, stageSince: reached.at }];
    }),
  );

/** Whose contract was signed while that opportunity ran, the first such; null where none was. What was begun after a signature is a new search. */
const signedMeanwhile = (workspace: Workspace, id: OpportunityId, now: Instant): Opportunity | null => {
  const own = workspace.opportunities[id];
  return own === undefined ? null : (signedSince(signaturesBy(workspace, now), own, own.createdAt)?.opportunity ?? null);
};

/** The same, where the word of it is still owed: null as well where the person said that this one goes on all the same. */
export const signedElsewhere = (workspace: Workspace, id: OpportunityId, now: Instant): Opportunity | null => {
  const signed = signedMeanwhile(workspace, id, now);
  // Told, or left untold for good, and still running: then it is meant to go on.
  return signed === null || isSettled(workspace.marks[keyOf('tell-others', id, signed.id)]) ? null : signed;
};
