/** Text as it is compared: without accents and case. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether every word of the query begins a word of the text; an empty query matches everything. */
export const matches = (query: string, text: string): boolean => {
  const words = wordsOf(text);
  return wordsOf(query).every((wanted) => words.some((word) => word.startsWith(wanted)));
};

/** How many words of the query begin a word of the text. */
export const sharedWords = (query: string, text: string): number => {
  const words = wordsOf(text);
  return wordsOf(query).filter((wanted) => words.some((word) => word.startsWith(wanted))).length;
};

/** Whether the text begins as the query does. */
export const begins = (query: string, text: string): boolean => wordsOf(text).join(' ').startsWith(wordsOf(query).join(' '));
