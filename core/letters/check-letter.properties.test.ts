import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Letter, letterKindSchema } from '../model/letter.ts';
import { anInterviewId, aPersonId, at } from '../testing/builders.ts';
import { checkLetter, type LetterCheck } from './check-letter.ts';
import type { Finding } from './finding.ts';
import { heldOut } from './testing/corpus/held-out.ts';
import { tuning } from './testing/corpus/tuning.ts';
import { letterOf, world } from './testing/corpus/world.ts';

const NOW = at('2026-11-12 09:30');
const check = (letter: Letter): LetterCheck => checkLetter({ workspace: world, letter, now: NOW, language: [] });

const pieces = [...tuning, ...heldOut].flatMap(({ letter }) => (letter.text ?? '').split('\n\n'));
const someText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '{{company}}',
        '[Name]',
        '<Name>',
        'TODO',
        '!!',
        'VERY',
        '> quoted',
        'On Mon, 2 Nov 2026, Ana wrote:',
        '-- ',
        '李伟，',
        'P.S. more',
        '“',
        '”',
        '\r',
      ),
    ),
    { maxLength: 10 },
  )
  .chain((parts) => fc.constantFrom('\n\n', '\r\n\r\n', '\n', ' ').map((gap) => parts.join(gap)));

const someLetter: fc.Arbitrary<Letter> = fc
  .record({
    kind: fc.constantFrom(...letterKindSchema.options),
    medium: fc.constantFrom('mail' as const, 'post' as const, 'message' as const),
    subject: fc.oneof(fc.constantFrom('', 'Re: Data Engineer at Halden', 'Thank You And Next Steps'), fc.string({ maxLength: 60 })),
    text: someText,
    personId: fc.constantFrom(null, aPersonId(), aPersonId('tom'), aPersonId('ana'), aPersonId('gone')),
    interviewId: fc.constantFrom(null, anInterviewId(), anInterviewId('gone')),
  })
  .map((letter) => letterOf({ name: '', letter, expected: [] }));

const spansOf = ({ at: places, fixes }: Finding) => [
  ...places,
  ...fixes.flatMap((fix) => (fix.kind === 'replace' ? fix.edits.map((edit) => edit.at) : [])),
];

test('whatever is typed, every finding lies inside the letter and has a key of its own', () => {
  fc.assert(
    fc.property(someLetter, (letter) => {
      const { findings } = check(letter);
      for (const { field, from, to } of findings.flatMap(spansOf)) expect(0 <= from && from <= to && to <= letter[field].length).toBe(true);
      expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
    }),
  );
});

test('whatever is typed, what is good lies inside the letter, in order and apart', () => {
  fc.assert(
    fc.property(someLetter, (letter) => {
      let last = 0;
      for (const { field, from, to } of check(letter).good) {
        expect(last <= from && from < to && to <= letter[field].length).toBe(true);
        last = to;
      }
    }),
  );
});

test('the same letter is checked alike each time', () => {
  fc.assert(
    fc.property(someLetter, (letter) => {
      expect(check({ ...letter })).toEqual(check(letter));
    }),
  );
});

test('leaving a finding takes away that one and no other', () => {
  fc.assert(
    fc.property(someLetter, fc.nat(), (letter, pick) => {
      const { findings } = check(letter);
      const left = findings[pick % Math.max(1, findings.length)];
      if (left === undefined) return;
      const after = check({ ...letter, ignored: [left.key] });
      expect(after).toMatchObject({ findings: findings.filter(({ key }) => key !== left.key), ignored: [left] });
    }),
  );
});

const applied = (
  letter: Letter,
  edits: readonly {
    readonly at: { readonly field: 'subject' | 'text'; readonly from: number; readonly to: number };
    readonly by: string;
  }[],
): Letter => {
  const after = { ...letter };
  for (const { at: place, by } of edits.toSorted((a, b) => b.at.from - a.at.from)) {
    const words = after[place.field];
    after[place.field] = words.slice(0, place.from) + by + words.slice(place.to);
  }
  return after;
};

test('words that are offered make their finding go away', () => {
  fc.assert(
    fc.property(someLetter, (letter) => {
      for (const finding of check(letter).findings) {
        for (const fix of finding.fixes) {
          if (fix.kind !== 'replace') continue;
          const count = (checkedAnew: LetterCheck): number => checkedAnew.findings.filter(({ rule }) => rule === finding.rule).length;
          expect(count(check(applied(letter, fix.edits)))).toBeLessThan(count(check(letter)));
        }
      }
    }),
  );
});
