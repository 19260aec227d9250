import { callPlace } from '../call-sheet/place.ts';
import { debriefPlace } from '../debrief/rounds.ts';
import { decisionPlace } from '../decision/place.ts';
import type { Action } from '../playbook/action.ts';

/** What the place of an action follows from. */
export type Placed = Pick<Action, 'key' | 'ruleId' | 'opportunityId' | 'interviewId'>;

/**
 * Where the window shows an action: a debrief, a preparation, the call to a recruiter, a negotiation and a decision where they are written, any
 * other on its opportunity, or in Today when it belongs to none.
 */
export const routeOf = ({ key, ruleId, opportunityId, interviewId }: Placed): string => {
  if (interviewId !== null && opportunityId !== null) {
    if (ruleId === 'debrief') return debriefPlace({ id: interviewId, opportunityId });
    if (ruleId === 'recruiter-call') return callPlace({ id: interviewId, opportunityId });
    if (ruleId === 'prepare') return `/preparation/${interviewId}`;
  }
  if (opportunityId !== null && (ruleId === 'decide-offer' || ruleId === 'second-look')) return decisionPlace(opportunityId);
  if (opportunityId !== null && ruleId === 'negotiate') return `/offers/${opportunityId}/negotiation`;
  const action = `action=${encodeURIComponent(key)}`;
  return opportunityId === null ? `/today?${action}` : `/opportunities/${opportunityId}?${action}`;
};
