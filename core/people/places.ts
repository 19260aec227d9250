import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { remembered } from '../playbook/remembered.ts';

type Places = ReadonlyMap<PersonId, ReadonlySet<OpportunityId>>;

const gathering = () => {
  const places = new Map<PersonId, Set<OpportunityId>>();
  return {
    places,
    add: (personId: PersonId | null, id: OpportunityId): void => {
      if (personId === null) return;
      const known = places.get(personId);
      if (known === undefined) places.set(personId, new Set([id]));
      else known.add(id);
    },
  };
};

/** The opportunities that somebody runs, is met in or speaks for, of everybody who does, gathered in one pass. */
export const placesOf = ({ opportunities, interviews }: Pick<Workspace, 'opportunities' | 'interviews'>): Places => {
  const { places, add } = gathering();
  for (const { id, route, referenceIds } of Object.values(opportunities)) {
    if (route.kind === 'recruiter') add(route.recruiterId, id);
    for (const referenceId of referenceIds) add(referenceId, id);
  }
  for (const { interviewerIds, opportunityId } of Object.values(interviews)) for (const id of interviewerIds) add(id, opportunityId);
  return places;
};

/** What of the history names somebody; gone through once for as long as the collection stays the same. */
const placesInEvents = remembered((events: Workspace['events']): Places => {
  const { places, add } = gathering();
  for (const event of Object.values(events)) {
    if (!('personId' in event) || event.personId === null) continue;
    for (const id of event.opportunityIds) add(event.personId, id);
  }
  return places;
});

/** The same, and those that somebody was in touch about: everything they have to do with. */
export const allPlacesOf = remembered((workspace: Workspace): Places => {
  const all = new Map(placesOf(workspace));
  for (const [id, where] of placesInEvents(workspace.events)) {
    const others = all.get(id);
    all.set(id, others === undefined ? where : new Set([...others, ...where]));
  }
  return all;
});
