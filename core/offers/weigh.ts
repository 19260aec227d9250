import { type Criterion, criterionSchema, type Weights } from '../model/offer.ts';

/**
 * What an offer says to each criterion as a figure of which more is better; null where it is not known. Which figure that
 * is, and in which unit, is decided where it is read: only how the offers lie between each other counts here.
 */
export type Figures = Readonly<Record<Criterion, number | null>>;

/** An offer to be weighed. */
export interface Weighable<Id> {
  readonly id: Id;
  readonly figures: Figures;
}

/** How far an offer goes from the weakest (0) to the best (1) of those beside it. */
export interface Standing<Id> {
  readonly id: Id;
  readonly value: number;
}

/** One criterion: whether it tells the offers apart, and how they lie on it. */
export type Weighed<Id> =
  | { readonly criterion: Criterion; readonly weight: number; readonly state: 'apart'; readonly standings: readonly Standing<Id>[] }
  /** Of all offers the same, or not known of every one: it tells nothing apart and counts nothing. */
  | { readonly criterion: Criterion; readonly weight: number; readonly state: 'same' | 'unknown' };

/** A criterion that tells the offers apart. */
export type Telling<Id> = Extract<Weighed<Id>, { state: 'apart' }>;

/** Closer than this part of the larger one, two figures are the same: what is left is the rounding of the machine. */
const SAME = 1e-9;

/**
 * How the offers lie on one criterion: the best of them at 1, the weakest at 0, the others where they are between. A weight
 * thus says how much the step from the weakest to the best of these offers matters, and neither the unit nor the currency
 * of a figure does.
 */
const standingsOn = <Id>(criterion: Criterion, offers: readonly Weighable<Id>[]): readonly Standing<Id>[] | 'same' | 'unknown' => {
  const known = offers.flatMap(({ id, figures }) => {
    const figure = figures[criterion];
    return figure === null ? [] : [{ id, figure }];
  });
  if (known.length < offers.length || offers.length < 2) return 'unknown';
  const figures = known.map(({ figure }) => figure);
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  if (most - least <= SAME * Math.max(Math.abs(least), Math.abs(most))) return 'same';
  return known.map(({ id, figure }) => ({ id, value: (figure - least) / (most - least) }));
};

/** Every criterion, in the order in which they are listed, with what the person lets it count. */
export const weighed = <Id>(offers: readonly Weighable<Id>[], weights: Weights): readonly Weighed<Id>[] =>
  criterionSchema.options.map((criterion) => {
    const standings = standingsOn(criterion, offers);
    const weight = weights[criterion];
    return typeof standings === 'string' ? { criterion, weight, state: standings } : { criterion, weight, state: 'apart', standings };
  });

export const isTelling = <Id>(one: Weighed<Id>): one is Telling<Id> => one.state === 'apart';

/** How much a criterion counts among all that tell the offers apart, from 0 to 1; nothing counts while every weight is zero. */
export const shareOf = <Id>(criteria: readonly Weighed<Id>[], criterion: Criterion): number => {
  const telling = criteria.filter(isTelling);
  const all = telling.reduce((sum, { weight }) => sum + weight, 0);
  const own = telling.find((each) => each.criterion === criterion)?.weight ?? 0;
  return all === 0 ? 0 : own / all;
};

/** How the offers lie on several criteria together, by their weights; null where none of them counts. */
export const together = <Id>(criteria: readonly Telling<Id>[]): readonly Standing<Id>[] | null => {
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const first = criteria[0];
  if (first === undefined || all === 0) return null;
  return first.standings.map(({ id }) => ({
    id,
    value: criteria.reduce((sum, { weight, standings }) => sum + weight * valueOf(standings, id), 0) / all,
  }));
};

export const valueOf = <Id>(standings: readonly Standing<Id>[], id: Id): number => standings.find((each) => each.id === id)?.value ?? 0;

/** Those that lie furthest in front; several where they are level. */
export const leadersOf = <Id>(standings: readonly Standing<Id>[]): readonly Id[] => {
  const most = Math.max(...standings.map(({ value }) => value));
  return standings.filter(({ value }) => most - value <= SAME).map(({ id }) => id);
};
