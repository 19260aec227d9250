import type { LetterKind, LetterTone } from '../../../model/letter.ts';
import type { English } from '../../../model/settings.ts';

/** What kind of mistake was planted. */
export const mistakes = [
  'spelling',
  'confusion',
  'apostrophe',
  'agreement',
  'verb',
  'article',
  'preposition',
  'countable',
  'order',
  'punctuation',
  'capital',
  'repetition',
  'dialect',
  'sentence',
] as const;
export type Mistake = (typeof mistakes)[number];

/**
 * A letter as somebody might write it after an interview, with mistakes marked `⟦wrong|right|mistake⟧` in its text. Read with
 * what is right it is clean; read with what is wrong, the mistakes are planted. Where several things are right they are parted
 * by `/`.
 */
export interface LetterSample {
  readonly kind: LetterKind;
  readonly tone: LetterTone;
  readonly english: English;
  /** Who and what the letter names. */
  readonly names: readonly string[];
  readonly marked: string;
}
