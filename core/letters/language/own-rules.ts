import type { LanguageContext } from './context.ts';
import type { Found } from './found.ts';
import { confusions } from './rules/confusions.ts';
import type { LanguageRule } from './rules/rule.ts';

const rules: readonly LanguageRule[] = [...confusions];

const found = (rule: LanguageRule, match: RegExpExecArray, context: LanguageContext): readonly Found[] => {
  const [from, to] = match.indices?.groups?.['wrong'] ?? [match.index, match.index + match[0].length];
  const suggestions = rule.suggest(match, match.input.slice(from, to), context);
  return suggestions === null ? [] : [{ from, to, slip: rule.slip, rule: rule.id, suggestions: [...suggestions], said: null }];
};

/** What our own rules find in a text, rule by rule. */
export const ownSlips = (text: string, context: LanguageContext): readonly Found[] =>
  rules.flatMap((rule) => {
    const pattern = new RegExp(rule.pattern, `${rule.pattern.flags}d`);
    return [...text.matchAll(pattern)].flatMap((match) => found(rule, match, context));
  });
