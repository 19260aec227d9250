import { expect, test } from 'vitest';
import { entryLine, lineOf, readJournal, valueOf } from './journal-line.ts';

const withoutNewline = (line: Uint8Array): Buffer => Buffer.from(line).subarray(0, -1);

test('a line says what was written, in any script', () => {
  const value = { text: 'ünïcode 🙂 \u2028 "quotes"\nand lines' };
  expect(valueOf(withoutNewline(lineOf(JSON.stringify(value))))).toEqual(value);
});

test('no line with a flipped bit says anything', () => {
  const line = withoutNewline(entryLine({ from: 1, rev: 2, operations: [['drafts', 'log', { id: 'log', content: '' }]] }));
  const said = Array.from({ length: line.length * 8 }, (_, bit) => {
    const flipped = Buffer.from(line);
    flipped[bit >> 3] = (line[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return valueOf(flipped);
  }).filter((value) => value !== undefined);
  expect(said).toEqual([]);
});

test('millions of nested brackets are refused without being parsed', () => {
  const deep = '['.repeat(5_000_000);
  expect(valueOf(withoutNewline(lineOf(deep + ']'.repeat(5_000_000))))).toBeUndefined();
});

test('brackets inside a long text are not nesting', () => {
  const text = '[{\\"'.repeat(400_000);
  expect(valueOf(withoutNewline(lineOf(JSON.stringify({ text }))))).toEqual({ text });
});

test('a journal of another version says so, whatever else it holds', () => {
  const first = Buffer.from(lineOf('{"schemaVersion":7,"somethingNew":true}'));
  expect(readJournal(first)).toEqual({ entries: [], schemaVersion: 7, goodBytes: 0, end: 'torn' });
});
