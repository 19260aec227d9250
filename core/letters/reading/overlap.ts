import { bare } from './names.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const STOP =
  /^(?:the|a|an|and|or|but|of|to|in|on|at|for|with|by|from|as|is|are|was|were|be|been|it|its|this|that|these|those|how|what|when|which|who|why|where|we|you|they|he|she|i|my|your|our|their|his|her|do|does|did|not|no|so|than|then|there|here|about|into|over|s|t|one|some|any|all|more|much|many|can|could|would|should|will|have|has|had|counts?)$/u;

/** A word without its most frequent endings, so that "reports" and "reporting" meet. */
const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ings?|ed|es|s|er|ers|ly)$/u, '').replace(/(?<=\p{L}{3})(?:e|y|i)$/u, '') : word;

/** The words of a text that say what it is about. */
export const contentWords = (text: string): readonly string[] =>
  Array.from(bare(text).matchAll(WORD), ([word]) => word)
    .filter((word) => !STOP.test(word))
    .map(stem);

/** Half of what a topic is made of, and no less than one word, shows that it is meant (ours). */
const SHARE = 0.5;

/** Whether a text speaks of a topic, in whatever order and with whatever endings. */
export const speaksOf = (said: ReadonlySet<string>, topic: string): boolean => {
  const wanted = [...new Set(contentWords(topic))];
  if (wanted.length === 0) return false;
  return wanted.filter((word) => said.has(word)).length >= Math.max(1, Math.ceil(wanted.length * SHARE));
};
