import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';

/** The opportunities that somebody runs, is met in or speaks for, of everybody who does, gathered in one pass. */
export const placesOf = ({
  opportunities,
  interviews,
}: Pick<Workspace, 'opportunities' | 'interviews'>): ReadonlyMap<PersonId, ReadonlySet<OpportunityId>> => {
  const places = new Map<PersonId, Set<OpportunityId>>();
  const add = (personId: PersonId | null, id: OpportunityId): void => {
    if (personId === null) return;
    const known = places.get(personId);
    if (known === undefined) places.set(personId, new Set([id]));
    else known.add(id);
  };
  for (const { id, route, referenceIds } of Object.values(opportunities)) {
    if (route.kind === 'recruiter') add(route.recruiterId, id);
    for (const referenceId of referenceIds) add(referenceId, id);
  }
  for (const { interviewerIds, opportunityId } of Object.values(interviews)) for (const id of interviewerIds) add(id, opportunityId);
  return places;
};
