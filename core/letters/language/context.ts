import type { English } from '../../model/settings.ts';

/** What a text is checked by. */
export interface LanguageContext {
  readonly english: English;
  /** Names and words that are right although no dictionary has them. */
  readonly names: readonly string[];
  /** A subject is no sentence and has neither greeting nor sign-off. */
  readonly field: 'subject' | 'text';
}
