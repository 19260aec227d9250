import { useMemo } from 'react';
import { negotiationLog } from '../../core/negotiation/negotiation-log.ts';
import { negotiatorOf } from '../../core/negotiation/negotiator.ts';
import { negotiationWarnings, warningsLeft } from '../../core/negotiation/warnings/negotiation-warnings.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import { useNow, useWholeWorkspace } from '../data/services.ts';

/** The log of one negotiation, whom it is with, and what does not fit together; as it stands now. */
export const useNegotiation = (id: OpportunityId) => {
  const workspace = useWholeWorkspace();
  const now = useNow();
  return useMemo(
    () => ({
      opportunity: workspace.opportunities[id] ?? null,
      entries: negotiationLog(workspace, id, now),
      negotiator: negotiatorOf(workspace, id, now),
      warnings: negotiationWarnings(workspace, id, now),
      left: warningsLeft(workspace, id, now),
    }),
    [workspace, id, now],
  );
};
