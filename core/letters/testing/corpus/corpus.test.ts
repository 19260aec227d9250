import { expect, test } from 'vitest';
import { heldOut } from './held-out.ts';
import { measured } from './measure.ts';
import { tuning } from './tuning.ts';
import { rulesFor } from './world.ts';

test.each(tuning.map((sample) => [sample.name, sample] as const))('%s', (_name, sample) => {
  expect(rulesFor(sample).toSorted()).toEqual(sample.expected.toSorted());
});

test('what the checks find and where they err, on letters that were written after the rules', () => {
  expect(measured(heldOut)).toEqual({ letters: 18, found: '18 of 18', missed: [], withoutReason: [] });
});
