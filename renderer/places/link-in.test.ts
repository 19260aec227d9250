import { expect, test } from 'vitest';
import { linkIn } from './link-in.ts';

test.each([
  ['https://meet.example.com/abc-defg', 'https://meet.example.com/abc-defg'],
  ['Video: https://example.com/j/7?pwd=x, code 42', 'https://example.com/j/7?pwd=x'],
  ['(https://example.com/j/7).', 'https://example.com/j/7'],
  ['12 Harbour Street, second floor', null],
  ['+44 20 7946 0000', null],
  ['http://example.com/', null],
  ['https://', null],
  ['', null],
])('the link in %j is %j', (place, link) => {
  expect(linkIn(place)).toBe(link);
});
