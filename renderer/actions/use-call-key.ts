import { useLocation } from 'wouter';
import type { OpportunityId } from '../../core/model/ids.ts';
import { isLive } from '../../core/playbook/to-action.ts';
import { routeOf } from '../../core/reminders/route.ts';
import { usePlan } from '../data/services.ts';

/** Opens the sheet of the call to the recruiter that an opportunity waits for; does nothing where there is none. */
export const useCallKey = (): ((opportunityId: OpportunityId | null) => void) => {
  const plan = usePlan();
  const [, navigate] = useLocation();
  return (opportunityId) => {
    const call = plan.findLast((action) => action.ruleId === 'recruiter-call' && action.opportunityId === opportunityId && isLive(action));
    if (call !== undefined) navigate(routeOf(call));
  };
};
