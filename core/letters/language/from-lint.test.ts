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

test('acronyms and the parts of addresses are in no dictionary, and no slips', () => {
  const said = 'The NPS and the KPIs are at example.com/in/zoe-b, www.exampel.com or zoee@mail.example. NPSs WRONGG.';
  const words = ['NPS', 'KPIs', 'zoe', 'exampel', 'zoee', 'WRONGG'];
  const lints = words.map((each): Lint => {
    const from = said.indexOf(each);
    return { from, to: from + each.length, rule: 'SpellCheck', kind: 'Spelling', suggestions: [], said: '' };
  });
  const found = slipsOfLints(lints, said, { english: 'british', names: [], field: 'text' });
  expect(found.map(({ from, to }) => said.slice(from, to))).toEqual(['WRONGG']);
});
