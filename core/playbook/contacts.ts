import type { EventOf, WorkspaceEvent } from '../model/event.ts';
import type { ActionKey, PersonId } from '../model/ids.ts';
import type { Mark } from '../model/mark.ts';
import { msOf } from '../time/instant.ts';
import type { Instant } from '../time/types.ts';
import { ruleNameOf } from './action-key.ts';

/** Contact with a side, in either direction: logged as an event, or a letter or call that was marked done. */
export interface Contact {
  readonly at: Instant;
  readonly direction: 'in' | 'out';
  readonly party: EventOf<'contact'>['party'];
  readonly about: EventOf<'contact'>['about'];
  /** Null where a mark says that it took place but not how. */
  readonly medium: EventOf<'contact'>['medium'] | null;
  readonly personId: PersonId | null;
  /** Names the contact inside keys, for as long as it exists. */
  readonly name: string;
}

/** What a step that was done tells the pacing clock: with whom it was contact, and about what. */
export interface ContactMade {
  readonly party: EventOf<'contact'>['party'];
  readonly about: EventOf<'contact'>['about'];
}

/** Which rules' steps are contact when they are done. */
export type ContactsByRule = ReadonlyMap<string, ContactMade>;

const BASE = 36;

const fromEvent = ({ id, at, direction, party, about, medium, personId }: EventOf<'contact'>): Contact => ({
  at,
  direction,
  party,
  about,
  medium,
  personId,
  name: id,
});

/** Every contact there was about one opportunity, in the order it happened. */
export const contactsOf = (
  events: readonly WorkspaceEvent[],
  marks: ReadonlyMap<ActionKey, Mark>,
  contactsByRule: ContactsByRule,
): readonly Contact[] => {
  const contacts: Contact[] = [];
  for (const event of events) if (event.kind === 'contact') contacts.push(fromEvent(event));
  for (const { key, state } of marks.values()) {
    const made = state.kind === 'done' ? contactsByRule.get(ruleNameOf(key)) : undefined;
    if (made === undefined) continue;
    const name = `${made.about}-${msOf(state.at).toString(BASE)}`;
    contacts.push({ at: state.at, direction: 'out', party: made.party, about: made.about, medium: null, personId: null, name });
  }
  return contacts.sort((a, b) => (a.at !== b.at ? (a.at < b.at ? -1 : 1) : a.name < b.name ? -1 : 1));
};

/** Contact with those who decide or speak for them; word to a reference is none of their business. */
export const isWithThem = ({ party }: Contact): boolean => party !== 'reference';

const asking: ReadonlySet<Contact['about']> = new Set(['check-in', 'question']);

/** Whether it is a message of the person's own that asks for something; thanks and answers ask for nothing. */
export const isAsk = ({ direction, party, about }: Contact): boolean => direction === 'out' && party !== 'reference' && asking.has(about);
