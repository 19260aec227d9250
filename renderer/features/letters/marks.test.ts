import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding, Span } from '../../../core/letters/finding.ts';
import { message } from '../../../core/messages/message.ts';
import { drawnMarks, goodMarksOf, type Mark, markAt, marksOf, movedMarks, nextMark, piecesOf } from './marks.ts';

const mark = (from: number, to: number, findingKey = `at ${from}`): Mark => ({ findingKey, level: 'warning', from, to });

const finding = (key: string, level: Finding['level'], ...at: readonly Span[]): Finding => ({
  key,
  rule: 'placeholder',
  level,
  at,
  title: message('app.name'),
  detail: null,
  why: message('app.name'),
  sources: [],
  fixes: [],
  fineAt: null,
});

it('marks a field where findings point at it, from its beginning on', () => {
  const findings = [
    finding('later', 'error', { field: 'text', from: 8, to: 12 }),
    finding('subject', 'error', { field: 'subject', from: 0, to: 3 }),
    finding('whole', 'warning'),
    finding('twice', 'hint', { field: 'text', from: 20, to: 22 }, { field: 'text', from: 0, to: 4 }),
  ];
  expect(marksOf(findings, 'text')).toEqual([
    { findingKey: 'twice', level: 'hint', from: 0, to: 4 },
    { findingKey: 'later', level: 'error', from: 8, to: 12 },
    { findingKey: 'twice', level: 'hint', from: 20, to: 22 },
  ]);
});

it('moves the marks behind an edit, and takes them from what was edited', () => {
  const before = 'one two three four';
  const marks = [mark(0, 3), mark(4, 7), mark(8, 13), mark(14, 18)];
  expect(movedMarks(marks, before, 'one two thirteen four')).toEqual([mark(0, 3), mark(4, 7), mark(17, 21, 'at 14')]);
  expect(movedMarks(marks, before, 'one  three four')).toEqual([mark(0, 3), mark(5, 10, 'at 8'), mark(11, 15, 'at 14')]);
  expect(movedMarks(marks, before, before)).toBe(marks);
});

it('draws every letter once, whatever is marked', () => {
  const marks = fc.array(fc.tuple(fc.nat(60), fc.nat(60)).map(([one, other]) => mark(Math.min(one, other), Math.max(one, other))));
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), marks, (text, unordered) => {
      const ordered = unordered.toSorted((one, other) => one.from - other.from);
      expect(
        piecesOf(text, ordered)
          .map(({ words }) => words)
          .join(''),
      ).toBe(text);
    }),
  );
});

it('keeps the words a mark stands on, wherever else the text is edited', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (start, marked, end, typed) => {
      const before = `${start}${marked}${end}`;
      const marks = [mark(start.length, start.length + marked.length)];
      for (const after of [`${typed}${before}`, `${before}${typed}`]) {
        for (const { from, to } of movedMarks(marks, before, after)) expect(after.slice(from, to)).toBe(marked);
      }
    }),
  );
});

it('gives the caret the mark it stands in or right behind', () => {
  expect([0, 2, 4, 5].map((at) => markAt([mark(2, 4)], at)?.from ?? null)).toEqual([null, 2, 2, null]);
});

it('goes to the next finding and back, round and round', () => {
  const marks = [mark(2, 4), mark(8, 9)];
  expect([0, 2, 8].map((at) => nextMark(marks, at, 1)?.from)).toEqual([2, 8, 2]);
  expect([0, 2, 8, 9].map((at) => nextMark(marks, at, -1)?.from)).toEqual([8, 8, 2, 8]);
  expect(nextMark([], 3, 1)).toBe(null);
});

it('draws what is good where nothing is to be looked at', () => {
  const praised = goodMarksOf([
    { field: 'text', from: 0, to: 3 },
    { field: 'text', from: 10, to: 16 },
    { field: 'subject', from: 0, to: 5 },
  ]);
  const [first] = praised;
  expect([praised.length, drawnMarks([mark(4, 8), mark(14, 20)], praised)]).toEqual([2, [first, mark(4, 8), mark(14, 20)]]);
});
