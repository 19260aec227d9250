import type { PersonId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { foldName } from '../quick-log/fold.ts';
import { remembered } from '../playbook/remembered.ts';
import { plain } from '../search/words.ts';
import type { Zone } from '../time/types.ts';
import { type Phone, phoneOf, regionOf } from './phone-number.ts';

/** Why two records may be one person. */
export type Likeness =
  | { readonly kind: 'mail'; readonly words: string }
  | { readonly kind: 'phone'; readonly words: string }
  /** The same name, however written, at the same company. */
  | { readonly kind: 'name' }
  /** The same name, and one of them has no company. */
  | { readonly kind: 'name-alone' }
  /** The same name, each at a company of their own: they may have changed jobs. */
  | { readonly kind: 'name-elsewhere' };

/** Two people who may be one. */
export interface DuplicatePair {
  /** Names the pair. */
  readonly id: string;
  readonly one: Person;
  readonly other: Person;
  readonly likenesses: readonly Likeness[];
}

/** A number or an address that more people share is a switchboard or an office, and says nothing of them (ours). */
const SHARED_BY = 2;

const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'dame']);

/** A name as it is compared: without case, accents, punctuation and title, its words in one order, so that "Nair, Priya" is Priya Nair. */
const plainName = (name: string): string => {
  const words = plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !TITLES.has(word));
  return words.toSorted().join(' ');
};

/** What a person is compared by; read once for as long as their record stays the same, since numbers are slow to read. */
const plainly = remembered((person: Person) => {
  const phones = new Map<ReturnType<typeof regionOf>, readonly Phone[]>();
  return {
    name: plainName(person.name),
    emails: person.emails.map((email) => email.trim().toLowerCase()),
    phonesIn: (region: ReturnType<typeof regionOf>): readonly Phone[] => {
      let known = phones.get(region);
      if (known === undefined) phones.set(region, (known = person.phones.map((phone) => phoneOf(phone, region))));
      return known;
    },
  };
});

const companyLikeness = (one: Person, other: Person): Likeness => {
  const [here, there] = [foldName(one.company), foldName(other.company)];
  if (here === '' || there === '') return { kind: here === there ? 'name' : 'name-alone' };
  return { kind: here === there ? 'name' : 'name-elsewhere' };
};

const isKnownToDiffer = (one: Person, other: Person): boolean => one.distinctFrom.includes(other.id) || other.distinctFrom.includes(one.id);

const grouped = (
  people: readonly Person[],
  keysOf: (person: Person) => readonly (string | null)[],
): ReadonlyMap<string, readonly Person[]> => {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of new Set(keysOf(person))) {
      if (key === null || key === '') continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [person]);
      else group.push(person);
    }
  }
  return groups;
};

/** Each with each; in a long group, which is rather one bad import than many people, each with the first. */
const pairsOf = (group: readonly Person[]): readonly (readonly [Person, Person])[] => {
  const WHOLE_UP_TO = 5;
  const [first] = group;
  if (first === undefined) return [];
  return group.length > WHOLE_UP_TO
    ? group.slice(1).map((each) => [first, each] as const)
    : group.flatMap((one, index) => group.slice(index + 1).map((other) => [one, other] as const));
};

/** Pairs of people who may be one, each with what makes them alike; whoever the person told apart is not offered again. */
const findDuplicates = (people: Workspace['people'], zone: Zone): readonly DuplicatePair[] => {
  const all = Object.values(people).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const region = regionOf(zone);
  const found = new Map<string, DuplicatePair>();
  const add = (one: Person, other: Person, likeness: Likeness): void => {
    if (isKnownToDiffer(one, other)) return;
    const id = `${one.id} ${other.id}`;
    const before = found.get(id)?.likenesses ?? [];
    found.set(id, { id, one, other, likenesses: [...before, likeness] });
  };
  const byMail = grouped(all, (person) => plainly(person).emails);
  for (const [words, group] of byMail)
    if (group.length <= SHARED_BY) for (const [one, other] of pairsOf(group)) add(one, other, { kind: 'mail', words });
  const byPhone = grouped(all, (person) =>
    plainly(person)
      .phonesIn(region)
      .map(({ same }) => same),
  );
  for (const group of byPhone.values()) {
    if (group.length > SHARED_BY) continue;
    for (const [one, other] of pairsOf(group)) {
      const theirs = new Set(
        plainly(other)
          .phonesIn(region)
          .map(({ same }) => same),
      );
      const shared = plainly(one)
        .phonesIn(region)
        .find(({ same }) => same !== null && theirs.has(same));
      add(one, other, { kind: 'phone', words: shared?.shown ?? '' });
    }
  }
  const byName = grouped(all, (person) => [plainly(person).name]);
  for (const group of byName.values()) for (const [one, other] of pairsOf(group)) add(one, other, companyLikeness(one, other));
  return [...found.values()];
};

const finding = remembered((people: Workspace['people']) => {
  const byZone = new Map<Zone, readonly DuplicatePair[]>();
  return (zone: Zone): readonly DuplicatePair[] => {
    let known = byZone.get(zone);
    if (known === undefined) byZone.set(zone, (known = findDuplicates(people, zone)));
    return known;
  };
});

/** Who may be kept twice, and why; searched once for as long as the people stay the same. */
export const duplicatePairs = ({ people, settings }: Workspace): readonly DuplicatePair[] => finding(people)(settings.zone);

/** The pairs somebody belongs to. */
export const duplicatesOf = (workspace: Workspace, id: PersonId): readonly DuplicatePair[] =>
  duplicatePairs(workspace).filter(({ one, other }) => one.id === id || other.id === id);
