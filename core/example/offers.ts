import type { Currency, JobTerms, OfferRecord, PresentJob } from '../model/offer.ts';
import { newOffer, noTerms } from '../offers/no-terms.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Instant } from '../time/types.ts';

const POUNDS = 'GBP' as Currency;

const termsOf = (given: Partial<JobTerms>): JobTerms => ({ ...noTerms(POUNDS), ...given });

/** An offer of the example in pounds; what is left out was not said. */
export const offerOf = (
  id: OpportunityId,
  changedAt: Instant,
  { terms, ...given }: Partial<Omit<OfferRecord, 'id' | 'terms'>> & { readonly terms: Partial<JobTerms> },
): OfferRecord => ({ ...newOffer(id, POUNDS, changedAt), terms: termsOf(terms), ...given });

/** Where the person works while they look. */
export const PRESENT_JOB: PresentJob = {
  company: 'Marlow & Co',
  role: 'Data Analyst',
  terms: termsOf({
    base: { amount: 39_200, per: 'year' },
    pensionPercent: 6,
    daysOff: 25,
    notice: { count: 4, unit: 'week' },
    place: 'Leeds',
    daysOnSite: 4,
    commuteMinutes: 25,
    commuteMonthly: 62,
    hours: 37.5,
  }),
};
