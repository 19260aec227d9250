import type { WorkspaceEvent } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { eventsByOpportunity, interviewsByOpportunity } from '../playbook/by-opportunity.ts';
import { remembered } from '../playbook/remembered.ts';
import { inOrder } from '../playbook/stage.ts';

/** One opportunity with what belongs to it, oldest first. */
export interface Dossier {
  readonly opportunity: Opportunity;
  readonly interviews: readonly Interview[];
  readonly events: readonly WorkspaceEvent[];
}

const inOrderOf = remembered((events: readonly WorkspaceEvent[]) => events.toSorted(inOrder));
const byStart = remembered((interviews: readonly Interview[]) =>
  interviews.toSorted((a, b) => (a.startAt === b.startAt ? (a.id < b.id ? -1 : 1) : a.startAt < b.startAt ? -1 : 1)),
);

const none: readonly never[] = [];

/** The dossier of every opportunity, gathered in one pass, and from collections that have not changed in none, so that long lists stay quick. */
export const dossiers = (workspace: Workspace): ReadonlyMap<OpportunityId, Dossier> => {
  const interviews = interviewsByOpportunity(workspace.interviews);
  const events = eventsByOpportunity(workspace.events);
  return new Map(
    Object.values(workspace.opportunities).map((opportunity) => [
      opportunity.id,
      {
        opportunity,
        interviews: byStart(interviews.get(opportunity.id) ?? none),
        events: inOrderOf(events.get(opportunity.id) ?? none),
      },
    ]),
  );
};
