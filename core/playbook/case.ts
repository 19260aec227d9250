import type { Debrief } from '../model/debrief.ts';
import type { Decision } from '../model/decision.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { ActionKey, InterviewId, OpportunityId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Mark } from '../model/mark.ts';
import type { OfferRecord } from '../model/offer.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { eventsByOpportunity, interviewsByOpportunity, marksByOpportunity } from './by-opportunity.ts';
import { inOrder } from './stage.ts';

/** Everything known about one opportunity: what the playbook plans from. */
export interface Case {
  readonly opportunity: Opportunity;
  /** In the order they take place. */
  readonly interviews: readonly Interview[];
  /** In the order they happened. */
  readonly events: readonly WorkspaceEvent[];
  readonly marks: ReadonlyMap<ActionKey, Mark>;
  /** Of the rounds that were debriefed, by the round. */
  readonly debriefs: ReadonlyMap<InterviewId, Debrief>;
  /** How the person decides about its offer; null before they began. */
  readonly decision: Decision | null;
  /** The terms it offers, as far as they are written down; null while they are not. */
  readonly offer: OfferRecord | null;
  /** Everybody in the workspace, by id. */
  readonly people: Workspace['people'];
}

/** The records of one opportunity, in any order. */
export interface CaseRecords {
  readonly opportunity: Opportunity;
  readonly interviews: readonly Interview[];
  readonly events: readonly WorkspaceEvent[];
  readonly marks: readonly Mark[];
  readonly debriefs: readonly Debrief[];
  /** None where it is left out. */
  readonly decision?: Decision | null | undefined;
  readonly offer?: OfferRecord | null | undefined;
  readonly people: Workspace['people'];
}

/** Most opportunities have no mark and no debrief, and they can share that. */
const noMarks: ReadonlyMap<ActionKey, Mark> = new Map();
const noDebriefs: ReadonlyMap<InterviewId, Debrief> = new Map();

const byStart = (a: Interview, b: Interview): number => {
  if (a.startAt !== b.startAt) return a.startAt < b.startAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** Puts the records in order, so that the order they were logged in cannot change the plan. */
export const createCase = ({ opportunity, interviews, events, marks, debriefs, decision, offer, people }: CaseRecords): Case => ({
  opportunity,
  interviews: interviews.slice().sort(byStart),
  events: events.slice().sort(inOrder),
  marks: marks.length === 0 ? noMarks : new Map(marks.map((mark) => [mark.key, mark])),
  debriefs: debriefs.length === 0 ? noDebriefs : new Map(debriefs.map((debrief) => [debrief.id, debrief])),
  decision: decision ?? null,
  offer: offer ?? null,
  people,
});

/** The case of one opportunity, or null when there is no such opportunity. Goes through a collection once for as long as it stays the same. */
export const caseOf = (workspace: Workspace, opportunityId: OpportunityId): Case | null => {
  const opportunity = workspace.opportunities[opportunityId];
  if (opportunity === undefined) return null;
  const interviews = interviewsByOpportunity(workspace.interviews).get(opportunityId) ?? [];
  return createCase({
    opportunity,
    interviews,
    events: eventsByOpportunity(workspace.events).get(opportunityId) ?? [],
    marks: marksByOpportunity(workspace.marks).get(opportunityId) ?? [],
    debriefs: interviews.flatMap(({ id }) => workspace.debriefs[id] ?? []),
    decision: workspace.decisions[opportunityId],
    offer: workspace.offers[opportunityId],
    people: workspace.people,
  });
};

/** The same of a workspace that is asked only once, such as a draft: to sort all of it for one opportunity would take longer. */
export const caseOfDraft = (workspace: Workspace, opportunityId: OpportunityId): Case | null => {
  const opportunity = workspace.opportunities[opportunityId];
  if (opportunity === undefined) return null;
  const interviews = Object.values(workspace.interviews).filter((interview) => interview.opportunityId === opportunityId);
  return createCase({
    opportunity,
    interviews,
    events: Object.values(workspace.events).filter(({ opportunityIds }) => opportunityIds.includes(opportunityId)),
    marks: Object.values(workspace.marks).filter((mark) => mark.opportunityId === opportunityId),
    debriefs: interviews.flatMap(({ id }) => workspace.debriefs[id] ?? []),
    decision: workspace.decisions[opportunityId],
    offer: workspace.offers[opportunityId],
    people: workspace.people,
  });
};
