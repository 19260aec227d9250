import type { Opportunity } from '../../model/opportunity.ts';
import type { Instant } from '../../time/types.ts';
import type { Bearing } from './bearing.ts';

/** A contract that was signed and stands. */
export interface Signature {
  readonly opportunity: Opportunity;
  readonly at: Instant;
}

/** The contracts that stand signed, the first in front. */
export const signaturesOf = (cases: readonly Pick<Bearing, 'opportunity' | 'stage' | 'stageSince'>[]): readonly Signature[] =>
  cases
    .flatMap(({ opportunity, stage, stageSince }): Signature[] =>
      stage === 'signed' && stageSince !== null ? [{ opportunity, at: stageSince }] : [],
    )
    .sort((a, b) => (a.at !== b.at ? (a.at < b.at ? -1 : 1) : a.opportunity.id < b.opportunity.id ? -1 : 1));

/** The first contract that was signed elsewhere since an opportunity began; null where none was. What begins after a signature is a new search. */
export const signedSince = (signatures: readonly Signature[], own: Opportunity, since: Instant): Signature | null =>
  signatures.find(({ opportunity, at }) => opportunity.id !== own.id && at >= own.createdAt && at >= since) ?? null;
