import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf } from './cell.ts';

/** What spreadsheets take for a formula at the beginning of a cell, wherever a cell may begin. */
const FORMULA_LIKE = /(?:^|[;,\t\r\n"])[\s\ufeff]*[=+\-@|%＝＋－＠]/u;

describe('a cell', () => {
  it('that would be a formula begins with an apostrophe, also where another separator would begin one', () => {
    const risky = ['=1+1', '+44 20', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '|cmd', '%0A=1', '"=1', ';=1', 'a\n=1', '\ufeff=1'];
    expect(risky.map(cellOf)).toEqual([
      "'=1+1",
      "'+44 20",
      "'-1",
      "'@SUM(A1)",
      "'\t'=1",
      "' =1",
      "'＝1",
      "'|cmd",
      "'%0A=1",
      '"\'=1',
      ";'=1",
      "a\n'=1",
      "'\ufeff=1",
    ]);
  });

  it('is otherwise as it was, but for control characters', () => {
    const plain = ['', 'Priya Nair', 'a-b', 'Lumen & Söhne', '2026-11-20', 'first\nsecond', "O'Brien", 'q\u0000r', '1+1'];
    expect(plain.map(cellOf)).toEqual(plain.map((text) => text.replace('\u0000', '')));
  });

  it('never holds what may be taken for a formula', () => {
    const some = fc.array(
      fc.constantFrom('=', '+', '-', '@', '|', '%', ';', ',', '"', '\n', '\r', '\t', ' ', 'a', '\ufeff', '\u0000', '＝'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          some.map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          expect(cellOf(text)).not.toMatch(FORMULA_LIKE);
        },
      ),
    );
  });
});
