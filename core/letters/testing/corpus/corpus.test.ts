import { expect, test } from 'vitest';
import { tuning } from './tuning.ts';
import { rulesFor } from './world.ts';

test.each(tuning.map((sample) => [sample.name, sample] as const))('%s', (_name, sample) => {
  expect(rulesFor(sample).toSorted()).toEqual(sample.expected.toSorted());
});
