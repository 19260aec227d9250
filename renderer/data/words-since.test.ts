import { expect, test } from 'vitest';
import { wordsSince } from './words-since.ts';

test.each([
  ['nothing is left of words that were saved as they stand', '48k', '48k', ''],
  ['what was added at the end stays', '48k', '48k and a car', 'and a car'],
  ['a space alone is nothing', '48k', '48k ', ''],
  ['words that were changed in another way stay whole', '48k', '4', '4'],
  ['words that were taken away are gone', '48k', '', ''],
])('%s', (_, saved, now, left) => {
  expect(wordsSince(saved, now)).toBe(left);
});
