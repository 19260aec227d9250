import { expect, test } from 'vitest';
import { ownSentence } from './own-sentence.ts';

test('the sentence that speaks of oneself is chosen', () => {
  expect(ownSentence(['', 'Ranking customers by month. I knew it was a window function. Then it was too late.'])).toBe(
    'I knew it was a window function.',
  );
});

test('without one it is the first sentence of the first text that says anything', () => {
  expect(ownSentence([' \n', 'Too long.\nNobody asked.', 'I was late.'])).toBe('Too long.');
});

test('nothing written gives nothing', () => {
  expect([ownSentence([]), ownSentence(['', ' '])]).toEqual(['', '']);
});
