import type { WorkspaceEvent } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Mark } from '../model/mark.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Case, createCase } from './case.ts';
import { recordChanges } from './record-changes.ts';

interface Bundle {
  opportunity: Opportunity | null;
  readonly interviews: Set<Interview>;
  readonly events: Set<WorkspaceEvent>;
  readonly marks: Set<Mark>;
}

/** A workspace sorted by opportunity, brought up to date by what changed rather than from scratch. */
export interface CaseRecordsIndex {
  /** Takes in the next state of the workspace and answers which opportunities it touches; null for marks of no single one. */
  follow(workspace: Workspace): Set<OpportunityId | null>;
  /** Null once the opportunity is gone. */
  caseOf(id: OpportunityId): Case | null;
  /** The marks of no single opportunity. */
  commonMarks(): ReadonlySet<Mark>;
}

const personIdsOf = ({ opportunity, interviews, events }: Bundle): Iterable<string | null> => [
  ...(opportunity?.referenceIds ?? []),
  ...(opportunity?.route.kind === 'recruiter' ? [opportunity.route.recruiterId] : []),
  ...Array.from(interviews).flatMap(({ interviewerIds }) => interviewerIds),
  ...Array.from(events, (event) => (event.kind === 'contact' ? event.personId : null)),
];

/** Lists a collection anew only when it is another object than last time. */
const createListing = <Item>() => {
  let from: Readonly<Record<string, Item>> = {};
  let items: readonly Item[] = [];
  return (collection: Readonly<Record<string, Item>>) => {
    if (collection === from) return null;
    const before = items;
    from = collection;
    items = Object.values(collection);
    return recordChanges(before, items);
  };
};

/** An empty index. */
export const createCaseRecordsIndex = (): CaseRecordsIndex => {
  const bundles = new Map<OpportunityId, Bundle>();
  const commonMarks = new Set<Mark>();
  const changed = {
    opportunities: createListing<Opportunity>(),
    interviews: createListing<Interview>(),
    events: createListing<WorkspaceEvent>(),
    marks: createListing<Mark>(),
    people: createListing<Person>(),
  };
  let people: Workspace['people'] = {};

  const bundleOf = (id: OpportunityId): Bundle => {
    let bundle = bundles.get(id);
    if (bundle === undefined) bundles.set(id, (bundle = { opportunity: null, interviews: new Set(), events: new Set(), marks: new Set() }));
    return bundle;
  };

  return {
    follow(workspace) {
      const touched = new Set<OpportunityId | null>();
      const touch = (id: OpportunityId): Bundle => {
        touched.add(id);
        return bundleOf(id);
      };

      const opportunities = changed.opportunities(workspace.opportunities);
      for (const { id } of opportunities?.gone ?? []) touch(id).opportunity = null;
      for (const opportunity of opportunities?.come ?? []) touch(opportunity.id).opportunity = opportunity;

      const interviews = changed.interviews(workspace.interviews);
      for (const interview of interviews?.gone ?? []) touch(interview.opportunityId).interviews.delete(interview);
      for (const interview of interviews?.come ?? []) touch(interview.opportunityId).interviews.add(interview);

      const events = changed.events(workspace.events);
      for (const event of events?.gone ?? []) for (const id of event.opportunityIds) touch(id).events.delete(event);
      for (const event of events?.come ?? []) for (const id of event.opportunityIds) touch(id).events.add(event);

      const marks = changed.marks(workspace.marks);
      const marksOf = ({ opportunityId }: Mark): Set<Mark> => {
        if (opportunityId !== null) return touch(opportunityId).marks;
        touched.add(null);
        return commonMarks;
      };
      for (const mark of marks?.gone ?? []) marksOf(mark).delete(mark);
      for (const mark of marks?.come ?? []) marksOf(mark).add(mark);

      const persons = changed.people(workspace.people);
      people = workspace.people;
      const renamed = new Set<string>([...(persons?.gone ?? []), ...(persons?.come ?? [])].map(({ id }) => id));
      if (renamed.size > 0) {
        for (const [id, bundle] of bundles) {
          if (touched.has(id)) continue;
          for (const personId of personIdsOf(bundle)) if (personId !== null && renamed.has(personId)) touched.add(id);
        }
      }
      return touched;
    },

    caseOf(id) {
      const bundle = bundles.get(id);
      if (bundle === undefined || bundle.opportunity === null) return null;
      return createCase({ ...bundle, opportunity: bundle.opportunity, people });
    },

    commonMarks: () => commonMarks,
  };
};
