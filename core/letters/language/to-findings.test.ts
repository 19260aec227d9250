import { expect, test } from 'vitest';
import { message } from '../../messages/message.ts';
import type { Found } from './found.ts';
import { toFindings, wordToKnow } from './to-findings.ts';

const text = 'I recieved it. We recieved it, and I could of come.';
const found = (words: string, given: Partial<Found>, after = 0): Found => {
  const from = text.indexOf(words, after);
  return { from, to: from + words.length, slip: 'spelling', rule: 'SpellCheck', suggestions: ['received'], said: null, ...given };
};

test('a misspelled word is one warning wherever it stands, put right everywhere with one click, and a word that can be learned', () => {
  const [first, second] = toFindings(
    [found('recieved', {}), found('recieved', {}, 10), found('of', { slip: 'confusion', rule: 'could-of', suggestions: ['have'] })],
    text,
    'text',
  );
  const places = [
    { field: 'text', from: 2, to: 10 },
    { field: 'text', from: 18, to: 26 },
  ] as const;
  expect(first).toEqual({
    key: 'language:spelling:recieved',
    rule: 'language',
    level: 'warning',
    at: places,
    title: message('language.title', { slip: 'spelling', words: 'recieved' }),
    detail: message('language.detail.one', { first: 'received' }),
    why: message('language.why.spelling'),
    sources: [],
    fixes: [
      {
        kind: 'replace',
        label: message('language.fix.replace', { words: 'received' }),
        edits: places.map((at) => ({ at, by: 'received' })),
      },
    ],
    fineAt: null,
  });
  expect([first, second].map((each) => (each === undefined ? null : wordToKnow(each)))).toEqual(['recieved', null]);
});
