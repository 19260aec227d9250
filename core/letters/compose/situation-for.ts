import type { OpportunityId } from '../../model/ids.ts';
import type { Workspace } from '../../model/workspace.ts';
import { caseOf } from '../../playbook/case.ts';
import { eventsByOpportunity } from '../../playbook/by-opportunity.ts';
import { momentAt } from '../../playbook/moment.ts';
import { type Offer, standingOffer } from '../../playbook/offer.ts';
import { contactsByRule } from '../../playbook/rulebook.ts';
import { type Situation, situationOf } from '../../playbook/situation.ts';
import { inOrder } from '../../playbook/stage.ts';
import type { Instant } from '../../time/types.ts';

/** The opportunity as the playbook reads it at that moment; null where there is none. */
export const situationFor = (workspace: Workspace, opportunityId: OpportunityId | null, now: Instant): Situation | null => {
  const facts = opportunityId === null ? null : caseOf(workspace, opportunityId);
  return facts === null ? null : situationOf(facts, workspace.settings, momentAt(now), contactsByRule);
};

/** The offer of another company that stands and has not run out at that instant, the one that runs out first; null where there is none. */
export const offerBesides = (workspace: Workspace, opportunityId: OpportunityId | null, at: Instant): Offer | null => {
  let first: Offer | null = null;
  for (const [id, events] of eventsByOpportunity(workspace.events)) {
    if (id === opportunityId) continue;
    const offer = standingOffer(events.toSorted(inOrder));
    if (offer === null || (offer.deadlineAt !== null && offer.deadlineAt < at)) continue;
    if (first === null || (offer.deadlineAt ?? '9') < (first.deadlineAt ?? '9')) first = offer;
  }
  return first;
};

/** Whether another company made an offer that stands: the only leverage there is. */
export const hasOfferBesides = (workspace: Workspace, opportunityId: OpportunityId | null, at: Instant): boolean =>
  offerBesides(workspace, opportunityId, at) !== null;
