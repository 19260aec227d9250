import type { WorkspaceEvent } from '../model/event.ts';
import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { peopleOfPlace, placesOfPerson } from '../people/places.ts';
import { eventsByOpportunity, interviewsByOpportunity } from '../playbook/by-opportunity.ts';
import { remembered } from '../playbook/remembered.ts';
import { isClosed, stageOf } from '../playbook/stage.ts';
import { msOf } from '../time/instant.ts';

/** What is open comes before all that is not, however long ago something was noted of it: no instant has as many milliseconds. */
const OPEN = 1e15;

/** Where more opportunities changed at once, all are weighed again (ours). */
const FEW = 50;

const NO_EVENTS: readonly WorkspaceEvent[] = [];

/** How lively its own events make an opportunity; they stay one object until another comes to them. */
const ofEvents = remembered((events: readonly WorkspaceEvent[]) => ({
  open: isClosed(stageOf(events)) ? 0 : OPEN,
  lastMs: events.reduce((last, { at }) => Math.max(last, msOf(at)), 0),
}));

type Liveliness = ReadonlyMap<PersonId | OpportunityId, number>;

const ofPlace = ({ opportunities, events }: Workspace, id: OpportunityId): number | undefined => {
  const opportunity = opportunities[id];
  if (opportunity === undefined) return undefined;
  const { open, lastMs } = ofEvents(eventsByOpportunity(events).get(id) ?? NO_EVENTS);
  return open + Math.max(lastMs, msOf(opportunity.createdAt));
};

/** Of two things somebody has to do with: open where one is, with the last that was noted of either. */
const together = (one: number, other: number): number => (Math.max(one, other) >= OPEN ? OPEN : 0) + Math.max(one % OPEN, other % OPEN);

const ofAll = (workspace: Workspace): Liveliness => {
  const liveliness = new Map<PersonId | OpportunityId, number>();
  for (const { id } of Object.values(workspace.opportunities)) {
    const own = ofPlace(workspace, id) ?? 0;
    liveliness.set(id, own);
    for (const personId of peopleOfPlace(workspace, id)) liveliness.set(personId, together(liveliness.get(personId) ?? 0, own));
  }
  return liveliness;
};

const changedPlaces = (before: Workspace, after: Workspace): readonly OpportunityId[] => {
  const ids = Object.keys({ ...before.opportunities, ...after.opportunities }) as OpportunityId[];
  const [eventsBefore, events] = [eventsByOpportunity(before.events), eventsByOpportunity(after.events)];
  const [interviewsBefore, interviews] = [interviewsByOpportunity(before.interviews), interviewsByOpportunity(after.interviews)];
  return ids.filter(
    (id) =>
      before.opportunities[id] !== after.opportunities[id] ||
      eventsBefore.get(id) !== events.get(id) ||
      interviewsBefore.get(id) !== interviews.get(id),
  );
};

let last: { readonly workspace: Workspace; readonly liveliness: Liveliness } | null = null;

const followed = (before: Workspace, liveliness: Liveliness, after: Workspace): Liveliness => {
  const changed = changedPlaces(before, after);
  if (changed.length === 0) return liveliness;
  if (changed.length > FEW) return ofAll(after);
  const next = new Map(liveliness);
  for (const id of changed) next.set(id, ofPlace(after, id) ?? 0);
  for (const id of new Set(changed.flatMap((place) => [...peopleOfPlace(before, place), ...peopleOfPlace(after, place)])))
    next.set(
      id,
      [...placesOfPerson(after, id)].reduce((sum, place) => together(sum, next.get(place) ?? 0), 0),
    );
  return next;
};

/**
 * How likely a call has to do with each opportunity, and with everybody who has to do with one: what is open first, and
 * then what something was noted of last. One number for each, so that thousands are compared within one key; after a
 * change, only what it touched is weighed again.
 */
export const livelinessIn = (workspace: Workspace): Liveliness => {
  const liveliness = last === null ? ofAll(workspace) : followed(last.workspace, last.liveliness, workspace);
  last = { workspace, liveliness };
  return liveliness;
};
