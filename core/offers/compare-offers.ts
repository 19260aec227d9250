import type { Currency, Weights } from '../model/offer.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';
import { columnOfOffer, columnOfPresent, type ColumnId, type JobColumn } from './column.ts';
import { usualCurrency } from './currencies.ts';
import { figuresOf } from './figures.ts';
import { type OneCurrency, oneCurrency } from './one-currency.ts';
import { type Row, rowsOf } from './rows.ts';
import { type Lead, sensitivityOf } from './sensitivity.ts';
import { standingOffers } from './standing-offers.ts';
import { type Standing, isTelling, together, type Weighed, weighed } from './weigh.ts';

/** Offers side by side. */
export interface ComparedOffers {
  readonly asked: OneCurrency;
  /** The offers on the table, the one that ends first in front. */
  readonly offers: readonly JobColumn[];
  readonly present: JobColumn | null;
  readonly rows: readonly Row[];
  /** The other currencies of what is compared, each of which wants a rate, in the order in which they come up. */
  readonly otherCurrencies: readonly Currency[];
}

/** What the person's own weights make of them. */
export interface WeighedOffers {
  /** Every criterion with how the offers lie on it. */
  readonly criteria: readonly Weighed<ColumnId>[];
  /** All of them together, by what each counts; null while nothing counts. */
  readonly together: readonly Standing<ColumnId>[] | null;
  readonly lead: Lead<ColumnId> | null;
}

/** The offers on the table side by side; one alone is laid beside the present job. */
export const compareOffers = (workspace: Workspace, now: Instant): ComparedOffers => {
  const standing = standingOffers(workspace, now);
  const asked = oneCurrency(workspace, now, usualCurrency(workspace));
  const offers = standing.map((offer) => columnOfOffer(workspace, offer, asked, now));
  const present = columnOfPresent(workspace, asked);
  const columns = present === null ? offers : [...offers, present];
  const beside = offers.length > 1 ? offers : columns;
  const currencies = columns.flatMap(({ terms }) => (terms === null || terms.currency === asked.currency ? [] : [terms.currency]));
  return { asked, offers, present, rows: rowsOf(columns, beside, asked), otherCurrencies: [...new Set(currencies)] };
};

/** What weights make of the offers: how they lie on each criterion, all together, and what the lead hangs on. */
export const weighOffers = (offers: readonly JobColumn[], weights: Weights): WeighedOffers => {
  const weighable = offers.map((column) => ({ id: column.id, figures: figuresOf(column, offers) }));
  const criteria = weighed(weighable, weights);
  return { criteria, together: together(criteria.filter(isTelling)), lead: sensitivityOf(weighable, weights) };
};
