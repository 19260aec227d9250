const MARKUP = /<\/?[a-z!?][^>]{0,200}>|&(?:[a-z]{2,8}|#\d{1,6});|\{\{|\}\}|\$\{|\]\(|```|^\s*[[{].*["'].*[\]}]\s*$|<!--|-->/iu;
const LETTER = /\p{L}/u;
/** Beside the known ones every address ends where a space does. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}|(?<![\p{L}\d:/.])(?!\d{4}-\d{2}-\d{2})\+?\(?\d[\d\s()-]{8,18}\d(?![\d:])/giu;

/** Longer than anybody types in one go; such a line is kept as a note and not read. */
const LONGEST_LINE = 600;

/** A line that is no sentence: too long, markup, or without a letter. */
export const isUnreadable = (line: string): boolean => line.length > LONGEST_LINE || !LETTER.test(line) || MARKUP.test(line);

/** Links, addresses and phone numbers, which stay in the note as they are. */
export const addressesIn = (line: string) =>
  [...line.matchAll(ADDRESS)].map((match) => [match.index, match.index + match[0].trimEnd().length] as const);
