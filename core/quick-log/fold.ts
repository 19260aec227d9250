const MARKS = /\p{M}/gu;
const APOSTROPHES = /[’‘ʼ`´]/gu;

/** Text as it is compared: without case and accents, with one kind of apostrophe. Not the same length as the text. */
export const fold = (text: string): string => text.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, "'").toLowerCase();

/** A name as it is compared: folded, with single spaces. */
export const foldName = (name: string): string => fold(name).replace(/\s+/gu, ' ').trim();
