import { assertNever } from '../assert-never.ts';
import type { EventOf, WorkspaceEvent } from '../model/event.ts';
import type { ActionKey, PersonId } from '../model/ids.ts';
import type { Mark } from '../model/mark.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { DAY_MS, msBetween, msOf } from '../time/instant.ts';
import type { Instant } from '../time/types.ts';
import { ruleNameOf } from './action-key.ts';
import { wayOf, wordsAboutWay } from './ways.ts';

type Party = EventOf<'contact'>['party'];

/** Contact with a side, in either direction: logged as an event, or a letter or call that was marked done. */
export interface Contact {
  readonly at: Instant;
  readonly direction: 'in' | 'out';
  readonly party: Party;
  readonly about: EventOf<'contact'>['about'];
  /** Null where a mark or another fact, such as an offer, says that it took place but not how. */
  readonly medium: EventOf<'contact'>['medium'] | null;
  readonly personId: PersonId | null;
  /** By when they want what they asked for; null where they named no day. */
  readonly answerBy: EventOf<'contact'>['answerBy'];
  /** Names the contact inside keys, for as long as it exists; the id of the fact where a fact tells of it. */
  readonly name: string;
}

/** What a step that was done tells the pacing clock: with whom it was contact, and about what. */
export interface ContactMade {
  readonly party: Party;
  readonly about: EventOf<'contact'>['about'];
  /**
   * Whom it reaches where that is not the same each time: the recruiter unless messages go to the employer directly,
   * the recruiter wherever there is one, or whoever sent the message that the key names. Left out, it is always the
   * party above.
   */
  readonly to?: 'whoever-runs-it' | 'recruiter-if-any' | 'whoever-wrote';
}

/** Which rules' steps are contact when they are done. */
export type ContactsByRule = ReadonlyMap<string, ContactMade>;

const BASE = 36;

/** A step that was ticked off and a message that was logged within this time are one message told twice (ours). */
export const TOLD_TWICE_WITHIN_MS = DAY_MS / 2;

/** Whom a message of the person's own reached at that time: the recruiter, or the employer where contact is direct. */
const whoRunsIt = (opportunity: Opportunity, events: readonly WorkspaceEvent[], at: Instant): Party => {
  const words = wordsAboutWay(events).filter(({ saidAt }) => saidAt === null || saidAt <= at);
  return wayOf(opportunity, [], words).value === 'direct' ? 'employer' : 'recruiter';
};

/** The contact that a fact tells of, other than one the person logged as such. */
const impliedBy = (event: WorkspaceEvent, opportunity: Opportunity): Pick<Contact, 'direction' | 'party' | 'about'> | null => {
  const runs: Party = opportunity.route.kind === 'direct' ? 'employer' : 'recruiter';
  switch (event.kind) {
    case 'offer-made':
      return { direction: 'in', party: runs, about: 'offer' };
    case 'interview-cancelled':
    case 'interview-rescheduled':
      return event.by === 'me' ? { direction: 'out', party: runs, about: 'other' } : { direction: 'in', party: event.by, about: 'other' };
    default:
      return null;
  }
};

/** Whose word it is. The recruiter speaks for themselves, even where the employer was noted as the side they are on. */
const sideOf = ({ party, personId }: EventOf<'contact'>, { route }: Opportunity): Party =>
  party === 'employer' && personId !== null && route.kind === 'recruiter' && route.recruiterId === personId ? 'recruiter' : party;

/** Whether the person called and nobody picked up. */
export const isTry = ({ direction, about }: EventOf<'contact'>): boolean => direction === 'out' && about === 'missed-call';

const fromEvent = (event: WorkspaceEvent, opportunity: Opportunity): Contact | null => {
  if (event.kind === 'contact') {
    // A call that nobody picked up reached nobody: it starts no pace and answers nothing.
    if (isTry(event)) return null;
    const { id, at, direction, about, medium, personId, answerBy } = event;
    return { at, direction, party: sideOf(event, opportunity), about, medium, personId, answerBy, name: id };
  }
  const implied = impliedBy(event, opportunity);
  return implied === null ? null : { ...implied, at: event.at, medium: null, personId: null, answerBy: null, name: event.id };
};

/** Whom a step that was done reached. */
export const partyOf = (
  made: ContactMade,
  { key }: Pick<Mark, 'key'>,
  at: Instant,
  opportunity: Opportunity,
  events: readonly WorkspaceEvent[],
): Party => {
  switch (made.to) {
    case undefined:
      return made.party;
    case 'whoever-runs-it':
      return whoRunsIt(opportunity, events, at);
    case 'recruiter-if-any':
      return opportunity.route.kind === 'direct' ? 'employer' : 'recruiter';
    case 'whoever-wrote': {
      const message = events.find(({ id }) => key.endsWith(`:${id}`));
      return (message === undefined ? null : fromEvent(message, opportunity)?.party) ?? made.party;
    }
    default:
      return assertNever(made.to);
  }
};

/** Every contact there was about one opportunity, in the order it happened; the events come in order. */
export const contactsOf = (
  opportunity: Opportunity,
  events: readonly WorkspaceEvent[],
  marks: ReadonlyMap<ActionKey, Mark>,
  contactsByRule: ContactsByRule,
): readonly Contact[] => {
  const contacts: Contact[] = [];
  for (const event of events) {
    const contact = fromEvent(event, opportunity);
    if (contact !== null) contacts.push(contact);
  }
  const logged = contacts.length;
  const isLogged = ({ at, party, about }: Pick<Contact, 'at' | 'party' | 'about'>): boolean =>
    contacts.some(
      (contact, index) =>
        index < logged &&
        contact.direction === 'out' &&
        contact.party === party &&
        contact.about === about &&
        Math.abs(msBetween(contact.at, at)) <= TOLD_TWICE_WITHIN_MS,
    );
  for (const mark of marks.values()) {
    if (mark.state.kind !== 'done') continue;
    const made = contactsByRule.get(ruleNameOf(mark.key));
    if (made === undefined) continue;
    const { at } = mark.state;
    const { about } = made;
    const party = partyOf(made, mark, at, opportunity, events);
    if (isLogged({ at, party, about })) continue;
    const name = `${about}-${msOf(at).toString(BASE)}`;
    contacts.push({ at, direction: 'out', party, about, medium: null, personId: null, answerBy: null, name });
  }
  if (contacts.length === logged) return contacts;
  return contacts.sort((a, b) => (a.at !== b.at ? (a.at < b.at ? -1 : 1) : a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
};

/** Contact with those who decide or speak for them; word to a reference or to the present employer is none of their business. */
export const isWithThem = <Made extends { readonly party: Party }>(
  made: Made,
): made is Made & { readonly party: 'employer' | 'recruiter' } => made.party === 'employer' || made.party === 'recruiter';

const asking: ReadonlySet<Contact['about']> = new Set(['check-in', 'question']);

/** Whether words of the person's own about this ask for something; thanks and answers ask for nothing. */
export const asks = (about: Contact['about']): boolean => asking.has(about);

/** Whether it is a message of the person's own that asks them for something. */
export const isAsk = (contact: Contact): boolean => contact.direction === 'out' && isWithThem(contact) && asks(contact.about);

const expecting: ReadonlySet<Contact['about']> = new Set(['question', 'request', 'invitation', 'offer', 'missed-call']);

/** Whether it is a message of theirs that expects an answer; a receipt, a delay and a rejection expect none. */
export const expectsAnswer = (contact: Contact): boolean =>
  contact.direction === 'in' && isWithThem(contact) && expecting.has(contact.about);

/** Whether they spoke with each other, rather than one leaving word for the other. */
export const isTalk = ({ medium, about }: Contact): boolean => (medium === 'phone' || medium === 'in-person') && about !== 'missed-call';
