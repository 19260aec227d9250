import type { LanguageContext } from '../../core/letters/language/context.ts';
import type { Lint } from '../../core/letters/language/lint.ts';

/** Something that reads a text and says what it takes exception to; it throws once it is broken. */
export interface Linter {
  readonly lint: (text: string, context: LanguageContext) => Promise<readonly Lint[]>;
}
