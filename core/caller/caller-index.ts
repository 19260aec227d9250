import type { CountryCode } from 'libphonenumber-js/min';
import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { knownDigits, type PhoneDigits } from '../people/phone-digits.ts';
import { regionOf } from '../people/phone-number.ts';
import { eventsByPerson, interviewsByPerson, marksByPerson, opportunitiesByPerson } from '../people/by-person.ts';
import { peopleOfPlace, placesOfPerson } from '../people/places.ts';
import { eventsByOpportunity, interviewsByOpportunity, marksByOpportunity } from '../playbook/by-opportunity.ts';
import { remembered } from '../playbook/remembered.ts';
import { createWordIndex, type WordIndex } from '../search/word-index.ts';
import { companiesOf } from './likely-callers.ts';
import { livelinessIn } from './liveliness.ts';
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

/** Everything that callers are found by, in one workspace. */
export interface CallerIndex {
  readonly region: CountryCode | null;
  readonly people: WordIndex<FoundBy>;
  readonly opportunities: WordIndex<FoundBy>;
  readonly numbers: () => readonly KnownNumber[];
  /**
   * Makes a little more of it ahead of the first search, a piece of work short enough for a window between two keys;
   * false once all is made.
   */
  readonly readOn: () => boolean;
  /** What somebody runs, is met in, speaks for, or was in touch about. */
  readonly opportunitiesOf: (id: PersonId) => ReadonlySet<OpportunityId>;
  readonly peopleOf: (id: OpportunityId) => ReadonlySet<PersonId>;
  /** How likely a call has to do with it, apart from what was typed: more is likelier. */
  readonly livelinessOf: (id: PersonId | OpportunityId) => number;
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

/** The words and numbers of everybody, read from where reading ahead left off. */
const numbersIn = remembered((people: Workspace['people']) => {
  const everybody = Object.values(people);
  const known = new Map<CountryCode | null, readonly KnownNumber[]>();
  let read = 0;
  return {
    readOn: (region: CountryCode | null): boolean => {
      for (const person of everybody.slice(read, read + READ_AT_ONCE)) {
        linesOfPerson(person);
        numbersOf(person)(region);
      }
      read += READ_AT_ONCE;
      return read < everybody.length;
    },
    all: (region: CountryCode | null): readonly KnownNumber[] => {
      let numbers = known.get(region);
      if (numbers === undefined) {
        numbers = everybody.flatMap((person) => numbersOf(person)(region));
        known.set(region, numbers);
      }
      return numbers;
    },
  };
});

/** The collections by whom they belong to: what cards are gathered from. */
const groupings = ({ opportunities, interviews, events, marks }: Workspace): readonly (() => unknown)[] => [
  () => eventsByOpportunity(events),
  () => eventsByPerson(events),
  () => interviewsByOpportunity(interviews),
  () => interviewsByPerson(interviews),
  () => marksByOpportunity(marks),
  () => marksByPerson(marks),
  () => opportunitiesByPerson(opportunities),
];

/** Everything that the first key would have to wait for, in pieces. */
function* ahead(workspace: Workspace, index: CallerIndex): Generator<unknown, undefined> {
  for (const group of groupings(workspace)) yield group();
  yield index.region;
  const read = numbersIn(workspace.people);
  while (read.readOn(index.region)) yield;
  yield index.numbers();
  yield index.people;
  yield index.opportunities;
  yield companiesOf(workspace.people);
  index.livelinessOf('' as PersonId);
}

/** The index of a workspace; each part is made when it is first asked for, and again only where what it is made of changed. */
export const callerIndexOf = remembered((workspace: Workspace): CallerIndex => {
  const { people, opportunities } = workspace;
  let region: CountryCode | null | undefined;
  let liveliness: ReadonlyMap<string, number> | null = null;
  const index: CallerIndex = {
    get region() {
      if (region === undefined) region = regionOf(workspace.settings.zone);
      return region;
    },
    get people() {
      return peopleWords(people);
    },
    get opportunities() {
      return opportunityWords(opportunities);
    },
    numbers: () => numbersIn(people).all(index.region),
    readOn: () => pieces.next().done !== true,
    opportunitiesOf: (id) => placesOfPerson(workspace, id),
    peopleOf: (id) => peopleOfPlace(workspace, id),
    livelinessOf: (id) => (liveliness ??= livelinessIn(workspace)).get(id) ?? 0,
    nameOf: (id) => people[id]?.name ?? opportunities[id]?.company ?? '',
  };
  const pieces = ahead(workspace, index);
  return index;
});
