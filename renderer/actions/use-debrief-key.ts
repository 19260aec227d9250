import { useLocation } from 'wouter';
import { newestDebriefPlace } from '../../core/debrief/rounds.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import { useNow, useWholeWorkspace } from '../data/services.ts';

/** Opens the debrief of an opportunity's newest held interview; does nothing where none was held. */
export const useDebriefKey = (): ((opportunityId: OpportunityId | null) => void) => {
  const workspace = useWholeWorkspace();
  const now = useNow();
  const [, navigate] = useLocation();
  return (opportunityId) => {
    const place = opportunityId === null ? null : newestDebriefPlace(workspace, opportunityId, now);
    if (place !== null) navigate(place);
  };
};
