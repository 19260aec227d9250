import { rule, type WordingRule } from './rule.ts';

/** Begging pardon. */
export const apology: readonly WordingRule[] = [
  rule('apology', `(?:so|very|really|terribly|deeply|truly|extremely|awfully|incredibly|sincerely) (?:so |very )?sorry`),
  rule('apology', `(?:can't|cannot|could not|couldn't) (?:even )?apologi[sz]e enough`, true),
  rule('apology', `(?:a thousand|many|my (?:sincere|deepest|humble)(?:st)?) apologies`),
  rule('apology', `forgive me`),
  rule('apology', `wast(?:e|ed|ing) (?:your|their|everyone's|everybody's) time`),
];

/** A plain apology; the second one in a text is one too many (ours). "Sorry to hear" is none. */
export const PLAIN_APOLOGY = /(?<![\p{L}'-])(?:sorry(?! to hear)|apologies|I apologi[sz]e|my apologies|pardon me)(?![\p{L}-])/giu;
