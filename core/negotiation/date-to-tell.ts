import { decisionOnOffer } from '../decision/of-offer.ts';
import { situationFor } from '../letters/compose/situation-for.ts';
import { lettersByEvent } from '../letters/letters-by-event.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { signedElsewhere } from '../offers/signed-elsewhere.ts';
import { type StandingOffer, standingOffers } from '../offers/standing-offers.ts';
import type { Action } from '../playbook/action.ts';
import { keyOf } from '../playbook/action-key.ts';
import { caseOf } from '../playbook/case.ts';
import type { Offer } from '../playbook/offer.ts';
import { wayOfCheckIn } from '../playbook/routing.ts';
import { isSettled, type Recruiter, recruiterOf } from '../playbook/situation.ts';
import { isSwitchedOff } from '../playbook/switched-off.ts';
import { isLive } from '../playbook/to-action.ts';
import type { Instant } from '../time/types.ts';
import { placesThatHeard } from './log-sources.ts';
import { offersNamedAsSuch } from './offers-named.ts';

/** A company that does not know yet until when the offer of another stands. */
export interface DateToTell {
  readonly opportunity: Opportunity;
  /** Who hears it for the company; null where it goes to the company itself. */
  readonly recruiter: Recruiter | null;
  /** The step of the playbook that tells them; null where they made an offer themselves, and a letter without a step does. */
  readonly step: Action | null;
}

/** Whether a fact says that they heard of that offer: a note of what they were told, or a letter that tells of another offer. */
const tellsOf = (workspace: Workspace, event: WorkspaceEvent, told: OpportunityId, offered: OpportunityId): boolean => {
  if (event.kind === 'told' && event.topic === 'offers')
    return offersNamedAsSuch(workspace, event.words, told).some(
      ({ by, isOver }) => !isOver && (by === null || by.opportunities.some(({ id }) => id === offered)),
    );
  const begunFrom = event.kind === 'contact' ? lettersByEvent(workspace.letters).get(event.id)?.begunFrom : undefined;
  return begunFrom?.kind === 'built-in' && begunFrom.variant === 'other-offer';
};

const wasTold = (workspace: Workspace, told: OpportunityId, offered: OpportunityId, offer: Offer, now: Instant): boolean =>
  isSettled(workspace.marks[keyOf('tell-of-offer', told, offer.id)]) ||
  (caseOf(workspace, told)?.events ?? []).some(
    (event) => event.at >= offer.madeAt && event.at <= now && tellsOf(workspace, event, told, offered),
  );

/** Those who decide later, and whom the playbook has hear of it. */
const byStep = (workspace: Workspace, plan: readonly Action[], offer: Offer, now: Instant): readonly DateToTell[] =>
  plan.flatMap((step): readonly DateToTell[] => {
    const { ruleId, key, opportunityId } = step;
    const opportunity = opportunityId === null ? undefined : workspace.opportunities[opportunityId];
    if (ruleId !== 'tell-of-offer' || opportunity === undefined || !isLive(step) || key !== keyOf(ruleId, opportunity.id, offer.id))
      return [];
    const situation = situationFor(workspace, opportunity.id, now);
    const isThrough = situation !== null && wayOfCheckIn(situation).value === 'through-recruiter';
    return [{ opportunity, recruiter: isThrough ? recruiterOf(situation.facts) : null, step }];
  });

/** Those who made an offer that stands longer, and whom the person did not turn down. Whoever made or brought both offers knows both dates. */
const byOffer = (workspace: Workspace, own: StandingOffer, deadlineAt: Instant, now: Instant): readonly DateToTell[] => {
  const knowing = new Set(placesThatHeard(workspace, own.opportunity).map(({ id }) => id));
  return standingOffers(workspace, now).flatMap(({ opportunity, offer }): readonly DateToTell[] => {
    const { id } = opportunity;
    const facts = caseOf(workspace, id);
    const isEarlier = offer.deadlineAt !== null && offer.deadlineAt <= deadlineAt;
    if (facts === null || id === own.opportunity.id || isEarlier || knowing.has(id)) return [];
    const isDeclined = facts.decision !== null && decisionOnOffer(facts.decision, offer).decided?.answer === 'decline';
    if (isDeclined || isSwitchedOff('tell-of-offer', workspace.settings, opportunity) || signedElsewhere(workspace, id, now) !== null)
      return [];
    return [{ opportunity, recruiter: recruiterOf(facts), step: null }];
  });
};

/**
 * Whom the person may tell until when that offer stands: first those the playbook has hear of it, then those who made a
 * longer offer themselves. Nobody where it has no date that still runs, and nobody who was told already.
 */
export const datesToTell = (workspace: Workspace, plan: readonly Action[], id: OpportunityId, now: Instant): readonly DateToTell[] => {
  const own = standingOffers(workspace, now).find(({ opportunity }) => opportunity.id === id);
  const deadlineAt = own?.offer.deadlineAt ?? null;
  if (own === undefined || deadlineAt === null || deadlineAt < now || signedElsewhere(workspace, id, now) !== null) return [];
  return [...byStep(workspace, plan, own.offer, now), ...byOffer(workspace, own, deadlineAt, now)].filter(
    ({ opportunity }) => !wasTold(workspace, opportunity.id, id, own.offer, now),
  );
};
