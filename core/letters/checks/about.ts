import { bare } from '../reading/names.ts';

const WORDS_OF_A_START = 6;

/** The first words of a stretch, by which a finding is known again while the rest of it is edited. */
export const startOf = (words: string): string => bare(words).split(/\s+/u).slice(0, WORDS_OF_A_START).join(' ');
