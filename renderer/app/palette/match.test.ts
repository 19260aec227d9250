import { expect, test } from 'vitest';
import { matches } from './match.ts';

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
