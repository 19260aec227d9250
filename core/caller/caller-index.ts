import type { CountryCode } from 'libphonenumber-js/min';
import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { knownDigits, type PhoneDigits } from '../people/phone-digits.ts';
import { regionOf } from '../people/phone-number.ts';
import { allPlacesOf } from '../people/places.ts';
import { eventsByOpportunity } from '../playbook/by-opportunity.ts';
import { remembered } from '../playbook/remembered.ts';
import { isClosed, stageOf } from '../playbook/stage.ts';
import { createWordIndex, type WordIndex } from '../search/word-index.ts';
import type { Instant } from '../time/types.ts';
import { type FoundBy, linesOfOpportunity, linesOfPerson } from './lines.ts';

/** So many people's numbers are read at once: a few milliseconds of work; ours. */
const READ_AT_ONCE = 60;

/** A number of somebody, read. */
export interface KnownNumber {
  readonly personId: PersonId;
  /** As it was noted. */
  readonly typed: string;
  readonly digits: PhoneDigits;
}

/** How likely a call has to do with it, apart from what was typed. */
export interface Liveliness {
  readonly isOpen: boolean;
  /** The last that was noted of it; empty text before anything. */
  readonly lastAt: Instant | '';
}

/** Everything that callers are found by, in one workspace. */
export interface CallerIndex {
  readonly region: CountryCode | null;
  readonly people: WordIndex<FoundBy>;
  readonly opportunities: WordIndex<FoundBy>;
  readonly numbers: () => readonly KnownNumber[];
  /**
   * Reads a few more numbers ahead of the first search for one, a piece of work short enough for a window between two
   * keys; false once all are read.
   */
  readonly readOn: () => boolean;
  /** What somebody runs, is met in, speaks for, or was in touch about. */
  readonly opportunitiesOf: (id: PersonId) => ReadonlySet<OpportunityId>;
  readonly peopleOf: (id: OpportunityId) => ReadonlySet<PersonId>;
  readonly livelinessOf: (id: PersonId | OpportunityId) => Liveliness;
  readonly nameOf: (id: string) => string;
}

const peopleWords = remembered((people: Workspace['people']) =>
  createWordIndex(Object.values(people).map((person) => ({ id: person.id, lines: linesOfPerson(person) }))),
);

const opportunityWords = remembered((opportunities: Workspace['opportunities']) =>
  createWordIndex(Object.values(opportunities).map((opportunity) => ({ id: opportunity.id, lines: linesOfOpportunity(opportunity) }))),
);

/** The numbers of somebody; read once for as long as their record stays the same, since numbers are slow to read. */
const numbersOf = remembered((person: Person) => {
  const known = new Map<CountryCode | null, readonly KnownNumber[]>();
  return (region: CountryCode | null): readonly KnownNumber[] => {
    let numbers = known.get(region);
    if (numbers === undefined) {
      numbers = person.phones.map((typed) => ({ personId: person.id, typed, digits: knownDigits(typed, region) }));
      known.set(region, numbers);
    }
    return numbers;
  };
});

/** The numbers of everybody, read from where reading ahead left off. */
const numbersIn = remembered((people: Workspace['people']) => {
  const all = Object.values(people);
  let read = 0;
  return {
    readOn: (region: CountryCode | null): boolean => {
      for (const person of all.slice(read, read + READ_AT_ONCE)) numbersOf(person)(region);
      read += READ_AT_ONCE;
      return read < all.length;
    },
    all: (region: CountryCode | null): readonly KnownNumber[] => all.flatMap((person) => numbersOf(person)(region)),
  };
});

const NOWHERE: ReadonlySet<never> = new Set();

/** The index of a workspace; what is found by words and numbers is read again only where people or opportunities changed. */
export const callerIndexOf = remembered((workspace: Workspace): CallerIndex => {
  const { people, opportunities } = workspace;
  const region = regionOf(workspace.settings.zone);
  const places = allPlacesOf(workspace);
  let numbers: readonly KnownNumber[] | null = null;
  const peopleAt = new Map<OpportunityId, Set<PersonId>>();
  for (const [personId, where] of places) {
    for (const id of where) {
      const there = peopleAt.get(id);
      if (there === undefined) peopleAt.set(id, new Set([personId]));
      else there.add(personId);
    }
  }
  const lively = new Map<string, Liveliness>();
  const ofOpportunity = (id: OpportunityId): Liveliness => {
    const events = eventsByOpportunity(workspace.events).get(id) ?? [];
    const createdAt = opportunities[id]?.createdAt ?? '';
    return {
      isOpen: opportunities[id] !== undefined && !isClosed(stageOf(events)),
      lastAt: events.reduce<Instant | ''>((last, { at }) => (at > last ? at : last), createdAt),
    };
  };
  const ofPerson = (id: PersonId): Liveliness => {
    const all = [...(places.get(id) ?? NOWHERE)].map((each) => livelinessOf(each));
    return {
      isOpen: all.some(({ isOpen }) => isOpen),
      lastAt: all.reduce<Instant | ''>((last, { lastAt }) => (lastAt > last ? lastAt : last), ''),
    };
  };
  const livelinessOf = (id: PersonId | OpportunityId): Liveliness => {
    let known = lively.get(id);
    if (known === undefined) {
      known = Object.hasOwn(people, id) ? ofPerson(id as PersonId) : ofOpportunity(id as OpportunityId);
      lively.set(id, known);
    }
    return known;
  };
  return {
    region,
    people: peopleWords(people),
    opportunities: opportunityWords(opportunities),
    numbers: () => (numbers ??= numbersIn(people).all(region)),
    readOn: () => numbersIn(people).readOn(region),
    opportunitiesOf: (id) => places.get(id) ?? NOWHERE,
    peopleOf: (id) => peopleAt.get(id) ?? NOWHERE,
    livelinessOf,
    nameOf: (id) => people[id]?.name ?? opportunities[id]?.company ?? '',
  };
});
