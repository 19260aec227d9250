import type { Instant } from '../time/types.ts';
import type { PrecedenceLevel } from './action.ts';

/** One answer to a question the playbook has to settle, and by whose word it is given. */
export interface Claim<Value> {
  readonly level: PrecedenceLevel;
  readonly value: Value;
  /** When it was said; null for settings and defaults, which are not said at an instant. */
  readonly saidAt: Instant | null;
}

const rank: Readonly<Record<PrecedenceLevel, number>> = { employer: 3, recruiter: 2, person: 1, default: 0 };

const outranks = <Value>(a: Claim<Value>, b: Claim<Value>): boolean => {
  if (rank[a.level] !== rank[b.level]) return rank[a.level] > rank[b.level];
  return (a.saidAt ?? '') >= (b.saidAt ?? '');
};

/**
 * The more specific instruction wins: stated by the employer, then the recruiter's advice, then the person's own
 * setting, then the default. Of two by the same party the later one holds; claims come in the order they were said.
 */
export const settle = <Value>(claims: readonly [Claim<Value>, ...Claim<Value>[]]): Claim<Value> =>
  claims.reduce((best, claim) => (outranks(claim, best) ? claim : best));
