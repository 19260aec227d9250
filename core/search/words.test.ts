import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, wordsOf } from './words.ts';

describe('words as names are compared', () => {
  it('have one spelling, without case and accents', () => {
    expect(['Søren O’Brien', 'O`Brien & Söhne', 'Weiß-Łukasz', 'ADA 3M'].map(wordsOf)).toEqual([
      ['soren', 'obrien'],
      ['obrien', 'sohne'],
      ['weiss', 'lukasz'],
      ['ada', '3m'],
    ]);
  });

  it('are read the same beside text that needs more than its case changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(plain(`${text}é`)).toBe(`${plain(text)}e`);
      }),
    );
  });
});
