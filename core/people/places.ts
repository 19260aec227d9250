import type { WorkspaceEvent } from '../model/event.ts';
import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { eventsByOpportunity, interviewsByOpportunity } from '../playbook/by-opportunity.ts';
import { remembered } from '../playbook/remembered.ts';
import { eventsByPerson, interviewsByPerson, opportunitiesByPerson } from './by-person.ts';

const NO_EVENTS: readonly WorkspaceEvent[] = [];

type Places = ReadonlyMap<PersonId, ReadonlySet<OpportunityId>>;

/** The opportunities that somebody runs, is met in or speaks for, of everybody who does, gathered in one pass. */
export const placesOf = ({ opportunities, interviews }: Pick<Workspace, 'opportunities' | 'interviews'>): Places => {
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

/** Everything somebody has to do with: what they run, are met in or speak for, and what they were in touch about. */
export const placesOfPerson = ({ opportunities, interviews, events }: Workspace, id: PersonId): ReadonlySet<OpportunityId> => {
  const places = new Set<OpportunityId>();
  for (const opportunity of opportunitiesByPerson(opportunities).get(id) ?? []) places.add(opportunity.id);
  for (const { opportunityId } of interviewsByPerson(interviews).get(id) ?? []) places.add(opportunityId);
  for (const { opportunityIds } of eventsByPerson(events).get(id) ?? []) for (const each of opportunityIds) places.add(each);
  return places;
};

/** Whom the events of one opportunity name; gone through once for as long as no other comes to them. */
const namedIn = remembered((events: readonly WorkspaceEvent[]): readonly PersonId[] => [
  ...new Set(events.flatMap((event) => ('personId' in event && event.personId !== null ? [event.personId] : []))),
]);

/** Everybody who has to do with an opportunity, in the same ways. */
export const peopleOfPlace = ({ opportunities, interviews, events }: Workspace, id: OpportunityId): ReadonlySet<PersonId> => {
  const people = new Set<PersonId>();
  const opportunity = opportunities[id];
  if (opportunity !== undefined) {
    const { route, referenceIds } = opportunity;
    if (route.kind === 'recruiter' && route.recruiterId !== null) people.add(route.recruiterId);
    for (const each of referenceIds) people.add(each);
  }
  for (const { interviewerIds } of interviewsByOpportunity(interviews).get(id) ?? []) for (const each of interviewerIds) people.add(each);
  for (const each of namedIn(eventsByOpportunity(events).get(id) ?? NO_EVENTS)) people.add(each);
  return people;
};
