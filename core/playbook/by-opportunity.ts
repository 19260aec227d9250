import type { OpportunityId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { remembered } from './remembered.ts';

/** The records of one collection that belong to each opportunity; one that has none is not in it. */
type ByOpportunity<Item> = ReadonlyMap<OpportunityId, readonly Item[]>;

const sorted = <Item>(records: readonly Item[], ownersOf: (record: Item) => Iterable<OpportunityId>): ByOpportunity<Item> => {
  const found = new Map<OpportunityId, Item[]>();
  for (const record of records) {
    for (const id of ownersOf(record)) {
      const others = found.get(id);
      if (others === undefined) found.set(id, [record]);
      else others.push(record);
    }
  }
  return found;
};

/** The interviews of each opportunity, in the order they were logged; gone through once for as long as the collection stays the same. */
export const interviewsByOpportunity = remembered((interviews: Workspace['interviews']) =>
  sorted(Object.values(interviews), ({ opportunityId }) => [opportunityId]),
);

/** The events of each opportunity, an event of several with each of them, in the order they were logged; gone through once as well. */
export const eventsByOpportunity = remembered((events: Workspace['events']) =>
  sorted(Object.values(events), ({ opportunityIds }) => (opportunityIds.length === 1 ? opportunityIds : new Set(opportunityIds))),
);

/** What the person said of the steps of each opportunity; gone through once as well. */
export const marksByOpportunity = remembered((marks: Workspace['marks']) =>
  sorted(Object.values(marks), ({ opportunityId }) => (opportunityId === null ? [] : [opportunityId])),
);
