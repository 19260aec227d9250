import type { EventOf, WorkspaceEvent } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Currency } from '../model/offer.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { eventsByOpportunity } from '../playbook/by-opportunity.ts';
import { caseOf } from '../playbook/case.ts';
import { offersOf } from '../playbook/offer.ts';
import { inOrder } from '../playbook/stage.ts';
import type { Instant } from '../time/types.ts';
import { answersAboutPay, entryOfEvent, placesThatHeard } from './log-sources.ts';
import type { LogEntry } from './log-entry.ts';

/** What they will be held to wherever they said it: to this company, or to whoever runs both. */
const isCarried = (event: WorkspaceEvent): event is EventOf<'told'> =>
  event.kind === 'told' && (event.topic === 'pay' || event.topic === 'earnings' || event.topic === 'offers');

/** An offer that came by a call is one thing, not two. */
const isSaidByOffer = (event: WorkspaceEvent, events: readonly WorkspaceEvent[]): boolean =>
  event.kind === 'contact' && event.about === 'offer' && events.some(({ kind, at }) => kind === 'offer-made' && at === event.at);

/** Something told that is not about terms as such belongs here once there is an offer to talk about. */
const isOfTerms = (event: WorkspaceEvent, offeredAt: Instant | null): boolean =>
  event.kind !== 'told' || event.topic !== 'other' || (offeredAt !== null && event.at >= offeredAt);

const byTime = (one: LogEntry, other: LogEntry): number => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0);

/** The currency the terms are in; null while none are written down. */
const currencyOfTerms = ({ offers }: Workspace, id: OpportunityId): Currency | null => offers[id]?.terms.currency ?? null;

const ofElsewhere = (workspace: Workspace, opportunity: Opportunity, usual: Currency | null, now: Instant): readonly LogEntry[] =>
  placesThatHeard(workspace, opportunity).flatMap((other) =>
    (eventsByOpportunity(workspace.events).get(other.id) ?? []).flatMap((event) => {
      if (!isCarried(event) || event.at > now || event.opportunityIds.includes(opportunity.id)) return [];
      return entryOfEvent(workspace, event, usual, other) ?? [];
    }),
  );

/**
 * Everything that was said about the terms of a job, in order: the offer and its deadlines, what they said, what they were
 * told, letters and talks about terms; and what the same company or recruiter heard earlier about pay, in the rounds and at
 * other jobs.
 */
export const negotiationLog = (workspace: Workspace, opportunityId: OpportunityId, now: Instant): readonly LogEntry[] => {
  const facts = caseOf(workspace, opportunityId);
  if (facts === null) return [];
  const usual = currencyOfTerms(workspace, opportunityId);
  const events = facts.events.filter(({ at }) => at <= now).toSorted(inOrder);
  const offeredAt = offersOf(events).at(-1)?.madeAt ?? null;
  const own = events
    .filter((event) => isOfTerms(event, offeredAt) && !isSaidByOffer(event, events))
    .flatMap((event) => entryOfEvent(workspace, event, usual, null) ?? []);
  const answers = answersAboutPay(workspace, facts.opportunity, usual).filter(({ at }) => at <= now);
  const elsewhere = ofElsewhere(workspace, facts.opportunity, usual, now);
  return [...own, ...answers, ...elsewhere].toSorted(byTime);
};
