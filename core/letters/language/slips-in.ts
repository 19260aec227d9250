import type { LanguageContext } from './context.ts';
import type { Found } from './found.ts';
import { slipsOfLints } from './from-lint.ts';
import type { Lint } from './lint.ts';
import { ownSlips } from './own-rules.ts';

/** Gaps that are still to be filled, placeholders, and addresses: none of them is English. */
const NO_ENGLISH = /\[[^\]\n]*\]|\{\{[^}\n]*\}\}|\b(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+/gu;

type Stretch = Pick<Found, 'from' | 'to'>;

const overlap = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;

/**
 * The slips of a text in its order and never overlapping: what our own rules find, and of what a checker found the rest.
 * Our own rules come first, as they are about letters.
 */
export const slipsIn = (text: string, lints: readonly Lint[], context: LanguageContext): readonly Found[] => {
  const left = Array.from(text.matchAll(NO_ENGLISH), ({ 0: words, index }) => ({ from: index, to: index + words.length }));
  const told: Found[] = [];
  for (const each of [...ownSlips(text, context), ...slipsOfLints(lints, text, context)]) {
    if (![...left, ...told].some((other) => overlap(each, other))) told.push(each);
  }
  return told.sort((one, other) => one.from - other.from || one.to - other.to);
};
