import type { Scope } from '../../../core/insights/scope.ts';
import type { Workspace } from '../../../core/model/workspace.ts';

/** The workspace with no other interviews than those of the scope; the same one where nothing is left out. */
export const within = (workspace: Workspace, { byId, outOf }: Scope): Workspace =>
  byId.size === outOf
    ? workspace
    : {
        ...workspace,
        interviews: Object.fromEntries(Object.entries(workspace.interviews).filter(([, { opportunityId }]) => byId.has(opportunityId))),
      };
