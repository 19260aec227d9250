import type { Stage } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';

/** The stage an opportunity reached last; null before the first was written down. */
export const stageReached = (workspace: Workspace, opportunityId: OpportunityId): Stage | null => {
  let latest: { readonly at: string; readonly stage: Stage } | null = null;
  for (const event of Object.values(workspace.events)) {
    if (event.kind !== 'stage-reached' || !event.opportunityIds.includes(opportunityId)) continue;
    const at = `${event.at}${event.loggedAt}`;
    if (latest === null || at >= latest.at) latest = { at, stage: event.stage };
  }
  return latest?.stage ?? null;
};
