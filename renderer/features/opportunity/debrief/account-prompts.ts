import type { AccountPart } from '../../../../core/model/debrief.ts';

const prompts = ['before', 'morning', 'way', 'welcome', 'first', 'middle', 'own', 'end'] as const;
/** A point of most days with an interview, in their order. */
export type AccountPrompt = (typeof prompts)[number];

/** How many are offered at once: more is not one glance. */
const OFFERED = 3;

/** The next points of the day to be reminded of: those after the last one that was taken, in words. */
export const promptsLeft = (account: readonly AccountPart[], wordsOf: (prompt: AccountPrompt) => string): readonly string[] => {
  const words = prompts.map(wordsOf);
  const last = words.findLastIndex((prompt) => account.some(({ when }) => when.trim() === prompt));
  return words.slice(last + 1, last + 1 + OFFERED);
};
