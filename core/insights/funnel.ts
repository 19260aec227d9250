import { LEAST_OUTCOMES } from './few.ts';
import { lastStationOf, type Path, pathOf, type Station, STATIONS } from './path.ts';
import type { Scope } from './scope.ts';
import { type Share, shareOf } from './share.ts';

/** How many of those that came to a station went on from it. */
export interface FunnelStep {
  readonly from: Station;
  /** How many came there. */
  readonly reached: number;
  /** Of these, how many are undecided there; they count neither way. */
  readonly open: number;
  /** How many of the decided ones went on, with the interval; null where none is decided. */
  readonly wentOn: Share | null;
  /** Whether enough are decided for the share to be spoken of. */
  readonly isTold: boolean;
}

const isOpenAt = (path: Path, station: Station): boolean => path.outcome === 'open' && lastStationOf(path) === station;

/** From each station that was reached, how many went on to any later one, in order; accepting is the end and no step. */
export const funnelOf = ({ opportunities }: Scope): readonly FunnelStep[] => {
  const tally = new Map<Station, { reached: number; open: number; on: number }>();
  for (const followed of opportunities) {
    const path = pathOf(followed);
    for (const station of path.stations) {
      const step = tally.get(station) ?? { reached: 0, open: 0, on: 0 };
      step.reached += 1;
      if (isOpenAt(path, station)) step.open += 1;
      if (lastStationOf(path) !== station) step.on += 1;
      tally.set(station, step);
    }
  }
  return STATIONS.flatMap((from) => {
    const step = tally.get(from);
    if (step === undefined || from === 'accepted') return [];
    const { reached, open, on } = step;
    return [{ from, reached, open, wentOn: shareOf(on, reached - open), isTold: reached - open >= LEAST_OUTCOMES }];
  });
};
