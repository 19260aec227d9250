import type { LanguageContext } from './context.ts';
import type { Found } from './found.ts';
import { slipsOfLints } from './from-lint.ts';
import type { Lint } from './lint.ts';
import { ownSlips } from './own-rules.ts';

const overlap = (one: Found, other: Found): boolean => one.from < other.to && other.from < one.to;

/**
 * The slips of a text in its order and never overlapping: what our own rules find, and of what a checker found the rest.
 * Our own rules come first, as they are about letters.
 */
export const slipsIn = (text: string, lints: readonly Lint[], context: LanguageContext): readonly Found[] => {
  const told: Found[] = [];
  for (const each of [...ownSlips(text, context), ...slipsOfLints(lints, text, context)]) {
    if (!told.some((other) => overlap(each, other))) told.push(each);
  }
  return told.sort((one, other) => one.from - other.from || one.to - other.to);
};
