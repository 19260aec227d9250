import type { OpportunityId } from '../model/ids.ts';
import type { Currency } from '../model/offer.ts';
import type { Workspace } from '../model/workspace.ts';
import { annualBase } from '../offers/annual-base.ts';
import { type OneCurrency, oneCurrency } from '../offers/one-currency.ts';
import { yearlyTotal } from '../offers/yearly-total.ts';
import { eventsByOpportunity } from '../playbook/by-opportunity.ts';
import type { Instant } from '../time/types.ts';
import { figuresIn, type SaidFigure } from './figures-in-words.ts';
import { type NamedOffer, offerStandingAt, othersThatOffered } from './offers-named.ts';
import { comparedWith, exactly, type YearlyFigure, yearlyFigure } from './yearly-figure.ts';

/** What speaks against an offer that is named: it was never made, it is over, or it is less than was said. */
export interface OfferDoubt {
  readonly how: 'none' | 'ended' | 'differs';
  /** Whose offer it is; empty where nobody was named. */
  readonly company: string;
  /** Of that company; null where it is not in the list. */
  readonly id: OpportunityId | null;
  /** What that offer comes to, as it is written down; null but for `differs`. */
  readonly noted: { readonly money: number; readonly currency: Currency } | null;
  /** The figure that was said, as it was written; empty but for `differs`. */
  readonly said: string;
}

/** When it was said, and now. */
interface Moments {
  readonly at: Instant;
  readonly now: Instant;
}

/** What an offer comes to a year, in every way it may honestly be put: its base, all of it, and what they said. */
const waysToPut = (workspace: Workspace, id: OpportunityId, now: Instant, one: OneCurrency): readonly YearlyFigure[] => {
  const terms = workspace.offers[id]?.terms ?? null;
  const base = terms === null ? null : annualBase(terms);
  const total = terms === null ? null : yearlyTotal(terms, one).own;
  const basis = { currency: terms?.currency ?? null, hours: terms?.hours ?? null, one };
  const heard = (eventsByOpportunity(workspace.events).get(id) ?? []).flatMap((event) =>
    event.kind === 'terms-heard' && event.says === 'offered' && event.at <= now
      ? figuresIn(event.words, basis.currency).flatMap((figure) => yearlyFigure(figure, basis) ?? [])
      : [],
  );
  return [
    ...(terms !== null && base?.isKnown === true ? [exactly(base.amount, terms.currency)] : []),
    ...(terms !== null && total !== null ? [exactly(total.before, terms.currency)] : []),
    ...heard,
  ];
};

/** The figure that is more than any of those offers comes to, with what the last of them does; null where one of them bears it, or none is written down. */
const toldMore = (
  workspace: Workspace,
  ids: readonly OpportunityId[],
  figures: readonly SaidFigure[],
  now: Instant,
): { readonly id: OpportunityId; readonly figure: SaidFigure; readonly noted: NonNullable<OfferDoubt['noted']> } | null => {
  for (const figure of figures) {
    // A bonus, or a step up from something else, is not what they offer.
    if (figure.means !== 'pay' && figure.means !== 'total') continue;
    const doubts = ids.flatMap((id) => {
      const terms = workspace.offers[id]?.terms ?? null;
      const one = oneCurrency(workspace, now, terms?.currency ?? figure.currency ?? ('GBP' as Currency));
      const basis = { currency: terms?.currency ?? null, hours: terms?.hours ?? null, one };
      const told = yearlyFigure({ ...figure, means: 'pay' }, basis);
      const ways = waysToPut(workspace, id, now, one);
      const [first] = ways;
      const currency = first?.currency ?? told?.currency ?? null;
      if (told === null || first === undefined || currency === null) return [];
      // Nobody is misled by less than it is.
      return ways.every((way) => comparedWith(told, way, one) === 'above') ? [{ id, figure, noted: { money: first.low, currency } }] : [];
    });
    const last = doubts.at(-1);
    if (last !== undefined && doubts.length === ids.length) return last;
  }
  return null;
};

const calm = { noted: null, said: '' };

/** Whose offer is over; nobody’s by name where it may have been any of several. */
const whose = (workspace: Workspace, by: NamedOffer['by'], ids: readonly OpportunityId[]): Pick<OfferDoubt, 'company' | 'id'> => {
  const id = by !== null || ids.length === 1 ? (ids[0] ?? null) : null;
  return { company: by?.company ?? (id === null ? '' : (workspace.opportunities[id]?.company ?? '')), id };
};

const doubtAbout = (
  workspace: Workspace,
  own: OpportunityId,
  { by, figures, isOver }: NamedOffer,
  words: string,
  { at, now }: Moments,
): OfferDoubt | null => {
  const known = by === null ? othersThatOffered(workspace, own, at) : by.opportunities.map(({ id }) => id);
  const company = by?.company ?? '';
  const made = known.filter((id) => offerStandingAt(workspace, id, at) !== 'none');
  if (made.length === 0) return { how: 'none', company, id: known[0] ?? null, ...calm };
  const standing = made.filter((id) => offerStandingAt(workspace, id, at) === 'stands');
  // Where nobody is named, any offer bears the words; but one that came since bears none that were untrue.
  const bearing = by !== null || standing.length === 0 ? standing : othersThatOffered(workspace, own, now);
  const left = bearing.filter((id) => offerStandingAt(workspace, id, now) === 'stands');
  // To say that one is over is true once it is.
  if (left.length === 0) return isOver ? null : { how: 'ended', ...whose(workspace, by, standing.length === 0 ? made : standing), ...calm };
  const more = toldMore(workspace, left, figures, now);
  return more === null
    ? null
    : {
        how: 'differs',
        company: workspace.opportunities[more.id]?.company ?? company,
        id: more.id,
        noted: more.noted,
        said: words.slice(more.figure.at.from, more.figure.at.to),
      };
};

/** What speaks first against the offers that words name; null where they are as they were said to be. */
export const offerDoubt = (
  workspace: Workspace,
  own: OpportunityId,
  offers: readonly NamedOffer[],
  words: string,
  moments: Moments,
): OfferDoubt | null => {
  for (const offer of offers) {
    const doubt = doubtAbout(workspace, own, offer, words, moments);
    if (doubt !== null) return doubt;
  }
  return null;
};
