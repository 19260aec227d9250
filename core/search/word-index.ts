import { isWithinLetters, lettersOf, slipsAllowed, slipsToBeginning } from './slips.ts';
import { wordsOf } from './words.ts';

/** A line of words that something is found by, and how much it says of it. */
export interface Line<Field extends string> {
  readonly field: Field;
  readonly text: string;
  /** More is found first; 1 is the least. */
  readonly weight: number;
}

/** A line that was read. */
export interface ReadLine<Field extends string> {
  readonly line: Line<Field>;
  /** Its words, and all of them written as one. */
  readonly words: readonly string[];
  /** Null for a single word. */
  readonly initials: string | null;
}

/** Reads lines, which is most of the work of an index; to be remembered for as long as a record stays the same. */
export const readLines = <Field extends string>(lines: readonly Line<Field>[]): readonly ReadLine<Field>[] =>
  lines.flatMap((line): readonly ReadLine<Field>[] => {
    const words = wordsOf(line.text);
    if (words.length === 0) return [];
    if (words.length === 1) return [{ line, words, initials: null }];
    return [{ line, words: [...words, words.join('')], initials: words.map((word) => word[0] ?? '').join('') }];
  });

/** How well one word of a query fits. */
export interface Hit<Field extends string> {
  readonly field: Field;
  readonly score: number;
  /** Only with a slip forgiven. */
  readonly isNear: boolean;
}

/** What each found thing fits with, by its id. */
export type Hits<Field extends string> = ReadonlyMap<string, Hit<Field>>;

/** Finds things by the words of their lines. */
export interface WordIndex<Field extends string> {
  /** What fits one word of a query, in plain spelling: a whole word, its beginning, initials, or nearly so. */
  readonly hitsOf: (word: string) => Hits<Field>;
}

interface Posting<Field extends string> {
  readonly id: string;
  readonly line: Line<Field>;
}

/** How much a way to fit is worth beside a whole word; ours. A longer beginning is worth more than a shorter one. */
const BEGINNING = { least: 0.6, most: 0.9 };
const INITIALS = 0.7;
const NEAR = [0, 0.45, 0.35] as const;

/** So many words are remembered: whoever types a line comes back to its first ones with each letter. */
const REMEMBERED_WORDS = 40;

/** Where the first word stands that is not before `word`, among sorted ones. */
const placeOf = (sorted: readonly string[], word: string): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

const noted = <Field extends string>(into: Map<string, Posting<Field>[]>, word: string, posting: Posting<Field>): void => {
  const others = into.get(word);
  if (others === undefined) into.set(word, [posting]);
  else others.push(posting);
};

/** An index of things by the lines they are found by. */
export const createWordIndex = <Field extends string>(
  entries: Iterable<{ readonly id: string; readonly lines: readonly ReadLine<Field>[] }>,
): WordIndex<Field> => {
  const postings = new Map<string, Posting<Field>[]>();
  const initials = new Map<string, Posting<Field>[]>();
  for (const { id, lines } of entries) {
    for (const { line, words, initials: letters } of lines) {
      const posting = { id, line };
      for (const word of words) noted(postings, word, posting);
      if (letters !== null) noted(initials, letters, posting);
    }
  }
  const sorted = [...postings.keys()].sort();
  const letters = Int32Array.from(sorted, lettersOf);
  const remembered = new Map<string, Hits<Field>>();

  const find = (word: string): Hits<Field> => {
    const hits = new Map<string, Hit<Field>>();
    const take = (found: readonly Posting<Field>[] | undefined, worth: number, isNear: boolean): void => {
      for (const { id, line } of found ?? []) {
        const score = worth * line.weight;
        const known = hits.get(id);
        if (known === undefined || known.score < score) hits.set(id, { field: line.field, score, isNear });
      }
    };
    for (let place = placeOf(sorted, word); place < sorted.length; place += 1) {
      const whole = sorted[place] ?? '';
      if (!whole.startsWith(word)) break;
      const share = word.length / whole.length;
      take(postings.get(whole), share === 1 ? 1 : BEGINNING.least + (BEGINNING.most - BEGINNING.least) * share, false);
    }
    take(initials.get(word), INITIALS, false);
    const most = slipsAllowed(word);
    if (most > 0) {
      const typed = lettersOf(word);
      for (const [place, whole] of sorted.entries()) {
        if (!isWithinLetters(typed, letters[place] ?? 0, most)) continue;
        const slips = slipsToBeginning(word, whole, most);
        if (slips > 0 && slips <= most) take(postings.get(whole), NEAR[slips] ?? 0, true);
      }
    }
    return hits;
  };

  return {
    hitsOf: (word) => {
      let known = remembered.get(word);
      if (known === undefined) {
        known = find(word);
        if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
        remembered.set(word, known);
      }
      return known;
    },
  };
};
