import type { WorkspaceEvent } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';

/** The facts of one opportunity, in no order. */
export const historyOf = (workspace: Workspace, opportunityId: OpportunityId): readonly WorkspaceEvent[] =>
  Object.values(workspace.events).filter((event) => event.opportunityIds.includes(opportunityId));
