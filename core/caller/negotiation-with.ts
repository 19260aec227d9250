import type { OpportunityId } from '../model/ids.ts';
import type { Currency, Limits } from '../model/offer.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { readNegotiation } from '../negotiation/warnings/negotiation-warnings.ts';
import { figureTheyHave } from '../negotiation/warnings/safe-figure.ts';
import { standingOffers } from '../offers/standing-offers.ts';
import { foldName } from '../quick-log/fold.ts';
import type { Instant } from '../time/types.ts';

/** What to know of a negotiation while somebody of that company is on the phone. */
export interface CallerNegotiation {
  readonly opportunityId: OpportunityId;
  /** Whom terms are agreed with. */
  readonly negotiator: Person;
  /** Somebody else calls: terms go through one person (a former recruiter). */
  readonly isSecond: boolean;
  /** The figure they have from the person already; null where none was named. */
  readonly figure: string | null;
  /** How far the person goes; null unless they let this card show it, and always while somebody else calls. */
  readonly limits: { readonly points: Limits; readonly currency: Currency } | null;
}

/** The offer a caller is likely to speak of: that of the opportunity at hand, else one of the company they speak for. */
const offerOf = (workspace: Workspace, caller: Person | null, aboutId: OpportunityId | null, now: Instant): OpportunityId | null => {
  const standing = standingOffers(workspace, now);
  const about = standing.find(({ opportunity }) => opportunity.id === aboutId);
  const company = caller === null || aboutId !== null ? '' : foldName(caller.company);
  const theirs = company === '' ? undefined : standing.find(({ opportunity }) => foldName(opportunity.company) === company);
  return (about ?? theirs)?.opportunity.id ?? null;
};

/** The negotiation a caller may speak of; null where no offer is on the table, or nobody is known to agree it with. */
export const negotiationWith = (
  workspace: Workspace,
  caller: Person | null,
  aboutId: OpportunityId | null,
  now: Instant,
): CallerNegotiation | null => {
  const opportunityId = offerOf(workspace, caller, aboutId, now);
  const negotiation = opportunityId === null ? null : readNegotiation(workspace, opportunityId, now);
  if (opportunityId === null || negotiation?.negotiator == null) return null;
  const { negotiator, record } = negotiation;
  const isSecond = caller !== null && caller.id !== negotiator.person.id;
  const shows = record?.limitsOnCallerCard === true && !isSecond && Object.values(record.limits).some((point) => point !== null);
  return {
    opportunityId,
    negotiator: negotiator.person,
    isSecond,
    figure: figureTheyHave(negotiation, null),
    limits: shows ? { points: record.limits, currency: record.terms.currency } : null,
  };
};
