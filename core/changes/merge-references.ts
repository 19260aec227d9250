import type { Brief, PanelMember } from '../model/brief.ts';
import type { Delivery } from '../model/delivery.ts';
import type { ActionKey, PersonId } from '../model/ids.ts';
import type { Mark, Ticks } from '../model/mark.ts';
import type { CollectionName, RecordOf, Workspace } from '../model/workspace.ts';

/** Whoever names the one is to name the other. */
export interface Renaming {
  readonly from: PersonId;
  readonly to: PersonId;
}

const renamed = <Id extends PersonId | null>(id: Id, { from, to }: Renaming): Id | PersonId => (id === from ? to : id);

const renamedAll = (ids: readonly PersonId[], renaming: Renaming): PersonId[] => [...new Set(ids.map((id) => renamed(id, renaming)))];

/** An id inside of a longer text, such as the key of an action. */
const renamedIn = (text: string, { from, to }: Renaming): string => text.replace(new RegExp(String.raw`\b${from}(?![0-9a-z])`, 'gu'), to);

const withEach = <Name extends CollectionName>(
  workspace: Workspace,
  collection: Name,
  change: (record: RecordOf<Name>) => RecordOf<Name>,
): Workspace => {
  const entries = Object.entries(workspace[collection]) as [string, RecordOf<Name>][];
  return { ...workspace, [collection]: Object.fromEntries(entries.map(([id, record]) => [id, change(record)])) };
};

/** Somebody who sat in a panel twice sits there once, with all that was said of their part. */
const renamedPanel = (panel: Brief['panel'], renaming: Renaming): PanelMember[] => {
  const seats = new Map<PersonId, PanelMember>();
  for (const member of panel) {
    const personId = renamed(member.personId, renaming);
    const before = seats.get(personId);
    const decides = member.decides || before?.decides === true;
    seats.set(personId, { personId, decides, part: before?.part || member.part });
  }
  return [...seats.values()];
};

/** What was said more firmly of a step stands: done, then left out, then put off; of the same, what was said first. */
const FIRMNESS: Readonly<Record<Mark['state']['kind'], number>> = { done: 0, skipped: 1, snoozed: 2 };

const firmer = (one: Mark, other: Mark): Mark => {
  const order = FIRMNESS[one.state.kind] - FIRMNESS[other.state.kind];
  return order < 0 || (order === 0 && one.state.at <= other.state.at) ? one : other;
};

const REACHED: Readonly<Record<Delivery['state'], number>> = { shown: 0, trying: 1, failed: 2 };

/** Of two lines about one reminder the one that reached the person; read once is read. */
const joinedDelivery = (one: Delivery, other: Delivery): Delivery => {
  const told = REACHED[one.state] <= REACHED[other.state] ? one : other;
  return { ...told, readAt: told.readAt ?? one.readAt ?? other.readAt };
};

const joinedTicks = (one: Ticks, other: Ticks): Ticks => ({ ...one, points: [...new Set([...one.points, ...other.points])] });

/** Records under the keys they have now; two under one key are joined. */
const rekeyed = <Item>(
  records: Readonly<Record<string, Item>>,
  rename: (record: Item) => Item,
  keyOf: (record: Item) => string,
  join: (one: Item, other: Item) => Item,
): Record<string, Item> => {
  const next = new Map<string, Item>();
  for (const record of Object.values(records).map(rename)) {
    const before = next.get(keyOf(record));
    next.set(keyOf(record), before === undefined ? record : join(before, record));
  }
  return Object.fromEntries(next);
};

/** The workspace in which everything that named one person names the other, the keys of what was said and told of actions included. */
export const withReferencesMoved = (workspace: Workspace, renaming: Renaming): Workspace => {
  const inKey = (key: ActionKey): ActionKey => renamedIn(key, renaming) as ActionKey;
  let next = withEach(workspace, 'opportunities', (opportunity) => ({
    ...opportunity,
    route:
      opportunity.route.kind === 'recruiter'
        ? { ...opportunity.route, recruiterId: renamed(opportunity.route.recruiterId, renaming) }
        : opportunity.route,
    referenceIds: renamedAll(opportunity.referenceIds, renaming),
  }));
  next = withEach(next, 'interviews', (interview) => ({ ...interview, interviewerIds: renamedAll(interview.interviewerIds, renaming) }));
  next = withEach(next, 'events', (event) => ('personId' in event ? { ...event, personId: renamed(event.personId, renaming) } : event));
  next = withEach(next, 'debriefs', (debrief) => ({
    ...debrief,
    questions: debrief.questions.map((asked) => ({ ...asked, askedById: renamed(asked.askedById, renaming) })),
  }));
  next = withEach(next, 'briefs', (brief) => ({ ...brief, panel: renamedPanel(brief.panel, renaming) }));
  next = withEach(next, 'documents', (document) => ({
    ...document,
    handedOver: document.handedOver.map((handed) => ({ ...handed, personId: renamed(handed.personId, renaming) })),
  }));
  next = withEach(next, 'letters', (letter) => ({
    ...letter,
    personId: renamed(letter.personId, renaming),
    actionKey: letter.actionKey === null ? null : inKey(letter.actionKey),
    ignored: letter.ignored.map((key) => renamedIn(key, renaming)),
  }));
  next = withEach(next, 'offers', (offer) => ({
    ...offer,
    negotiatorId: renamed(offer.negotiatorId, renaming),
    ignored: offer.ignored.map((key) => renamedIn(key, renaming)),
  }));
  next = withEach(next, 'people', (person) => ({
    ...person,
    distinctFrom: renamedAll(person.distinctFrom, renaming).filter((id) => id !== person.id),
  }));
  // A form in the middle of being filled in may name them too.
  next = withEach(next, 'drafts', (draft) => ({ ...draft, content: renamedIn(draft.content, renaming) }));
  return {
    ...next,
    marks: rekeyed(
      next.marks,
      (mark) => ({ ...mark, key: inKey(mark.key) }),
      ({ key }) => key,
      firmer,
    ),
    ticks: rekeyed(
      next.ticks,
      (ticks) => ({ ...ticks, key: inKey(ticks.key) }),
      ({ key }) => key,
      joinedTicks,
    ),
    deliveries: rekeyed(
      next.deliveries,
      (delivery) => ({ ...delivery, id: renamedIn(delivery.id, renaming), actionKey: inKey(delivery.actionKey) }),
      ({ id }) => id,
      joinedDelivery,
    ),
  };
};
