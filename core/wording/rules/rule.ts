import type { WordingKind } from '../finding.ts';

/** One way of putting it that is pointed at, in English. */
export interface WordingRule {
  readonly kind: WordingKind;
  readonly pattern: RegExp;
  /** True where the pattern speaks of something denied already, so that a "not" before it does not turn it around. */
  readonly holdsDenied?: boolean;
}

/** Any of these words or phrases. */
export const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** A rule whose phrase begins and ends where words do, in whatever case. */
export const rule = (kind: WordingKind, pattern: string, holdsDenied = false): WordingRule => ({
  kind,
  pattern: new RegExp(`(?<![\\p{L}'-])${pattern}(?![\\p{L}-])`, 'giu'),
  holdsDenied,
});
