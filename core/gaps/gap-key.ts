import type { GapKey } from '../model/ids.ts';

/** The longest key, in UTF-16 units, as the schema of a key has it. */
const KEY_LIMIT = 300;

const APOSTROPHES = /[’‘ʼ`´]/gu;
const DASHES = /[‐‑‒–—]/gu;
const QUOTES_BEFORE = /^["'“”„«\s]+/u;
const ENDING = /["'“”«»\s.,;:!?…]+$/u;
const HALF_A_CHARACTER = /[\ud800-\udbff]$/u;

/** Upper case first, so that ß meets ss; the two small sigmas are one letter. */
const withoutCase = (text: string): string => text.toUpperCase().toLowerCase().replaceAll('ς', 'σ');

const withoutEnds = (text: string): string => text.replace(QUOTES_BEFORE, '').replace(ENDING, '');

/**
 * What names a gap across debriefs, however it was typed: without case, spacing, quotes around it and punctuation after
 * it. "C++" and "C#" stay themselves. Null where nothing is named.
 */
export const gapKeyOf = (name: string): GapKey | null => {
  const folded = withoutCase(name.normalize('NFKC')).normalize('NFKC').replace(APOSTROPHES, "'").replace(DASHES, '-').replace(/\s+/gu, ' ');
  const key = withoutEnds(withoutEnds(folded).slice(0, KEY_LIMIT).replace(HALF_A_CHARACTER, ''));
  return key === '' ? null : (key as GapKey);
};
