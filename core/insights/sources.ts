import { LEAST_OUTCOMES } from './few.ts';
import { lastStationOf, pathOf } from './path.ts';
import { type Scope, sourceKeyOf } from './scope.ts';
import { type Share, shareOf } from './share.ts';

/** What came of one source. */
export interface SourceOutcome {
  /** As it was written last; empty for where none was noted. */
  readonly source: string;
  readonly applied: number;
  /** Without a word so far, or left by the person before there was one; these count neither way. */
  readonly undecided: number;
  /** How many of the others led to a call or an interview, with the interval; null where there are none. */
  readonly talks: Share | null;
  readonly offers: number;
  /** Whether enough are decided for the share to be spoken of. */
  readonly isTold: boolean;
}

const byShare = (a: SourceOutcome, b: SourceOutcome): number => {
  if (a.isTold !== b.isTold) return a.isTold ? -1 : 1;
  const difference = a.isTold ? (b.talks?.share ?? 0) - (a.talks?.share ?? 0) : 0;
  return difference !== 0 ? difference : b.applied - a.applied || (a.source < b.source ? -1 : 1);
};

/** What came of each source: those with enough outcomes first, by how often they led to a talk; those without a source last. */
export const sourcesOf = ({ opportunities }: Scope): readonly SourceOutcome[] => {
  const tally = new Map<string, { source: string; applied: number; undecided: number; talks: number; offers: number }>();
  for (const followed of opportunities) {
    const source = followed.opportunity.source.trim();
    const key = sourceKeyOf(source);
    const path = pathOf(followed);
    const hadTalk = lastStationOf(path) !== 'applied';
    const before = tally.get(key) ?? { source, applied: 0, undecided: 0, talks: 0, offers: 0 };
    tally.set(key, {
      source,
      applied: before.applied + 1,
      undecided: before.undecided + (!hadTalk && (path.outcome === 'open' || path.outcome === 'withdrawn') ? 1 : 0),
      talks: before.talks + (hadTalk ? 1 : 0),
      offers: before.offers + (path.stations.includes('offer') ? 1 : 0),
    });
  }
  const outcomes = [...tally.values()].map(({ talks, ...counted }): SourceOutcome => {
    const decided = counted.applied - counted.undecided;
    return { ...counted, talks: shareOf(talks, decided), isTold: decided >= LEAST_OUTCOMES };
  });
  return [...outcomes.filter(({ source }) => source !== '').sort(byShare), ...outcomes.filter(({ source }) => source === '')];
};
