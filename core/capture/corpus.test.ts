import { describe, expect, test } from 'vitest';
import { noted } from './testing/captures.ts';
import { measured } from './testing/corpus/measured.ts';
import { tuning } from './testing/corpus/tuning.ts';

describe('Understands each sentence', () => {
  test.each(tuning)('%s', (line, expected) => {
    expect(noted(line)).toEqual(expected);
  });
});

/** Of the sentences below, 59 of 81 were understood in full when the grammar first read them. */
describe('Understands sentences it was not made with', () => {
  test.each(measured)('%s', (line, expected) => {
    const { notes, ...wanted } = expected;
    expect(noted(line)).toEqual(notes === '' ? wanted : expected);
  });
});
