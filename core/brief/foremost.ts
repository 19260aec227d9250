import type { OpportunityId } from '../model/ids.ts';
import type { Carried } from './carried.ts';

/** How many points a brief shows at a glance before the rest is folded; ours, the articles name no figure. */
const IN_SIGHT = 3;

/** What is carried over, in what matters most for this interview and what can wait. */
export interface Weighed {
  readonly points: readonly Carried[];
  readonly more: readonly Carried[];
}

const newestGap = ({ gaps }: Carried): string => gaps.at(-1)?.at ?? '';

/**
 * Those that matter most before meeting this company: what they saw or asked again themselves, then what came back
 * most often, then the newest. Both parts stay in the order given; ticking a point moves none.
 */
export const foremost = (points: readonly Carried[], opportunityId: OpportunityId): Weighed => {
  const knownHere = ({ doubt, gaps }: Carried): boolean => doubt !== null || gaps.some((gap) => gap.opportunityId === opportunityId);
  const mattersMore = (a: Carried, b: Carried): number => {
    const byCompany = Number(knownHere(b)) - Number(knownHere(a));
    if (byCompany !== 0) return byCompany;
    if (a.interviews !== b.interviews) return b.interviews - a.interviews;
    return newestGap(a) === newestGap(b) ? 0 : newestGap(a) > newestGap(b) ? -1 : 1;
  };
  const inSight = new Set(points.toSorted(mattersMore).slice(0, IN_SIGHT));
  return { points: points.filter((point) => inSight.has(point)), more: points.filter((point) => !inSight.has(point)) };
};
