import { fold } from '../fold.ts';
import type { Span } from '../reading.ts';
import { MASK } from './scan.ts';
import { isAlsoName, isOrdinary, PARTICLES } from './vocabulary.ts';

/** One word or single sign of the line. */
export interface Word {
  readonly text: string;
  /** The word as it is compared. */
  readonly key: string;
  readonly span: Span;
  /** Written as names are: with a capital, or in a script without capitals. */
  readonly isNameLike: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’.&@+\-‐]*[\p{L}\p{M}\p{N}])?|[^\s\p{M}]/gu;
const INITIAL = /^\p{L}$/u;
const SHORTENED = /^(?:dr|mr|mrs|ms|prof|st|jr|sr|ltd|co|inc|corp)$/iu;

/** The words and signs of the text. An initial or a shortened word keeps its full stop. */
export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].flatMap((match): Word[] => {
    const [sign] = match;
    const hasStop = (INITIAL.test(sign) || SHORTENED.test(sign)) && text[match.index + sign.length] === '.' && !/^[iI]$/u.test(sign);
    const word = hasStop ? `${sign}.` : sign;
    if (word === '.' && hadStop(text, match.index)) return [];
    const first = /^\p{L}/u.exec(word)?.[0];
    const isNameLike = first !== undefined && (first !== first.toLowerCase() || first === first.toUpperCase() || /\p{L}\p{Lu}/u.test(word));
    return [{ text: word, key: fold(word).replace(/\.$/u, ''), span: [match.index, match.index + word.length], isNameLike }];
  });

const hadStop = (text: string, at: number): boolean =>
  /(?:^|[^\p{L}\p{N}])(?:\p{L}|dr|mr|mrs|ms|prof|st|jr|sr|ltd|co|inc|corp)$/iu.test(text.slice(Math.max(0, at - 6), at));

export const isMask = (word: Word): boolean => word.text === MASK;
export const isSign = (word: Word): boolean => !/[\p{L}\p{N}]/u.test(word.text);

/** A run of words that reads as one name. */
export interface Name {
  readonly text: string;
  readonly words: readonly Word[];
  readonly span: Span;
  /** Typed with capitals; a name in lower case is only believed where a name must stand. */
  readonly isNameLike: boolean;
}

const MOST_WORDS = 6;
const MOST_LOWER_WORDS = 3;

/** The name the words begin with, as far as it goes; null when they do not begin with one. */
export const nameAt = (words: readonly Word[], joins: ReadonlySet<string> = new Set()): Name | null => {
  const [first] = words;
  if (first === undefined || isSign(first) || /^\d+$/u.test(first.text)) return null;
  const isNameLike = first.isNameLike || /^\d/u.test(first.text);
  const run: Word[] = [];
  for (let at = 0; at < words.length && run.length < MOST_WORDS; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined) break;
    const goesOn = isNameLike
      ? word.isNameLike || at === 0 || ((PARTICLES.has(word.key) || joins.has(word.key)) && next?.isNameLike === true)
      : (!isSign(word) && (!isOrdinary(word.key) || isAlsoName(word.key)) && run.length < MOST_LOWER_WORDS) ||
        (joins.has(word.key) && at > 0 && next !== undefined && !isOrdinary(next.key) && !isSign(next));
    if (!goesOn) break;
    run.push(word);
  }
  return run.length === 0 ? null : nameOf(run, isNameLike);
};

const nameOf = (run: readonly Word[], isNameLike: boolean): Name | null => {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (isNameLike && run.every((word) => isOrdinary(word.key) && !isAlsoName(word.key)) && !isSpokenFor(run)) return null;
  const text = run
    .map((word) => (isNameLike ? word.text : capitalised(word)))
    .join(' ')
    .replace(/\.$/u, (stop) => (INITIAL.test(last.key) ? '' : stop));
  return { text, words: run, span: [first.span[0], last.span[1]], isNameLike };
};

/** An ordinary word with a capital in the middle of the line is a name ("at Next"). */
const isSpokenFor = (run: readonly Word[]): boolean => run.every((word) => word.isNameLike) && (run[0]?.span[0] ?? 0) > 0;

const capitalised = (word: Word): string =>
  PARTICLES.has(word.key) || isSign(word)
    ? word.text
    : word.text.replace(/(?:^|-|['’](?=\p{L}{2}))\p{L}/gu, (start) => start.toUpperCase());
