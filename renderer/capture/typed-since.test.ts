import { expect, test } from 'vitest';
import { nothingCorrected } from '../../core/capture/corrections.ts';
import type { CaptureDraft } from '../../core/capture/draft.ts';
import { typedSince } from './typed-since.ts';

const lineOf = (line: string): CaptureDraft => ({ line, corrections: nothingCorrected });
const noted = lineOf('Northgate called');

test('nothing is left of a line that was noted as it stands', () => {
  expect(typedSince(noted, lineOf('Northgate called'))).toBeNull();
});

test('what was added while it was noted begins the next line', () => {
  expect(typedSince(noted, lineOf('Northgate called thanked Priya'))).toEqual(lineOf('thanked Priya'));
});

test('a space alone is nothing', () => {
  expect(typedSince(noted, lineOf('Northgate called '))).toBeNull();
});

test('a line that was changed in another way stays whole', () => {
  expect(typedSince(noted, lineOf('Northgate cal'))).toEqual(lineOf('Northgate cal'));
});
