import type { Equity } from '../model/offer.ts';
import { MONTHS_A_YEAR } from './annual-base.ts';

/** A grant that vests within a year is worth itself in that year, not several times itself a year. */
const SHORTEST_VESTING_YEARS = 1;

/** An even share of it for one year, as if it vested from the first day. */
export const yearlyEquity = ({ value, vestingYears }: Equity): number => value / Math.max(vestingYears, SHORTEST_VESTING_YEARS);

/** What of it is the person's own when the first year ends: nothing before the cliff, from then on all that has come together. */
export const firstYearOfEquity = (equity: Equity): number => (equity.cliffMonths > MONTHS_A_YEAR ? 0 : yearlyEquity(equity));
