import type { LanguageContext } from './context.ts';
import type { Found } from './found.ts';
import { agreement } from './rules/agreement.ts';
import { apostrophes } from './rules/apostrophes.ts';
import { articles } from './rules/articles.ts';
import { capitals } from './rules/capitals.ts';
import { confusions } from './rules/confusions.ts';
import { dialect } from './rules/dialect.ts';
import { marks } from './rules/marks.ts';
import { prepositions } from './rules/prepositions.ts';
import type { LanguageRule } from './rules/rule.ts';
import { verbForms } from './rules/verb-forms.ts';
import { wholeLetterSlips } from './whole-letter.ts';

/** Rules as data; where two find the same words, the one that stands first tells of them. */
export const languageRules: readonly LanguageRule[] = [
  ...apostrophes,
  ...confusions,
  ...verbForms,
  ...agreement,
  ...prepositions,
  ...articles,
  ...capitals,
  ...dialect,
  ...marks,
];

/** The patterns with their indices, made once. */
const rules = languageRules.map((rule) => ({ ...rule, pattern: new RegExp(rule.pattern, `${rule.pattern.flags}d`) }));

const found = (rule: LanguageRule, match: RegExpExecArray, context: LanguageContext): readonly Found[] => {
  const [from, to] = match.indices?.groups?.['wrong'] ?? [match.index, match.index + match[0].length];
  const wrong = match.input.slice(from, to);
  const suggestions = rule.suggest(match, wrong, context)?.filter((each) => each !== wrong);
  return suggestions === undefined || suggestions.length === 0
    ? []
    : [{ from, to, slip: rule.slip, rule: rule.id, suggestions, said: null }];
};

/** What our own rules find in a text, rule by rule. */
export const ownSlips = (text: string, context: LanguageContext): readonly Found[] => [
  ...rules.flatMap((rule) => [...text.matchAll(rule.pattern)].flatMap((match) => found(rule, match, context))),
  ...wholeLetterSlips(text, context),
];
