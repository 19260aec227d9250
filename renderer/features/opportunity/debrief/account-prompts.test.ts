import { expect, test } from 'vitest';
import { anAccountPart } from '../../../../core/testing/learning-builders.ts';
import { promptsLeft } from './account-prompts.ts';

const words = (prompt: string): string => prompt;
const parts = (...whens: readonly string[]) => whens.map((when) => anAccountPart({ when }));

test('the account is prompted from the start of the day on, and never back', () => {
  expect([promptsLeft([], words), promptsLeft(parts('before', 'way'), words), promptsLeft(parts('8:30', 'middle '), words)]).toEqual([
    ['before', 'morning', 'way'],
    ['welcome', 'first', 'middle'],
    ['own', 'end'],
  ]);
});

test('after the goodbye only the person’s own points are left', () => {
  expect(promptsLeft(parts('end'), words)).toEqual([]);
});
