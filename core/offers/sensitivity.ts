import type { Criterion, Weights } from '../model/offer.ts';
import { isTelling, leadersOf, shareOf, type Standing, type Telling, together, valueOf, type Weighable, weighed } from './weigh.ts';

/** Where another offer comes to lead. */
export interface Turn<Id> {
  /** The share of the criterion at which they are level, between 0 and 1. */
  readonly share: number;
  /** Who leads on the other side; several where they stay level. */
  readonly leaderIds: readonly Id[];
}

/** What one criterion would have to count for somebody else to lead, the others keeping what they count among each other. */
export interface Sensitivity<Id> {
  readonly criterion: Criterion;
  /** What it counts now, between 0 and 1. */
  readonly share: number;
  /** Null where the leader leads however much more, or less, it counts. */
  readonly above: Turn<Id> | null;
  readonly below: Turn<Id> | null;
}

/** Who leads, and what that hangs on. */
export interface Lead<Id> {
  /** Several where they are level. */
  readonly leaderIds: readonly Id[];
  /** For each criterion that tells the offers apart, in their order; empty while nobody leads alone. */
  readonly sensitivities: readonly Sensitivity<Id>[];
}

/** Two shares closer than this are one. */
const SAME = 1e-9;

/** A step to the other side of a turn, small beside any difference a person would name. */
const STEP = 1e-6;

/** How the offers lie when the criterion counts `share` of all and the others the rest. */
const at = <Id>(share: number, criterion: readonly Standing<Id>[], others: readonly Standing<Id>[]): readonly Standing<Id>[] =>
  others.map(({ id, value }) => ({ id, value: share * valueOf(criterion, id) + (1 - share) * value }));

/** The shares between 0 and 1 at which somebody else is level with the leader: what each has is a straight line over the share. */
const meetings = <Id>(leader: Id, criterion: readonly Standing<Id>[], others: readonly Standing<Id>[]): readonly number[] =>
  others.flatMap(({ id, value }) => {
    const [ahead, aheadOn] = [valueOf(others, leader) - value, valueOf(criterion, leader) - valueOf(criterion, id)];
    if (id === leader || ahead === aheadOn) return [];
    const share = ahead / (ahead - aheadOn);
    return share > SAME && share < 1 - SAME ? [share] : [];
  });

const sensitivityTo = <Id>(one: Telling<Id>, all: readonly Telling<Id>[], leader: Id): readonly Sensitivity<Id>[] => {
  const others = together(all.filter(({ criterion }) => criterion !== one.criterion));
  if (others === null) return [];
  const share = shareOf(all, one.criterion);
  const turns = meetings(leader, one.standings, others);
  const turn = (met: number | undefined, step: number): Turn<Id> | null =>
    met === undefined ? null : { share: met, leaderIds: leadersOf(at(met + step, one.standings, others)) };
  const above = turns.filter((each) => each > share);
  const below = turns.filter((each) => each < share);
  return [
    {
      criterion: one.criterion,
      share,
      above: turn(above.length === 0 ? undefined : Math.min(...above), STEP),
      below: turn(below.length === 0 ? undefined : Math.max(...below), -STEP),
    },
  ];
};

/**
 * Who leads with these weights, and from which share of each criterion on that changes; null while nothing counts. A
 * criterion is moved alone: the others keep what they count among each other.
 */
export const sensitivityOf = <Id>(offers: readonly Weighable<Id>[], weights: Weights): Lead<Id> | null => {
  const telling = weighed(offers, weights).filter(isTelling);
  const standings = together(telling);
  if (standings === null) return null;
  const leaderIds = leadersOf(standings);
  const [leader, ...level] = leaderIds;
  if (leader === undefined || level.length > 0) return { leaderIds, sensitivities: [] };
  return { leaderIds, sensitivities: telling.flatMap((one) => sensitivityTo(one, telling, leader)) };
};
