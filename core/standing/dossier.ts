import type { WorkspaceEvent } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { inOrder } from '../playbook/stage.ts';

/** One opportunity with what belongs to it, oldest first. */
export interface Dossier {
  readonly opportunity: Opportunity;
  readonly interviews: readonly Interview[];
  readonly events: readonly WorkspaceEvent[];
}

/** The dossier of every opportunity, gathered in one pass so that long lists stay quick. */
export const dossiers = (workspace: Workspace): ReadonlyMap<OpportunityId, Dossier> => {
  const interviews = new Map<OpportunityId, Interview[]>();
  const events = new Map<OpportunityId, WorkspaceEvent[]>();
  const add = <Value>(map: Map<OpportunityId, Value[]>, id: OpportunityId, value: Value): void => {
    const list = map.get(id);
    if (list === undefined) map.set(id, [value]);
    else list.push(value);
  };
  for (const interview of Object.values(workspace.interviews)) add(interviews, interview.opportunityId, interview);
  for (const event of Object.values(workspace.events)) for (const id of event.opportunityIds) add(events, id, event);
  return new Map(
    Object.values(workspace.opportunities).map((opportunity) => [
      opportunity.id,
      {
        opportunity,
        interviews: (interviews.get(opportunity.id) ?? []).toSorted((a, b) => (a.startAt < b.startAt ? -1 : 1)),
        events: (events.get(opportunity.id) ?? []).toSorted(inOrder),
      },
    ]),
  );
};
