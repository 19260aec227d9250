import { expect, test } from 'vitest';
import { NOTES_LIMIT } from '../model/text.ts';
import { tableSchema } from './files.ts';

const isTaken = (rows: readonly (readonly string[])[]): boolean => tableSchema.safeParse({ name: 'Activity report', rows }).success;

test('a table takes the longest note there can be, and the report of thousands of opportunities', () => {
  const many = Array.from({ length: 50_000 }, () => ['2026-11-12', 'Halden Freight']);
  expect([isTaken([['a'.repeat(NOTES_LIMIT)]]), isTaken([['a'.repeat(NOTES_LIMIT + 1)]]), isTaken(many), isTaken([])]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
