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
  readonly interviews: readonly Interview[];
  readonly events: readonly WorkspaceEvent[];
  readonly marks: readonly Mark[];
  readonly people: Workspace['people'];
}

/** Most opportunities have no mark, and they can share that. */
const noMarks: ReadonlyMap<ActionKey, Mark> = new Map();

const byStart = (a: Interview, b: Interview): number => {
  if (a.startAt !== b.startAt) return a.startAt < b.startAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** Puts the records in order, so that the order they were logged in cannot change the plan. */
export const createCase = ({ opportunity, interviews, events, marks, people }: CaseRecords): Case => ({
  opportunity,
  interviews: interviews.slice().sort(byStart),
  events: events.slice().sort(inOrder),
  marks: marks.length === 0 ? noMarks : new Map(marks.map((mark) => [mark.key, mark])),
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
