import type { LetterKind } from '../model/letter.ts';

/** How many words a letter has between greeting and sign-off. */
export interface WordRange {
  readonly least: number;
  readonly most: number;
}

const ANSWER: WordRange = { least: 15, most: 120 };
const FAREWELL: WordRange = { least: 35, most: 120 };
const THANKS: WordRange = { least: 30, most: 120 };

/**
 * The length that suits each kind, in words; ours. "Brief" is what a recruitment agency and a former recruiter say of a
 * thank-you, without a figure. Requested material goes with a letter as short as a reply.
 */
export const WORDS: Readonly<Record<LetterKind, WordRange>> = {
  'thank-you': { least: 50, most: 180 },
  material: ANSWER,
  'check-in': { least: 35, most: 130 },
  reply: ANSWER,
  'feedback-request': FAREWELL,
  withdrawal: FAREWELL,
  decline: FAREWELL,
  'reference-request': { least: 40, most: 170 },
  'reference-heads-up': { least: 60, most: 170 },
  'reference-thanks': THANKS,
  'recruiter-feedback': { least: 60, most: 220 },
  'rejection-thanks': THANKS,
  negotiation: { least: 70, most: 220 },
  resignation: { least: 40, most: 150 },
};

/** Below the least divided by this, or above the most times this, a letter is far too short or too long (ours). */
export const FAR_OUTSIDE = 1.4;

/** A subject line shows about this many words in a list of mails (ours). */
export const SUBJECT_WORDS = 9;

/** A sentence of more words than this is read twice (ours). */
export const LONG_SENTENCE_WORDS = 32;

/** "I" and "my" are at most so many of a hundred words (ours). */
export const OWN_WORDS_PER_CENT = 12;

/** Two notes of which so many of a hundred parts are the same are one note to two people (ours). */
export const ALIKE_PER_CENT = 80;
