import type { Opportunity } from '../model/opportunity.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { remembered } from '../playbook/remembered.ts';
import { fold } from '../quick-log/fold.ts';
import { isAgencyWord, isCompanyWord } from '../quick-log/grammar/vocabulary.ts';

/** Whom or what a name means. */
export type Known =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'opportunity'; readonly opportunity: Opportunity }
  | { readonly kind: 'agency'; readonly agency: string };

/** One way to write a name that is known, word by word. */
interface Written {
  readonly words: readonly string[];
  readonly means: Known;
  /** False for a part of it, such as a first name. */
  readonly isWhole: boolean;
}

/** The ways to write some of the names that are known. */
interface Names {
  readonly byFirstWord: ReadonlyMap<string, readonly Written[]>;
  /** The same by their length as typed, so that a slip is looked for among few. */
  readonly byLength: ReadonlyMap<number, readonly (Written & { readonly name: string })[]>;
}

/** Everybody and everything that is known, by name. */
export type KnownNames = readonly Names[];

/** Letters that have no accent to take away, and how people without them on their keys write them. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/ß/gu, 'ss'],
  [/ø/gu, 'o'],
  [/ł/gu, 'l'],
  [/æ/gu, 'ae'],
  [/œ/gu, 'oe'],
  [/đ/gu, 'd'],
  [/ð/gu, 'd'],
  [/þ/gu, 'th'],
];
/** "Juergen" for Jürgen, "Aase" for Åse. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/ä/giu, 'ae'],
  [/ö/giu, 'oe'],
  [/ü/giu, 'ue'],
  [/å/giu, 'aa'],
  [/ø/giu, 'oe'],
];

const lettersOf = (text: string, letters: readonly (readonly [RegExp, string])[]): string =>
  letters.reduce((so, [letter, plain]) => so.replace(letter, plain), text);

/** A word of a name as it is compared: without case, accents and what belongs to it ("Northgate’s"). */
export const plainWord = (word: string): string => lettersOf(fold(word), PLAIN).replace(/'s?$|\.$/u, '');

const LEGAL = new Set([
  'ltd',
  'limited',
  'plc',
  'inc',
  'llc',
  'llp',
  'gmbh',
  'ag',
  'as',
  'ab',
  'oy',
  'sa',
  'bv',
  'corp',
  'co',
  'pvt',
  'kg',
]);
/** The shortest beginning of a company's name that is believed to mean it. */
const SHORTEST_PART = 3;

/** The shortest word inside a company's name that is believed to mean it: "Elxsi" for Tata Elxsi. */
const SHORTEST_OTHER = 4;

const wordsIn = (name: string): readonly string[] =>
  name
    .split(/[\s,()]+/u)
    .map((word) => (word === '&' || word === '+' ? 'and' : plainWord(word)))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Both spellings of a name, where there are two. */
const spellings = (name: string): readonly (readonly string[])[] => {
  const spelled = lettersOf(name.normalize('NFC'), SPELLED_OUT);
  return spelled === name.normalize('NFC') ? [wordsIn(name)] : [wordsIn(name), wordsIn(spelled)];
};

const writtenPerson = (person: Person): readonly Written[] => {
  const means: Known = { kind: 'person', person };
  return spellings(person.name).flatMap((words): readonly Written[] => {
    const starts = words.slice(1).map((_, at) => ({ words: words.slice(0, at + 1), means, isWhole: false }));
    const last = words.length > 1 ? [{ words: words.slice(-1), means, isWhole: false }] : [];
    return [{ words, means, isWhole: true }, ...starts, ...last];
  });
};

const writtenHouse = (name: string, means: Known): readonly Written[] =>
  spellings(name).flatMap((all): readonly Written[] => {
    const words = all.filter((word, at) => at === 0 || !LEGAL.has(word));
    const own = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
    const starts = own
      .slice(1)
      .map((_, at) => own.slice(0, at + 1))
      .filter((start) => start.join(' ').length >= SHORTEST_PART && start.at(-1) !== 'and');
    const others = own.slice(1).filter((word) => word.length >= SHORTEST_OTHER && !isCompanyWord(word) && !isAgencyWord(word));
    return [
      { words: own, means, isWhole: true },
      ...[...starts, ...others.map((word) => [word])].map((part) => ({ words: part, means, isWhole: false })),
    ];
  });

const namesOf = (all: readonly Written[]): Names => {
  const named = all.map((written) => ({ ...written, name: written.words.join(' ') }));
  return {
    byFirstWord: grouped(named, ({ words }) => words[0] ?? ''),
    byLength: grouped(named, ({ name }) => name.length),
  };
};

const grouped = <Item, Key>(all: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> => {
  const found = new Map<Key, Item[]>();
  for (const item of all) {
    const others = found.get(keyOf(item));
    if (others === undefined) found.set(keyOf(item), [item]);
    else others.push(item);
  }
  return found;
};

const peopleNames = remembered((people: Workspace['people']) => namesOf(Object.values(people).flatMap(writtenPerson)));

const houseNames = remembered((opportunities: Workspace['opportunities']) => {
  const agencies = new Set(Object.values(opportunities).flatMap(({ route }) => (route.kind === 'recruiter' ? [route.agency] : [])));
  return namesOf([
    ...Object.values(opportunities).flatMap((opportunity) => writtenHouse(opportunity.company, { kind: 'opportunity', opportunity })),
    ...[...agencies].flatMap((agency) => writtenHouse(agency, { kind: 'agency', agency })),
  ]);
});

/** Agencies that only a recruiter's own record names. */
const houseOfRecruiters = remembered((people: Workspace['people']) => {
  const agencies = new Set(Object.values(people).flatMap(({ roles, company }) => (roles.includes('recruiter') ? [company] : [])));
  return namesOf([...agencies].flatMap((agency) => writtenHouse(agency, { kind: 'agency', agency })));
});

/** The names of everybody and everything that is known; gone through once for as long as they stay the same. */
export const knownNamesOf = ({ people, opportunities }: Pick<Workspace, 'people' | 'opportunities'>): KnownNames => [
  peopleNames(people),
  houseNames(opportunities),
  houseOfRecruiters(people),
];

/** What the words begin with, as far as a known name goes; the longest first, whole names before parts. Words are plain. */
export const knownAt = (
  names: KnownNames,
  words: readonly string[],
): { readonly length: number; readonly means: readonly Known[]; readonly isWhole: boolean } | null => {
  const [first] = words;
  if (first === undefined) return null;
  let length = 0;
  let means: Written[] = [];
  for (const all of names) {
    for (const written of all.byFirstWord.get(first) ?? []) {
      if (written.words.length < length || !written.words.every((word, at) => word === words[at])) continue;
      if (written.words.length > length) [length, means] = [written.words.length, []];
      means.push(written);
    }
  }
  return length === 0 ? null : { length, means: distinct(means), isWhole: means.some(({ isWhole }) => isWhole) };
};

/** What a name that nobody has may be a slip of; the nearest, none where several are as near and differ. */
export const knownLike = (names: KnownNames, words: readonly string[]): readonly Known[] => {
  const typed = words.join(' ');
  const most = slipsAllowed(typed.length);
  if (most === 0) return [];
  let nearest = most + 1;
  let means: Written[] = [];
  for (const { byLength } of names) {
    for (let length = Math.max(SHORTEST_WITH_SLIP, typed.length - most); length <= typed.length + most; length += 1) {
      for (const written of byLength.get(length) ?? []) {
        const slips = slipsBetween(typed, written.name, Math.min(most, nearest));
        if (slips > most || slips > nearest || slips === 0) continue;
        if (slips < nearest) [nearest, means] = [slips, []];
        means.push(written);
      }
    }
  }
  return distinct(means);
};

const distinct = (all: readonly Written[]): readonly Known[] => {
  const whole = all.filter(({ isWhole }) => isWhole);
  const seen = new Set<string>();
  return (whole.length > 0 ? whole : all)
    .map(({ means }) => means)
    .filter((means) => {
      const key = means.kind === 'agency' ? means.agency : means.kind === 'person' ? means.person.id : means.opportunity.id;
      return !seen.has(key) && seen.add(key);
    });
};

const SHORTEST_WITH_SLIP = 5;

/** A slip in five letters, two in nine (ours): shorter names differ by so little that another is meant. */
const slipsAllowed = (length: number): number => (length < SHORTEST_WITH_SLIP ? 0 : length < 9 ? 1 : 2);

/** How many letters were missed, doubled, mistaken or swapped; anything beyond `most` is `most + 1`. */
const slipsBetween = (a: string, b: string, most: number): number => {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] ?? 0, most + 1);
};
