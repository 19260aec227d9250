import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageContext } from './context.ts';
import { tuning } from './corpus/letters.ts';
import { languageRules } from './own-rules.ts';
import { slipsIn } from './slips-in.ts';

const context: LanguageContext = { english: 'british', names: ['Priya Nair'], field: 'text' };
const told = (text: string, given: Partial<LanguageContext> = {}) =>
  slipsIn(text, [], { ...context, ...given }).map(({ from, to, suggestions }) => [text.slice(from, to), suggestions[0]]);

describe('our own rules', () => {
  test.each([
    ['I could of come.', 'of', 'have'],
    ['I look forward to hear from you.', 'hear', 'hearing'],
    ['We discussed about the role.', ' about', ''],
    ['I am interested on the post.', 'on', 'in'],
    ['She gave me good advise.', 'advise', 'advice'],
    ['It is better then I thought.', 'then', 'than'],
    ['You have 5 years experience.', 'years', "years'"],
    ['I did not knew that.', 'knew', 'know'],
    ['It was a honour.', 'a', 'an'],
    ['We met in Monday.', 'in', 'on'],
    ['Thank you for the the tour.', 'the the', 'the'],
    ['Thanks for seeing me , Tom.', ' ,', ','],
    ['Thank you for your time, I enjoyed it very much.', ', I', '. I'],
  ])('%s', (text, wrong, right) => {
    expect(told(text)).toEqual([[wrong, right]]);
  });

  test('have something to say each about no word of a letter without mistakes', () => {
    expect(tuning.flatMap(({ clean, english, names }) => told(clean, { english, names }))).toEqual([]);
  });

  test('have a name each that no other has', () => {
    const ids = languageRules.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('the frame of a letter', () => {
  const letter = (greeting: string, closing: string): string =>
    `${greeting}\n\nThank you for your time on Tuesday.\n\n${closing}\nSam Okafor`;

  test('has its commas in both places, or in neither', () => {
    expect([
      told(letter('Dear Priya', 'Kind regards,')),
      told(letter('Dear Priya,', 'Kind regards')),
      told(letter('Dear Priya', 'Kind regards')),
      told(letter('Dear Priya,', 'Kind regards,')),
    ]).toEqual([[['Priya', 'Priya,']], [['regards', 'regards,']], [], []]);
  });

  test('closes in small letters, and to nobody by name faithfully', () => {
    expect([told(letter('Dear Priya,', 'Kind Regards,')), told(letter('Dear Sir or Madam,', 'Yours sincerely,'))]).toEqual([
      [['Regards', 'regards']],
      [['sincerely', 'faithfully']],
    ]);
  });
});

test('the spelling of the other country is pointed at, and -ize only beside -ise', () => {
  const text = 'The color of the program: I organize it.';
  expect([told(text), told('We organise and prioritize.'), told('Your favourite programme.', { english: 'american' })]).toEqual([
    [['color', 'colour']],
    [['prioritize', 'prioritise']],
    [
      ['favourite', 'favorite'],
      ['programme', 'program'],
    ],
  ]);
});

test('gaps that are still to be filled, and addresses, are left alone', () => {
  expect(told('We spoke about [the the topic] and {{the the}} at https://example.com/dont and dont@example.com.')).toEqual([]);
});

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...tuning.map(({ planted }) => planted)), fc.string({ unit: 'grapheme', maxLength: 40 })), {
    maxLength: 3,
  })
  .map((pieces) => pieces.join('\n\n'));

test('slips come in order, apart and inside the text, each with something else to write', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('british' as const, 'american' as const), (text, english) => {
      let last = 0;
      for (const { from, to, suggestions } of slipsIn(text, [], { ...context, english })) {
        expect([last <= from, from < to, to <= text.length, suggestions.includes(text.slice(from, to))]).toEqual([true, true, true, false]);
        last = to;
      }
    }),
    { numRuns: 40 },
  );
});
