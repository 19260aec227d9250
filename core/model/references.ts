import type { CollectionName, RecordOf } from './workspace.ts';

/** A record that another one names, and that must exist as long as it does. */
export type Reference = readonly [collection: 'opportunities' | 'interviews' | 'people', id: string];

const people = (ids: readonly (string | null)[]): readonly Reference[] =>
  ids.flatMap((id): readonly Reference[] => (id === null ? [] : [['people', id]]));

const opportunities = (ids: readonly string[]): readonly Reference[] => ids.map((id): Reference => ['opportunities', id]);

const referencesIn: { readonly [Name in CollectionName]: (record: RecordOf<Name>) => readonly Reference[] } = {
  opportunities: ({ route, referenceIds }) => people(route.kind === 'recruiter' ? [route.recruiterId, ...referenceIds] : referenceIds),
  interviews: ({ opportunityId, interviewerIds }) => [['opportunities', opportunityId], ...people(interviewerIds)],
  people: () => [],
  events: (event) => {
    const subjects = opportunities(event.opportunityIds);
    if ('personId' in event) return [...subjects, ...people([event.personId])];
    if ('interviewId' in event && event.interviewId !== null) return [...subjects, ['interviews', event.interviewId]];
    return subjects;
  },
  marks: ({ opportunityId }) => (opportunityId === null ? [] : opportunities([opportunityId])),
  ticks: ({ opportunityId }) => (opportunityId === null ? [] : opportunities([opportunityId])),
  // The ledger and the drafts tell what was; they may outlive what they speak of.
  deliveries: () => [],
  drafts: () => [],
  // Whom or what a debrief, a brief or a document mentions besides may be gone; its readers leave that out.
  debriefs: ({ id }) => [['interviews', id]],
  briefs: ({ id }) => [['interviews', id]],
  gapPlans: () => [],
  answers: () => [],
  stories: () => [],
  documents: () => [],
  // Whom a letter went to may be gone, and a letter outlives its round; it stays with its opportunity.
  letters: ({ opportunityId }) => (opportunityId === null ? [] : opportunities([opportunityId])),
  templates: () => [],
  callSheets: ({ id }) => [['interviews', id]],
  // Whom the terms were agreed with may be gone.
  offers: ({ id }) => [['opportunities', id]],
  decisions: ({ id }) => [['opportunities', id]],
};

/** Every record that this one cannot do without; a workspace in which one is missing is not saved. */
export const referencesOf = <Name extends CollectionName>(collection: Name, record: RecordOf<Name>): readonly Reference[] =>
  referencesIn[collection](record);
