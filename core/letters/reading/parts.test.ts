import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from './parts.ts';
import { sentencesIn } from './sentences.ts';
import { wordsIn } from './words.ts';

/** The parts of a letter in its own words. */
const read = (text: string) => {
  const { own, greeting, body, postscript, signOff, signature } = partsOf(text, 'Sam Okafor');
  const words = (part: { readonly from: number; readonly to: number } | null) => (part === null ? null : own.slice(part.from, part.to));
  return {
    greeted: greeting?.names.map((name) => name.words.join(' ')) ?? null,
    body: words(body),
    postscript: words(postscript),
    signOff: words(signOff),
    signature: words(signature),
  };
};

describe('A letter is taken apart', () => {
  test.each([
    ['with everything', 'Dear Priya,\n\nI liked our talk.\n\nKind regards,\nSam Okafor\n\nPS: The sketch is attached.'],
    [
      'with lines that end as on Windows',
      'Dear Priya,\r\n\r\nI liked our talk.\r\n\r\nKind regards,\r\nSam Okafor\r\n\r\nPS: The sketch is attached.',
    ],
  ])('%s', (_how, text) => {
    expect(read(text)).toEqual({
      greeted: ['Priya'],
      body: 'I liked our talk.',
      postscript: 'PS: The sketch is attached.',
      signOff: 'Kind regards,',
      signature: 'Sam Okafor',
    });
  });

  test('with several who are greeted, a title, and thanks that are no closing', () => {
    const text = 'Dear Dr. Nair and Marcus,\n\nThank you for Tuesday. Thanks also to Dev.\n\nYours sincerely\nSam';
    expect(read(text)).toEqual({
      greeted: ['Nair', 'Marcus'],
      body: 'Thank you for Tuesday. Thanks also to Dev.',
      postscript: null,
      signOff: 'Yours sincerely',
      signature: 'Sam',
    });
  });

  test('with neither greeting nor closing', () => {
    expect(read('Thank you for Tuesday.')).toEqual({
      greeted: null,
      body: 'Thank you for Tuesday.',
      postscript: null,
      signOff: null,
      signature: null,
    });
  });

  test('without what it carries along from others', () => {
    const text =
      'Dear Priya,\n\nYes, gladly.\n\nBest wishes,\nSam\n\nOn Tue, 10 Nov 2026 at 09:12, Priya Nair wrote:\n> Could you send it?';
    expect([read(text).body, read(text).signature]).toEqual(['Yes, gladly.', 'Sam']);
  });

  test('into parts that lie in it, in their order, whatever is typed', () => {
    const line = fc.constantFrom(
      'Dear Priya,',
      'Kind regards,',
      'Sam Okafor',
      'PS: More.',
      '> quoted',
      '',
      'Thank you. It was good!',
      '--',
      '   ',
      '漢字。',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(line).map((lines) => lines.join('\n')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        (text) => {
          const { own, greeting, body, signOff, signature, postscript } = partsOf(text, 'Sam Okafor');
          const places = [greeting, body, signOff, signature, postscript].flatMap((part) => (part === null ? [] : [part.from, part.to]));
          expect(own.length).toBe(text.length);
          expect(places.toSorted((a, b) => a - b)).toEqual(places);
          expect(places.every((place) => place >= 0 && place <= text.length)).toBe(true);
        },
      ),
    );
  });
});

const sentences = (text: string) => sentencesIn(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to));

test('a sentence ends where one ends, and not at an abbreviation, an initial or a time', () => {
  expect(
    sentences('Dr. Nair came at 9.30 a.m. on Monday, e.g. with J. Rao. “Is it so?” he asked. It is…\n\n- One point\n- Another'),
  ).toEqual(['Dr. Nair came at 9.30 a.m. on Monday, e.g. with J. Rao.', '“Is it so?” he asked.', 'It is…', '- One point', '- Another']);
});

const words = (text: string) => wordsIn(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to));

test('words are counted as people count them', () => {
  expect(words('The three-table sketch — and £44,000 — isn’t at https://a.example/b,c and/or 你好')).toEqual([
    'The',
    'three-table',
    'sketch',
    'and',
    '£44,000',
    'isn’t',
    'at',
    'https://a.example/b,c',
    'and/or',
    '你好',
  ]);
});
