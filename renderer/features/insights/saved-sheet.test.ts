import { describe, expect, test } from 'vitest';
import { headOf, linesOf } from './saved-sheet.ts';

/** Ten pixels a letter. */
const widthOf = (words: string): number => words.length * 10;

describe('the head of a saved picture', () => {
  test('is broken between words, and a word that is wider than all stands alone', () => {
    expect(linesOf('Over half end before anybody calls', 120, widthOf)).toEqual(['Over half', 'end before', 'anybody', 'calls']);
    expect(linesOf('unbelievably long', 60, widthOf)).toEqual(['unbelievably', 'long']);
    expect(linesOf('  ', 60, widthOf)).toEqual([]);
  });

  test('has the title above the line about it, and is as high as both', () => {
    expect(headOf({ title: 'Most go on', under: 'As of today' }, 400, widthOf)).toEqual({
      lines: [
        { words: 'Most go on', px: 20, weight: 600, y: 52 },
        { words: 'As of today', px: 13.5, weight: 400, y: 72.5 },
      ],
      height: 32 + 20 * 1.35 + 13.5 * 1.35 + 16,
    });
  });
});
