import { expect, test } from 'vitest';
import { begins, matches, sharedWords } from './match.ts';

test('every word of the query begins a word of the text, in any order, whatever its accents', () => {
  const text = 'Thank Zoë Müller, Lumen & Sons';
  expect(['', 'zoe', 'mull lumen', 'Sons thank', 'ller', 'zoe halden'].map((query) => matches(query, text))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('a text is said to begin as the query does, and to share so many of its words', () => {
  expect([
    ['lum', 'lumen & s', 'sons'].map((query) => begins(query, 'Lumen & Söns')),
    ['lumen they wrote', 'sons of lumen', 'halden'].map((query) => sharedWords(query, 'Lumen & Söns')),
  ]).toEqual([
    [true, true, false],
    [1, 2, 0],
  ]);
});
