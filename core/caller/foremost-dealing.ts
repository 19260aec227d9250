import type { Dealing } from '../people/dealings.ts';
import type { Exchange } from '../people/exchange.ts';
import type { Instant } from '../time/types.ts';

const lastAbout = (exchanges: readonly Exchange[], { opportunity }: Dealing, now: Instant): Instant | '' =>
  exchanges.find(({ at, opportunityIds }) => at <= now && opportunityIds.includes(opportunity.id))?.at ?? '';

const isOfProcess = ({ parts }: Dealing): boolean => parts.some((part) => part !== 'reference');

/**
 * What somebody most likely calls about comes first: what is open, a process before a favour asked of a reference, and
 * then what there was contact with them about last, or what is newest. `exchanges` are those with them, the newest first.
 */
export const byLikelihood =
  (exchanges: readonly Exchange[], now: Instant) =>
  (one: Dealing, other: Dealing): number => {
    if (one.isOpen !== other.isOpen) return one.isOpen ? -1 : 1;
    if (isOfProcess(one) !== isOfProcess(other)) return isOfProcess(one) ? -1 : 1;
    const [here, there] = [lastAbout(exchanges, one, now), lastAbout(exchanges, other, now)];
    if (here !== there) return here < there ? 1 : -1;
    const [hereAt, thereAt] = [one.opportunity.createdAt, other.opportunity.createdAt];
    return hereAt === thereAt ? (one.opportunity.id < other.opportunity.id ? -1 : 1) : hereAt < thereAt ? 1 : -1;
  };
