import type { OpportunityId, PersonId } from '../model/ids.ts';

/**
 * What of a caller fits what was typed. `number` is one of their numbers; `line` is another number of the same switchboard,
 * which says where they call from, not who they are.
 */
export type MatchedBy = 'number' | 'line' | 'name' | 'company' | 'agency' | 'role' | 'title' | 'mail' | 'place';

interface Common {
  /** The weightiest of what fits. */
  readonly by: MatchedBy;
  /** It fits only with a slip forgiven, such as two letters that were swapped. */
  readonly isNear: boolean;
}

/** Somebody who may be calling. */
export interface PersonMatch extends Common {
  readonly kind: 'person';
  readonly id: PersonId;
  /** The number that fits, as it was noted; null where something else does. */
  readonly phone: string | null;
}

/** An opportunity that the call may be about. */
export interface OpportunityMatch extends Common {
  readonly kind: 'opportunity';
  readonly id: OpportunityId;
}

/** Who is calling, or what the call is about, by what was typed. */
export type CallerMatch = PersonMatch | OpportunityMatch;
