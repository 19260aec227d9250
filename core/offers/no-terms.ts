import type { OpportunityId } from '../model/ids.ts';
import type { Currency, JobTerms, OfferRecord } from '../model/offer.ts';
import type { Instant } from '../time/types.ts';

/** Terms before anything is known of them. */
export const noTerms = (currency: Currency): JobTerms => ({
  currency,
  base: null,
  bonus: null,
  equity: null,
  signOn: null,
  pensionPercent: null,
  benefits: [],
  daysOff: null,
  daysOffIncludePublic: false,
  notice: null,
  startOn: null,
  place: '',
  daysOnSite: null,
  commuteMinutes: null,
  commuteMonthly: null,
  hours: null,
  probationMonths: null,
  conditions: '',
  taxPercent: null,
});

/** An offer of which nothing is written down yet. */
export const newOffer = (id: OpportunityId, currency: Currency, now: Instant): OfferRecord => ({
  id,
  terms: noTerms(currency),
  isInWriting: false,
  negotiatorId: null,
  limits: { target: null, reserve: null, walkAway: null },
  limitsOnCallerCard: false,
  ignored: [],
  changedAt: now,
});
