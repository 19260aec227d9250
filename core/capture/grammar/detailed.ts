import type { Span } from '../../quick-log/reading.ts';
import type { Due } from './dated.ts';
import type { Found } from './found.ts';

/** Something found, with the day it speaks of and the words it keeps. */
export interface Detailed extends Found {
  readonly due: Due;
  readonly words: string;
  readonly wordsSpan: Span | null;
}
