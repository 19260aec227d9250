import type { WorkspaceEvent } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Mark } from '../model/mark.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { CollectionName, RecordOf, Workspace } from '../model/workspace.ts';
import { type Case, createCase } from './case.ts';
import { type KnownChange, type RecordChanges, recordChangesBetween, recordChangesOf } from './record-changes.ts';

const noPlans: Workspace['gapPlans'] = {};

interface Bundle {
  opportunity: Opportunity | null;
  readonly interviews: Interview[];
  readonly events: WorkspaceEvent[];
  readonly marks: Mark[];
}

/** A workspace sorted by opportunity, brought up to date by what changed rather than from scratch. */
export interface CaseRecordsIndex {
  /**
   * Takes in the next state of the workspace and answers which opportunities it touches; null for what belongs to no
   * single one. Where it is told how the workspace came from the one followed last, it looks at nothing else.
   */
  follow(workspace: Workspace, change: KnownChange | null): Set<OpportunityId | null>;
  /** Null once the opportunity is gone. */
  caseOf(id: OpportunityId): Case | null;
  /** The marks of no single opportunity. */
  commonMarks(): readonly Mark[];
  /** What the person is going to do about their gaps, wherever those showed. */
  gapPlans(): Workspace['gapPlans'];
}

const personIdsOf = ({ opportunity, interviews, events }: Bundle): readonly (string | null)[] => [
  ...(opportunity?.referenceIds ?? []),
  ...(opportunity?.route.kind === 'recruiter' ? [opportunity.route.recruiterId] : []),
  ...interviews.flatMap(({ interviewerIds }) => interviewerIds),
  ...events.map((event) => (event.kind === 'contact' ? event.personId : null)),
];

const takeOut = <Item>(items: Item[], item: Item): void => {
  const place = items.indexOf(item);
  if (place >= 0) items.splice(place, 1);
};

/** An empty index. */
export const createCaseRecordsIndex = (): CaseRecordsIndex => {
  const bundles = new Map<OpportunityId, Bundle>();
  const commonMarks: Mark[] = [];
  let followed: Workspace | null = null;

  const bundleOf = (id: OpportunityId): Bundle => {
    let bundle = bundles.get(id);
    if (bundle === undefined) bundles.set(id, (bundle = { opportunity: null, interviews: [], events: [], marks: [] }));
    return bundle;
  };

  return {
    follow(workspace, change) {
      const before = followed;
      const known = change !== null && change.from === before ? change : null;
      const changesOf = <Name extends CollectionName>(name: Name): RecordChanges<RecordOf<Name>> =>
        known === null ? recordChangesBetween(before, workspace, name) : recordChangesOf(known, workspace, name);
      const touched = new Set<OpportunityId | null>();
      const touch = (id: OpportunityId): Bundle => {
        touched.add(id);
        return bundleOf(id);
      };

      const opportunities = changesOf('opportunities');
      for (const { id } of opportunities.gone) touch(id).opportunity = null;
      for (const opportunity of opportunities.come) touch(opportunity.id).opportunity = opportunity;

      const interviews = changesOf('interviews');
      for (const interview of interviews.gone) takeOut(touch(interview.opportunityId).interviews, interview);
      for (const interview of interviews.come) touch(interview.opportunityId).interviews.push(interview);

      const events = changesOf('events');
      for (const event of events.gone) for (const id of new Set(event.opportunityIds)) takeOut(touch(id).events, event);
      for (const event of events.come) for (const id of new Set(event.opportunityIds)) touch(id).events.push(event);

      const marks = changesOf('marks');
      const marksOf = ({ opportunityId }: Mark): Mark[] => {
        if (opportunityId !== null) return touch(opportunityId).marks;
        touched.add(null);
        return commonMarks;
      };
      for (const mark of marks.gone) takeOut(marksOf(mark), mark);
      for (const mark of marks.come) marksOf(mark).push(mark);

      const people = changesOf('people');
      const renamed = new Set<string>([...people.gone, ...people.come].map(({ id }) => id));
      if (renamed.size > 0) {
        for (const [id, bundle] of bundles) {
          if (touched.has(id)) continue;
          for (const personId of personIdsOf(bundle)) if (personId !== null && renamed.has(personId)) touched.add(id);
        }
      }
      // A debrief stands under its interview's id, so that it needs no place of its own: only who is touched by it.
      const debriefs = changesOf('debriefs');
      for (const { id } of [...debriefs.gone, ...debriefs.come]) {
        const interview = workspace.interviews[id] ?? before?.interviews[id];
        if (interview !== undefined) touched.add(interview.opportunityId);
      }
      // A decision and an offer stand under their opportunity's id.
      const decisions = changesOf('decisions');
      const offers = changesOf('offers');
      for (const { id } of [...decisions.gone, ...decisions.come, ...offers.gone, ...offers.come]) touched.add(id);
      const plans = changesOf('gapPlans');
      if (plans.gone.length + plans.come.length > 0) touched.add(null);
      followed = workspace;
      return touched;
    },

    caseOf(id) {
      const bundle = bundles.get(id);
      if (bundle === undefined || bundle.opportunity === null || followed === null) return null;
      const { debriefs, decisions, offers, people } = followed;
      return createCase({
        ...bundle,
        opportunity: bundle.opportunity,
        debriefs: bundle.interviews.flatMap(({ id }) => debriefs[id] ?? []),
        decision: decisions[id],
        offer: offers[id],
        people,
      });
    },

    commonMarks: () => commonMarks,
    gapPlans: () => followed?.gapPlans ?? noPlans,
  };
};
