import type { OfferRecord } from '../model/offer.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { eventsByOpportunity } from '../playbook/by-opportunity.ts';
import { type Offer, standingOffer } from '../playbook/offer.ts';
import { inOrder } from '../playbook/stage.ts';
import type { Instant } from '../time/types.ts';

/** An offer that is on the table. */
export interface StandingOffer {
  readonly opportunity: Opportunity;
  /** When it was made, and until when it stands. */
  readonly offer: Offer;
  /** Its terms, as far as they were written down; null while they were not. */
  readonly record: OfferRecord | null;
}

/**
 * The offers on the table, the one that ends first in front; one without an end comes after those with one, the older first,
 * and one whose end has passed after all that can still be answered in time.
 */
export const standingOffers = (workspace: Workspace, now: Instant): readonly StandingOffer[] =>
  [...eventsByOpportunity(workspace.events)]
    .flatMap(([id, events]): readonly StandingOffer[] => {
      const opportunity = workspace.opportunities[id];
      const offer = standingOffer(events.filter(({ at }) => at <= now).toSorted(inOrder));
      return opportunity === undefined || offer === null ? [] : [{ opportunity, offer, record: workspace.offers[id] ?? null }];
    })
    .sort(
      (one, other) =>
        Number(isPast(one, now)) - Number(isPast(other, now)) ||
        compare(one.offer.deadlineAt ?? LAST, other.offer.deadlineAt ?? LAST) ||
        compare(one.offer.madeAt, other.offer.madeAt),
    );

/** Sorts behind every instant there is. */
const LAST = '~';

const isPast = ({ offer: { deadlineAt } }: StandingOffer, now: Instant): boolean => deadlineAt !== null && deadlineAt < now;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
