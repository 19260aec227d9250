import { expect, test } from 'vitest';
import { errorFacts } from './error-facts.ts';

test('an error is told by kind and place, never by its words or folders', () => {
  const error = Object.assign(new TypeError('no such person: Priya Nair'), { code: 'ENOENT' });
  error.stack = [
    'TypeError: no such person: Priya Nair',
    '    at find (file:///home/priya/afterview/dist/main/main.js:10:5)',
    '    at C:\\Users\\Priya\\main.js:3:7',
    '    at <anonymous>',
  ].join('\n');
  expect(errorFacts(error)).toEqual({ error: 'TypeError ENOENT', at: 'main.js:10:5 < main.js:3:7' });
});

test('what is thrown without being an error has a kind only', () => {
  expect(errorFacts('Priya Nair')).toEqual({ error: 'string', at: '' });
});
