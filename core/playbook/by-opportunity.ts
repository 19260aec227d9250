import type { WorkspaceEvent } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Mark } from '../model/mark.ts';
import { groupedBy } from './grouped.ts';

/** The interviews of each opportunity, in the order they were logged. */
export const interviewsByOpportunity = groupedBy<OpportunityId, Interview>(({ opportunityId }) => [opportunityId]);

/** The events of each opportunity, an event of several with each of them, in the order they were logged. */
export const eventsByOpportunity = groupedBy<OpportunityId, WorkspaceEvent>(({ opportunityIds }) =>
  opportunityIds.length === 1 ? opportunityIds : new Set(opportunityIds),
);

/** What the person said of the steps of each opportunity. */
export const marksByOpportunity = groupedBy<OpportunityId, Mark>(({ opportunityId }) => (opportunityId === null ? [] : [opportunityId]));
