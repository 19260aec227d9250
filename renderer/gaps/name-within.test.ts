import { expect, test } from 'vitest';
import { nameWithin } from './name-within.ts';

test('a name within a sentence ends no sentence, and what is a question stands in quotes', () => {
  const names = ['Why are you leaving?', 'why are you leaving', 'Pay.', 'A conflict in the team', 'SQL', `${'long words '.repeat(9)}end`];
  expect(names.map((name) => nameWithin(name, 'first'))).toEqual([
    '“Why are you leaving?”',
    '“why are you leaving”',
    'Pay',
    'A conflict in the team',
    'SQL',
    'long words long words long words long words…',
  ]);
});

test('later in a sentence a phrase begins small, and a name keeps its capitals', () => {
  const names = ['A conflict in the team', 'The outage', 'SQL', 'Window functions', 'Tell us about a mistake'];
  expect(names.map((name) => nameWithin(name, 'later'))).toEqual([
    'a conflict in the team',
    'the outage',
    'SQL',
    'Window functions',
    '“Tell us about a mistake”',
  ]);
});
