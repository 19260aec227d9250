import { opportunityOf, personOf } from '../changes/subjects.ts';
import { lettersByEvent } from '../letters/letters-by-event.ts';
import type { EventOf, WorkspaceEvent } from '../model/event.ts';
import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Letter } from '../model/letter.ts';
import type { Mark } from '../model/mark.ts';
import type { Workspace } from '../model/workspace.ts';
import { ruleNameOf } from '../playbook/action-key.ts';
import { eventsByOpportunity, marksByOpportunity } from '../playbook/by-opportunity.ts';
import { partyOf, TOLD_TWICE_WITHIN_MS } from '../playbook/contacts.ts';
import { standingInterviews } from '../playbook/interview-status.ts';
import { remembered } from '../playbook/remembered.ts';
import { contactsByRule } from '../playbook/rulebook.ts';
import { inOrder } from '../playbook/stage.ts';
import { msBetween } from '../time/instant.ts';
import { eventsByPerson, interviewsByPerson, marksByPerson, opportunitiesByPerson } from './by-person.ts';
import type { ContactExchange, Exchange, PassedOn } from './exchange.ts';

type Contact = EventOf<'contact'>;
type Gathered = ReadonlyMap<PersonId, readonly Exchange[]>;

/** The recruiter who runs all of these; null where nobody does, or not one alone. */
const recruiterOfAll = ({ opportunities }: Workspace, ids: readonly OpportunityId[]): PersonId | null => {
  const found = new Set(
    ids.map((id) => {
      const route = opportunities[id]?.route;
      return route?.kind === 'recruiter' ? route.recruiterId : null;
    }),
  );
  const [only = null] = found;
  return found.size === 1 ? only : null;
};

/** Whom a contact was with: the recruiter of the process may be left unnamed. */
const otherEndOf = (workspace: Workspace, { personId, party, opportunityIds }: Contact): PersonId | null =>
  personId ?? (party === 'recruiter' ? recruiterOfAll(workspace, opportunityIds) : null);

const isPassedOn = (event: WorkspaceEvent): event is PassedOn =>
  event.kind === 'decision-date-stated' ||
  event.kind === 'follow-up-channel-stated' ||
  event.kind === 'direct-note-answered' ||
  event.kind === 'contact-date-advised' ||
  event.kind === 'interview-cancelled' ||
  event.kind === 'interview-rescheduled';

/** Whose word it was: the recruiter's, or that of the only one met in the interview in which it was said. */
const speakerOf = (workspace: Workspace, event: PassedOn): PersonId | null => {
  const by = event.kind === 'direct-note-answered' ? 'recruiter' : event.by;
  if (by === 'recruiter') return recruiterOfAll(workspace, event.opportunityIds);
  if (event.kind !== 'decision-date-stated' || event.interviewId === null) return null;
  const met: readonly PersonId[] = workspace.interviews[event.interviewId]?.interviewerIds ?? [];
  return met.length === 1 ? (met[0] ?? null) : null;
};

const ofContact = (event: Contact, letter: Letter | null): ContactExchange => {
  const { id, at, opportunityIds, direction, party, about, medium } = event;
  return { kind: 'contact', id, at, opportunityIds, direction, party, about, medium, event, letter, actionKey: null };
};

/** The contact that a step which was done was, with whom it reached; null where it was none, or with nobody known. */
const ofStep = (workspace: Workspace, { key, state }: Mark): { readonly personId: PersonId; readonly exchange: ContactExchange } | null => {
  const made = contactsByRule.get(ruleNameOf(key));
  const place = opportunityOf(workspace, key) ?? null;
  const opportunity = place === null ? undefined : workspace.opportunities[place];
  if (state.kind !== 'done' || made === undefined || opportunity === undefined) return null;
  const { at } = state;
  const { about } = made;
  const events = (eventsByOpportunity(workspace.events).get(opportunity.id) ?? []).toSorted(inOrder);
  const party = partyOf(made, { key }, at, opportunity, events);
  const personId = personOf(workspace, key) ?? (party === 'recruiter' ? recruiterOfAll(workspace, [opportunity.id]) : null);
  if (personId === null) return null;
  const own = { direction: 'out', party, about, medium: null, event: null, letter: null, actionKey: key } as const;
  return { personId, exchange: { kind: 'contact', id: key, at, opportunityIds: [opportunity.id], ...own } };
};

/** Whether a message that was logged is what the step that was ticked off was. */
const isToldTwice = ({ at, about }: ContactExchange, others: readonly Exchange[]): boolean =>
  others.some(
    (other) =>
      other.kind === 'contact' &&
      other.direction === 'out' &&
      other.about === about &&
      Math.abs(msBetween(other.at, at)) <= TOLD_TWICE_WITHIN_MS,
  );

const newestFirst = (one: Exchange, other: Exchange): number =>
  one.at === other.at ? (one.id < other.id ? 1 : -1) : one.at < other.at ? 1 : -1;

/** The records that exchanges are gathered from. */
interface Sources {
  readonly events: Iterable<WorkspaceEvent>;
  /** Those that took place or still stand. */
  readonly interviews: Iterable<Interview>;
  readonly marks: Iterable<Mark>;
}

const gather = (workspace: Workspace, { events, interviews, marks }: Sources): Gathered => {
  const found = new Map<PersonId, Exchange[]>();
  const add = (personId: PersonId | null, exchange: Exchange): void => {
    if (personId === null || !Object.hasOwn(workspace.people, personId)) return;
    const others = found.get(personId);
    if (others === undefined) found.set(personId, [exchange]);
    else others.push(exchange);
  };
  const letters = lettersByEvent(workspace.letters);
  for (const event of events) {
    const { id, at, opportunityIds } = event;
    if (event.kind === 'contact') add(otherEndOf(workspace, event), ofContact(event, letters.get(id) ?? null));
    else if (event.kind === 'told') add(event.personId, { kind: 'told', id, at, opportunityIds, event });
    else if (isPassedOn(event)) add(speakerOf(workspace, event), { kind: 'passed-on', id, at, opportunityIds, event });
  }
  for (const interview of interviews) {
    const { id, startAt, opportunityId } = interview;
    for (const personId of new Set(interview.interviewerIds))
      add(personId, { kind: 'met', id, at: startAt, opportunityIds: [opportunityId], interview });
  }
  for (const document of Object.values(workspace.documents)) {
    for (const handed of document.handedOver) {
      const { id, at, opportunityId, personId } = handed;
      add(personId, { kind: 'handed', id, at, opportunityIds: [opportunityId], document, handed });
    }
  }
  for (const mark of marks) {
    const step = ofStep(workspace, mark);
    if (step !== null && !isToldTwice(step.exchange, found.get(step.personId) ?? [])) add(step.personId, step.exchange);
  }
  for (const exchanges of found.values()) exchanges.sort(newestFirst);
  return found;
};

/** Every exchange with everybody, the newest first; gathered in one pass, once for as long as the workspace stays the same. */
export const exchangesByPerson = remembered((workspace: Workspace) => {
  const events = Object.values(workspace.events);
  return gather(workspace, {
    events,
    interviews: standingInterviews(Object.values(workspace.interviews), events),
    marks: Object.values(workspace.marks),
  });
});

/** All that can tell of an exchange with somebody: what names them, and what there is where they recruit or are met. */
const about = (workspace: Workspace, id: PersonId): Sources => {
  const ownPlaces = opportunitiesByPerson(workspace.opportunities).get(id) ?? [];
  const interviews = interviewsByPerson(workspace.interviews).get(id) ?? [];
  const places = new Set([...ownPlaces.map((place) => place.id), ...interviews.map(({ opportunityId }) => opportunityId)]);
  const events = [...places].flatMap((place) => eventsByOpportunity(workspace.events).get(place) ?? []);
  const marks = new Set([
    ...(marksByPerson(workspace.marks).get(id) ?? []),
    ...ownPlaces.flatMap((place) => marksByOpportunity(workspace.marks).get(place.id) ?? []),
  ]);
  return {
    events: new Set([...events, ...(eventsByPerson(workspace.events).get(id) ?? [])]),
    interviews: standingInterviews(interviews, events),
    // In the order they were made, since of two that tell the same the first counts.
    marks: marks.size < 2 ? marks : Object.values(workspace.marks).filter((mark) => marks.has(mark)),
  };
};

const gathered = remembered((_workspace: Workspace) => new Map<PersonId, readonly Exchange[]>());

/**
 * Every exchange with somebody on one timeline, the newest first: contact in both directions (a letter and the fact
 * that it was sent are one), documents handed over, interviews with them, what they were told and what they passed on.
 * Interviews that are agreed lie ahead.
 */
export const exchangesWith = (workspace: Workspace, personId: PersonId): readonly Exchange[] => {
  const known = gathered(workspace);
  let exchanges = known.get(personId);
  if (exchanges === undefined) {
    exchanges = gather(workspace, about(workspace, personId)).get(personId) ?? [];
    known.set(personId, exchanges);
  }
  return exchanges;
};
