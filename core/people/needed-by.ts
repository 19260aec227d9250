import type { PersonId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';

/** What names somebody, so that they cannot go. */
export type Need = 'recruiter' | 'reference' | 'interviews' | 'contact' | 'told' | 'questions' | 'letters' | 'documents';

/** One kind of thing that names them, and at which companies; none where it is about no opportunity. */
export interface NeededBy {
  readonly need: Need;
  readonly companies: readonly string[];
}

/** Everything that names somebody, the weightiest first; empty where they can go. */
export const neededBy = (workspace: Workspace, id: PersonId): readonly NeededBy[] => {
  const { opportunities, interviews, events, debriefs, briefs, letters, documents } = workspace;
  const found = new Map<Need, Set<string>>();
  const note = (need: Need, opportunityIds: readonly (string | null | undefined)[]): void => {
    const companies = found.get(need) ?? new Set<string>();
    for (const each of opportunityIds) {
      const company = each === null || each === undefined ? undefined : opportunities[each]?.company;
      if (company !== undefined) companies.add(company);
    }
    found.set(need, companies);
  };
  for (const { id: here, route, referenceIds } of Object.values(opportunities)) {
    if (route.kind === 'recruiter' && route.recruiterId === id) note('recruiter', [here]);
    if (referenceIds.includes(id)) note('reference', [here]);
  }
  for (const interview of Object.values(interviews)) {
    const isThere = interview.interviewerIds.includes(id) || briefs[interview.id]?.panel.some(({ personId }) => personId === id) === true;
    if (isThere) note('interviews', [interview.opportunityId]);
    if (debriefs[interview.id]?.questions.some(({ askedById }) => askedById === id) === true) note('questions', [interview.opportunityId]);
  }
  for (const event of Object.values(events))
    if ('personId' in event && event.personId === id) note(event.kind === 'told' ? 'told' : 'contact', event.opportunityIds);
  for (const { personId, opportunityId } of Object.values(letters)) if (personId === id) note('letters', [opportunityId]);
  for (const { handedOver } of Object.values(documents))
    for (const { personId, opportunityId } of handedOver) if (personId === id) note('documents', [opportunityId]);
  const order: readonly Need[] = ['recruiter', 'reference', 'interviews', 'contact', 'told', 'questions', 'letters', 'documents'];
  return order.flatMap((need) => {
    const companies = found.get(need);
    return companies === undefined ? [] : [{ need, companies: [...companies] }];
  });
};
