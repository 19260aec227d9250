import { type Message, message } from '../messages/message.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Part, partsIn } from '../people/dealings.ts';
import { placesOfPerson } from '../people/places.ts';
import { caseOf } from '../playbook/case.ts';
import { standingInterviews } from '../playbook/interview-status.ts';
import { momentAt } from '../playbook/moment.ts';
import { standingOffer } from '../playbook/offer.ts';
import { contactsByRule } from '../playbook/rulebook.ts';
import { situationOf } from '../playbook/situation.ts';
import { stageOf } from '../playbook/stage.ts';
import { standingDate } from '../playbook/stated-date.ts';
import { customStageOf } from '../standing/custom-stage.ts';
import { lastContact } from '../standing/last-contact.ts';
import { roundWords, stageWords, standingWords } from '../standing/standing-words.ts';
import type { Instant, Zone } from '../time/types.ts';
import { dayOf, timeOf } from '../time/zone.ts';
import { cellOf } from './cell.ts';

const placeColumns = [
  'company',
  'role',
  'stage',
  'stages',
  'added',
  'source',
  'route',
  'agency',
  'held',
  'planned',
  'place',
  'zone',
  'decision',
  'decision-by',
  'offer',
  'contact',
] as const;
const personColumns = ['person', 'part', 'title', 'speaks-for', 'mail', 'phone'] as const;

type PlaceCells = Readonly<Record<(typeof placeColumns)[number], string>>;
type PersonCells = Readonly<Record<(typeof personColumns)[number], string>>;

/** The columns in the order they stand in: what and where, who, when. */
const columns = [...placeColumns.slice(0, 8), ...personColumns, ...placeColumns.slice(8)] as const;

/** Between several of one kind in a cell. */
const AND = '; ';

/** Puts a message into the person's language. */
type Say = (words: Message) => string;

/** As every spreadsheet sorts and reads it: 2026-11-20 14:30. */
const timeIn = (at: Instant, zone: Zone): string => `${dayOf(at, zone)} ${timeOf(at, zone)}`;

const placeCells = (
  workspace: Workspace,
  { id, company, role, source, route, zone, createdAt }: Opportunity,
  now: Instant,
  say: Say,
): PlaceCells | null => {
  const facts = caseOf(workspace, id);
  if (facts === null) return null;
  const { events, interviews } = facts;
  const { settings } = workspace;
  const own = settings.zone;
  const rounds = standingInterviews(interviews, events);
  const held = rounds.filter(({ endAt }) => endAt <= now);
  const planned = rounds.filter(({ endAt }) => endAt > now);
  const dated = (words: string, day: string): string => say(message('export.dated', { words, day }));
  const stated = standingDate(situationOf(facts, settings, momentAt(now), contactsByRule));
  const offerEndsAt = standingOffer(events)?.deadlineAt ?? null;
  const contact = lastContact(interviews, events, now);
  const stages = events.flatMap((event) => {
    if (event.kind === 'stage-reached') return [dated(say(stageWords(event.stage)), dayOf(event.at, own))];
    return event.kind === 'offer-made' ? [dated(say(stageWords('offer')), dayOf(event.at, own))] : [];
  });
  const roundIn = ({ round, startAt, zone: there }: (typeof rounds)[number]): string =>
    dated(say(roundWords(round)), timeIn(startAt, there));
  return {
    company,
    role,
    stage: say(standingWords(stageOf(events), interviews, events, customStageOf(events, settings.customStages))),
    stages: stages.join(AND),
    added: dayOf(createdAt, own),
    source,
    route: say(message(route.kind === 'direct' ? 'export.route.direct' : 'export.route.recruiter')),
    agency: route.kind === 'recruiter' ? route.agency : '',
    held: held.map(roundIn).join(AND),
    planned: planned.map(roundIn).join(AND),
    place: planned[0]?.place ?? '',
    zone: (planned[0] ?? held.at(-1))?.zone ?? zone,
    decision: stated?.on ?? '',
    'decision-by': stated === null ? '' : say(message(stated.by === 'employer' ? 'export.by.employer' : 'export.by.recruiter')),
    offer: offerEndsAt === null ? '' : timeIn(offerEndsAt, zone),
    contact: contact === null ? '' : timeIn(contact.at, own),
  };
};

const PARTS: Readonly<Record<Part, Message>> = {
  recruiter: message('export.part.recruiter'),
  interviewer: message('export.part.interviewer'),
  reference: message('export.part.reference'),
  'in-touch': message('export.part.in-touch'),
};

const personCells = ({ name, title, company, emails, phones }: Person, parts: readonly Part[], say: Say): PersonCells => ({
  person: name,
  part: parts.map((part) => say(PARTS[part])).join(AND),
  title,
  'speaks-for': company,
  mail: emails.join(AND),
  phone: phones.join(AND),
});

const rowOf = (cells: Partial<PlaceCells & PersonCells>): readonly string[] => columns.map((column) => cellOf(cells[column] ?? ''));

/**
 * The whole list, with a line of headings: one line for each person at each opportunity, so that it can be sorted and
 * filtered; an opportunity where nobody is known has one line, and so has whoever has to do with none. Days and times are
 * where the interview or the employer is, other days where the person is. No cell can be taken for a formula.
 */
export const listRows = (workspace: Workspace, now: Instant, say: Say): readonly (readonly string[])[] => {
  const rows: (readonly string[])[] = [columns.map((column) => say(message(`export.column.${column}`)))];
  const peopleAt = new Map<string, Person[]>();
  const alone: Person[] = [];
  for (const person of Object.values(workspace.people)) {
    const where = [...placesOfPerson(workspace, person.id)].filter((id) => Object.hasOwn(workspace.opportunities, id));
    if (where.length === 0) alone.push(person);
    for (const id of where) peopleAt.set(id, [...(peopleAt.get(id) ?? []), person]);
  }
  const newestFirst = Object.values(workspace.opportunities).toSorted((one, other) =>
    one.createdAt === other.createdAt ? (one.id < other.id ? -1 : 1) : one.createdAt < other.createdAt ? 1 : -1,
  );
  for (const opportunity of newestFirst) {
    const cells = placeCells(workspace, opportunity, now, say);
    if (cells === null) continue;
    const there = peopleAt.get(opportunity.id) ?? [];
    if (there.length === 0) rows.push(rowOf(cells));
    for (const person of there) rows.push(rowOf({ ...cells, ...personCells(person, partsIn(workspace, opportunity, person.id), say) }));
  }
  for (const person of alone) rows.push(rowOf(personCells(person, [], say)));
  return rows;
};
