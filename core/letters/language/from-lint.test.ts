import { expect, test } from 'vitest';
import { slipsOfLints } from './from-lint.ts';
import type { Lint } from './lint.ts';

const text = 'Priya’s mail is recieved.';
const lint = (words: string, given: Partial<Lint> = {}): Lint => {
  const from = text.indexOf(words);
  return {
    from,
    to: from + words.length,
    rule: 'SpellCheck',
    kind: 'Spelling',
    suggestions: ['a', 'a', words, 'b', 'c', 'd'],
    said: 'Said',
    ...given,
  };
};

test('names are no slips, nor is what is offered for style or too often wrong; the rest is told in our terms', () => {
  const lints = [
    lint('Priya’s'),
    lint('mail', { kind: 'Style', rule: 'Some' }),
    lint('is', { kind: 'Grammar', rule: 'AnA' }),
    lint('recieved'),
  ];
  expect(slipsOfLints(lints, text, { english: 'british', names: ['Priya Nair'], field: 'text' })).toEqual([
    { from: 16, to: 24, slip: 'spelling', rule: 'SpellCheck', suggestions: ['a', 'b', 'c'], said: 'Said' },
  ]);
});
