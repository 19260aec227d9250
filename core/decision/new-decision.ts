import type { Decision } from '../model/decision.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Instant } from '../time/types.ts';

/** A decision before anything was said about it. */
export const newDecision = (id: OpportunityId, now: Instant): Decision => ({
  id,
  answers: [],
  gut: { words: '', feeling: null },
  pros: [],
  cons: [],
  firstLook: null,
  secondLook: null,
  decided: null,
  changedAt: now,
});
