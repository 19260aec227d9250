import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameOnDisk } from './name-on-disk.ts';

test.each([
  ['CV 2026, analyst.pdf', 'CV 2026, analyst.pdf'],
  ['Lebenslauf Müller.docx', 'Lebenslauf Müller.docx'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\Users\\sam\\cv.pdf', 'C Users sam cv.pdf'],
  ['cv.pdf:evil.exe', 'cv.pdf evil.exe'],
  ['.bashrc', 'bashrc'],
  ['con.pdf', 'con-.pdf'],
  ['LPT1', 'LPT1-'],
  ['cv\u202efdp.exe', 'cv fdp.exe'],
  ['two\nlines.txt', 'two lines.txt'],
  ['cv.pdf. .', 'cv.pdf'],
  ['', 'document'],
  ['...', 'document'],
])('%j is kept as %j', (given, kept) => {
  expect(nameOnDisk(given)).toBe(kept);
});

test('a long name loses its middle, not its ending, and no letter is cut in half', () => {
  const kept = nameOnDisk(`${'履'.repeat(150)}.pdf`);
  expect([kept, Buffer.byteLength(kept)]).toEqual([`${'履'.repeat(65)}.pdf`, 199]);
});

test('whatever it was called, the name is one name, fits, and stays as it is once it is clean', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (given) => {
      const name = nameOnDisk(given);
      expect([
        nameOnDisk(name),
        /[/\\:*?"<>|]|\p{Cc}/u.test(name),
        Buffer.byteLength(name) <= 200,
        name.startsWith('.'),
        name.length > 0,
      ]).toEqual([name, false, true, false, true]);
    }),
    { examples: [['a. .b'], ['aux .pdf'], ['.con'], ['x'.repeat(190) + '.'.repeat(20) + 'pdf'], ['. .aux.c']] },
  );
});
