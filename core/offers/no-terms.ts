import type { OpportunityId } from '../model/ids.ts';
import type { Currency, JobTerms, OfferRecord, PresentJob } from '../model/offer.ts';
import { sameValue } from '../playbook/same-value.ts';
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

/** Whether nothing is said of a job any more, apart from the currency it would be paid in: then there is none to compare with. */
export const saysNothing = ({ company, role, terms }: PresentJob): boolean =>
  company.trim() === '' && role.trim() === '' && sameValue(terms, noTerms(terms.currency));
