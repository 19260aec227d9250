import { type Message, message } from '../messages/message.ts';
import type { EventOf, WorkspaceEvent } from '../model/event.ts';
import type { Interview } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';
import { figuresIn } from '../negotiation/figures-in-words.ts';
import { marksByOpportunity } from '../playbook/by-opportunity.ts';
import { type Contact, contactsOf, isWithThem } from '../playbook/contacts.ts';
import { standingInterviews } from '../playbook/interview-status.ts';
import { contactsByRule } from '../playbook/rulebook.ts';
import type { Dossier } from '../standing/dossier.ts';
import { customStageWords, roundWords, stageWords } from '../standing/standing-words.ts';
import { MINUTE_MS, msBetween } from '../time/instant.ts';
import type { Instant, LocalDay, LocalTime, Zone } from '../time/types.ts';
import { dayOf, timeOf } from '../time/zone.ts';
import type { Leavable } from './asked.ts';

/** What kind of thing was done. */
export type ActivityKind = 'application' | 'interview' | 'contact' | 'stage' | 'terms';

/** One thing that was done or happened, as a report tells it. */
export interface Activity {
  /** Names it within its opportunity; a talk about several opportunities has one name in all of them. */
  readonly name: string;
  readonly kind: ActivityKind;
  readonly at: Instant;
  /** The day and the time there: of an interview where it was held, of everything else where the person is. */
  readonly on: LocalDay;
  readonly time: LocalTime;
  /** What it was. */
  readonly what: Message;
  /** What it was about, or how it was held; null where there is no more to say. */
  readonly about: Message | null;
  /** By name, unless names are left out. */
  readonly people: readonly string[];
  /** The person's own words to it, unless they are left out. */
  readonly notes: string;
}

/** What of the workspace one dossier is told with. */
export interface Telling {
  readonly workspace: Workspace;
  readonly now: Instant;
  readonly leavesOut: (what: Leavable) => boolean;
}

type Told = Omit<Activity, 'on' | 'time' | 'people' | 'notes'> & { readonly people?: readonly string[]; readonly notes?: string };

/** Talk of terms is none of anybody's business unless the person says so. */
const ofPay: ReadonlySet<Contact['about']> = new Set(['negotiation']);

const stageWordsOf = ({ stage, customStageId }: EventOf<'stage-reached'>, { settings }: Workspace): Message => {
  const own = settings.customStages.find(({ id }) => id === customStageId);
  return own === undefined ? stageWords(stage) : customStageWords(own);
};

const tell = (event: WorkspaceEvent, { workspace, leavesOut }: Telling): Told | null => {
  const { id, at, notes } = event;
  const name = (personId: EventOf<'told'>['personId']): readonly string[] =>
    personId === null ? [] : [workspace.people[personId]?.name ?? ''].filter((each) => each !== '');
  switch (event.kind) {
    case 'stage-reached':
      return event.stage === 'applied' && event.customStageId === null
        ? { name: id, kind: 'application', at, what: message('report.applied'), about: null, notes }
        : { name: id, kind: 'stage', at, what: message('report.stage'), about: stageWordsOf(event, workspace), notes };
    case 'offer-made':
      return { name: id, kind: 'stage', at, what: message('report.offer'), about: null, notes };
    case 'interview-cancelled':
      return { name: id, kind: 'stage', at, what: message('report.cancelled', { by: event.by }), about: null, notes };
    case 'told':
    case 'terms-heard':
      if (leavesOut('pay')) return null;
      return {
        name: id,
        kind: 'terms',
        at,
        what: event.kind === 'told' ? message('report.told') : message('report.heard', { says: event.says }),
        about: event.words === '' ? null : message('report.words', { words: event.words }),
        people: name(event.personId),
        notes,
      };
    default:
      return null;
  }
};

const MEDIUM = { mail: 'mail', phone: 'phone', post: 'post', message: 'message', 'in-person': 'person' } as const;

const tellContact = (contact: Contact, { opportunity }: Dossier, { workspace, leavesOut }: Telling, notes: string): Told => {
  const { name, at, direction, medium, party, about, personId } = contact;
  const agency = opportunity.route.kind === 'recruiter' ? opportunity.route.agency : '';
  const person = personId === null ? undefined : workspace.people[personId]?.name;
  const isPrivate = ofPay.has(about) && leavesOut('pay');
  return {
    name,
    kind: 'contact',
    at,
    what: message('report.contact', {
      direction,
      way: medium === null ? 'none' : MEDIUM[medium],
      party: party === 'recruiter' ? 'recruiter' : 'employer',
      agency: agency === '' ? 'no' : 'yes',
      who: agency,
    }),
    about: about === 'other' || isPrivate ? null : message(`happened.about.${about}`),
    people: person === undefined ? [] : [person],
    notes: isPrivate ? '' : notes,
  };
};

/** Contacts the person noted, and letters and calls of the playbook that they ticked off; what another fact implies is told by that fact. */
const contactsIn = (dossier: Dossier, telling: Telling): readonly Told[] => {
  const { opportunity } = dossier;
  const events = dossier.events.filter(({ at }) => at <= telling.now);
  const byId = new Map(events.map((event) => [event.id as string, event]));
  const marks = new Map((marksByOpportunity(telling.workspace.marks).get(opportunity.id) ?? []).map((mark) => [mark.key, mark]));
  return contactsOf(opportunity, events, marks, contactsByRule).flatMap((contact) => {
    const event = byId.get(contact.name);
    if (!isWithThem(contact) || contact.at > telling.now || (event !== undefined && event.kind !== 'contact')) return [];
    return [tellContact(contact, dossier, telling, event?.notes ?? '')];
  });
};

const tellInterview = (interview: Interview, { people }: Workspace): Told => {
  const { id, round, startAt, endAt, endIsKnown, format, interviewerIds, notes } = interview;
  return {
    name: id,
    kind: 'interview',
    at: startAt,
    what: roundWords(round),
    about:
      format === 'unknown' && !endIsKnown
        ? null
        : message('report.held', {
            format: format === 'on-site' ? 'site' : format,
            known: endIsKnown ? 'yes' : 'no',
            minutes: Math.round(msBetween(startAt, endAt) / MINUTE_MS),
          }),
    people: interviewerIds.flatMap((personId) => people[personId]?.name ?? []),
    notes,
  };
};

/** A note that names an amount says what is paid or asked for, whatever it stands beside. */
const tellsPay = (notes: string): boolean => figuresIn(notes).length > 0;

/** The person's own words to it; none where they are to be left out, or would tell what is. */
const notesOf = ({ notes = '' }: Told, { leavesOut }: Telling): string =>
  leavesOut('notes') || (leavesOut('pay') && tellsPay(notes)) ? '' : notes.trim();

const placed = (told: Told, zone: Zone, telling: Telling): Activity => ({
  ...told,
  on: dayOf(told.at, zone),
  time: timeOf(told.at, zone),
  people: telling.leavesOut('people') ? [] : (told.people ?? []),
  notes: notesOf(told, telling),
});

const byTime = (one: Activity, other: Activity): number =>
  one.at === other.at ? (one.name < other.name ? -1 : 1) : one.at < other.at ? -1 : 1;

/** Everything of one opportunity that has happened by now, the oldest first, apart from what is to be left out. */
export const activitiesOf = (dossier: Dossier, telling: Telling): readonly Activity[] => {
  const { interviews, events } = dossier;
  const { workspace, now, leavesOut } = telling;
  const { zone } = workspace.settings;
  const past = events.filter(({ at }) => at <= now);
  return [
    ...standingInterviews(interviews, past)
      .filter(({ startAt }) => startAt <= now)
      .map((interview) => placed(tellInterview(interview, workspace), interview.zone, telling)),
    ...past.flatMap((event) => {
      const told = tell(event, telling);
      return told === null ? [] : [placed(told, zone, telling)];
    }),
    ...(leavesOut('contacts') ? [] : contactsIn(dossier, telling)).map((told) => placed(told, zone, telling)),
  ].toSorted(byTime);
};
