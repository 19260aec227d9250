import type { LetterCheck } from '../../../core/letters/check-letter.ts';
import type { Span } from '../../../core/letters/finding.ts';
import type { LetterRuleId } from '../../../core/letters/rule-ids.ts';

/** Rules that speak of single words or marks. Others mark whole sentences, in which a word may be misspelled all the same. */
const OF_WORDS: ReadonlySet<LetterRuleId> = new Set<LetterRuleId>([
  'placeholder',
  'recipient',
  'other-company',
  'role',
  'exclamation',
  'capitals',
]);

/** What a rule of letters says about some words goes before what a dictionary says about them. */
export const withoutDoubles = (check: LetterCheck): LetterCheck => {
  const said = [...check.findings, ...check.ignored].filter(({ rule }) => OF_WORDS.has(rule)).flatMap(({ at }) => at);
  const isSaid = (span: Span): boolean => said.some(({ field, from, to }) => field === span.field && from < span.to && span.from < to);
  return { ...check, findings: check.findings.filter(({ rule, at }) => rule !== 'language' || !at.some(isSaid)) };
};
