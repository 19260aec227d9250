import { fold } from '../quick-log/fold.ts';

/** Letters that are written in two ways and have no accent to take away. */
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/ß/gu, 'ss'],
  [/ø/gu, 'o'],
  [/ł/gu, 'l'],
  [/æ/gu, 'ae'],
  [/œ/gu, 'oe'],
  [/đ|ð/gu, 'd'],
  [/þ/gu, 'th'],
  [/ı/gu, 'i'],
];

/** Most text has nothing but these, and only its case to change: told at a glance, since an index reads thousands of lines. */
const PLAIN = /^[ -_a-~]*$/u;

/** Text as names are compared: without case and accents, and with one spelling of letters that have two. */
export const plain = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : SPELLED.reduce((words, [letter, spelled]) => words.replace(letter, spelled), fold(text));

/** The words of a name or of a query, in plain spelling: what stands between spaces and punctuation. An apostrophe joins: O'Brien is one word. */
export const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .replace(/'/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
