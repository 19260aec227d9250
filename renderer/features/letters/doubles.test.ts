import { expect, it } from 'vitest';
import type { LetterCheck } from '../../../core/letters/check-letter.ts';
import type { Finding } from '../../../core/letters/finding.ts';
import type { LetterRuleId } from '../../../core/letters/rule-ids.ts';
import { message } from '../../../core/messages/message.ts';
import { withoutDoubles } from './doubles.ts';

const finding = (rule: LetterRuleId, from: number, to: number): Finding => ({
  key: `${rule}:${String(from)}`,
  rule,
  level: 'warning',
  at: [{ field: 'text', from, to }],
  title: message('letterCheck.topic.title'),
  detail: null,
  why: message('letterCheck.topic.why'),
  sources: [],
  fixes: [],
  fineAt: null,
});
const check = (...findings: readonly Finding[]): LetterCheck => ({
  words: 60,
  range: { least: 50, most: 180 },
  findings,
  ignored: [],
  passed: [],
  good: [],
});
const rulesOf = ({ findings }: LetterCheck): readonly string[] => findings.map(({ rule }) => rule);

it('says once what is wrong with a name', () => {
  expect(rulesOf(withoutDoubles(check(finding('recipient', 5, 10), finding('language', 5, 10))))).toEqual(['recipient']);
});

it('points at a misspelled word inside a sentence that something else is said about', () => {
  const sentences = (['twins', 'long-sentence', 'ask', 'clarification'] as const).map((rule) => finding(rule, 0, 80));
  expect(rulesOf(withoutDoubles(check(...sentences, finding('language', 20, 30))))).toContain('language');
});

it('keeps to itself about a word that is left as it is', () => {
  const left = finding('capitals', 5, 10);
  expect(rulesOf(withoutDoubles({ ...check(finding('language', 5, 10)), ignored: [left] }))).toEqual([]);
});
