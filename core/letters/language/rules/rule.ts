import type { LanguageContext } from '../context.ts';
import type { Slip } from '../found.ts';

/** A pattern that is wrong wherever it stands, and what is right there. */
export interface LanguageRule {
  readonly id: string;
  readonly slip: Slip;
  /** Global and Unicode. What has the group `wrong` is the slip; without that group it is all of the match. */
  readonly pattern: RegExp;
  /** What may stand in the place of the slip; nothing means that this is no slip after all. */
  readonly suggest: (match: RegExpExecArray, wrong: string, context: LanguageContext) => readonly string[] | null;
}
