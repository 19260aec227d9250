import type { OpportunityId } from '../../core/model/ids.ts';
import type { Workspace } from '../../core/model/workspace.ts';

/** Whose offer was just noted, as long as nothing is laid out of it; null where none was. */
export const offerNoted = (before: Workspace, after: Workspace): OpportunityId | null => {
  if (before.events === after.events) return null;
  for (const event of Object.values(after.events)) {
    if (before.events[event.id] !== undefined) continue;
    if (event.kind !== 'offer-made' && !(event.kind === 'stage-reached' && event.stage === 'offer')) continue;
    const id = event.opportunityIds.find((each) => after.opportunities[each] !== undefined && after.offers[each] === undefined);
    if (id !== undefined) return id;
  }
  return null;
};
