import type { WorkspaceEvent } from '../model/event.ts';
import type { ActionKey, OpportunityId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Mark } from '../model/mark.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { inOrder } from './stage.ts';

/** Everything known about one opportunity: what the playbook plans from. */
export interface Case {
  readonly opportunity: Opportunity;
  /** In the order they take place. */
  readonly interviews: readonly Interview[];
  /** In the order they happened. */
  readonly events: readonly WorkspaceEvent[];
  readonly marks: ReadonlyMap<ActionKey, Mark>;
  /** Everybody in the workspace, by id. */
  readonly people: Workspace['people'];
}

/** The records of one opportunity, in any order. */
export interface CaseRecords {
  readonly opportunity: Opportunity;
  readonly interviews: Iterable<Interview>;
  readonly events: Iterable<WorkspaceEvent>;
  readonly marks: Iterable<Mark>;
  readonly people: Workspace['people'];
}

const byStart = (a: Interview, b: Interview): number => {
  if (a.startAt !== b.startAt) return a.startAt < b.startAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** Puts the records in order, so that the order they were logged in cannot change the plan. */
export const createCase = ({ opportunity, interviews, events, marks, people }: CaseRecords): Case => ({
  opportunity,
  interviews: [...interviews].sort(byStart),
  events: [...events].sort(inOrder),
  marks: new Map(Array.from(marks, (mark) => [mark.key, mark])),
  people,
});

/** The case of one opportunity, or null when there is no such opportunity. Looks through the whole workspace. */
export const caseOf = (workspace: Workspace, opportunityId: OpportunityId): Case | null => {
  const opportunity = workspace.opportunities[opportunityId];
  if (opportunity === undefined) return null;
  return createCase({
    opportunity,
    interviews: Object.values(workspace.interviews).filter((interview) => interview.opportunityId === opportunityId),
    events: Object.values(workspace.events).filter((event) => event.opportunityIds.includes(opportunityId)),
    marks: Object.values(workspace.marks).filter((mark) => mark.opportunityId === opportunityId),
    people: workspace.people,
  });
};
