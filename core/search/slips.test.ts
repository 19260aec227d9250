import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinLetters, lettersOf, slipsToBeginning } from './slips.ts';

const someWord = fc.stringMatching(/^[a-e]{1,12}$/u);

describe('slips between what is typed and the beginning of a word', () => {
  it('count a letter that is missing, wrong, one too many, or swapped with the next', () => {
    const typed = ['lindqvist', 'lindq', 'lindqist', 'lindkvist', 'lindqqvist', 'lindqivst', 'ilndqvist', 'nair'];
    expect(typed.map((each) => slipsToBeginning(each, 'lindqvist', 2))).toEqual([0, 0, 1, 1, 1, 1, 1, 3]);
  });

  it('are none for any beginning, and never more than the slips that were made', () => {
    fc.assert(
      fc.property(someWord, fc.nat(), fc.nat(), (word, end, at) => {
        const begun = word.slice(0, 1 + (end % word.length));
        const place = at % begun.length;
        const without = `${begun.slice(0, place)}${begun.slice(place + 1)}`;
        const wrong = `${begun.slice(0, place)}z${begun.slice(place + 1)}`;
        const more = `${begun.slice(0, place)}z${begun.slice(place)}`;
        expect([begun, without, wrong, more].map((typed) => slipsToBeginning(typed, word, 2) <= (typed === begun ? 0 : 1))).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }),
    );
  });

  it('are at least as many as the letters that the word lacks', () => {
    fc.assert(
      fc.property(someWord, someWord, (typed, word) => {
        const isPossible = isWithinLetters(lettersOf(typed), lettersOf(word), 2);
        expect(isPossible || slipsToBeginning(typed, word, 2) > 2).toBe(true);
      }),
    );
  });
});
