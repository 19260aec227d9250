import { expect, test } from 'vitest';
import { fresh } from './fresh.ts';
import { heldOut } from './held-out.ts';
import { measured } from './measure.ts';
import { tuning } from './tuning.ts';

test('what the aid finds and where it errs, on the texts the rules were written against', () => {
  expect(measured(tuning)).toEqual({
    found: '80 of 81',
    missed: ['I forget my own name in interviews, I am that bad.'],
    falseAlarms: '0 of 85',
    flaggedWithoutReason: [],
  });
});

test('the same, on texts by the same hand that were written before the rules and never tuned for', () => {
  expect(measured(heldOut)).toEqual({ found: '21 of 21', missed: [], falseAlarms: '0 of 21', flaggedWithoutReason: [] });
});

test('the same, on texts that were written after the rules and never tuned for, which is nearest to what people will type', () => {
  expect(measured(fresh)).toEqual({
    found: '14 of 17',
    missed: ['I am a terrible speaker.', 'The woman from HR was unfriendly and unfair.', 'He was trying to trick me the whole time.'],
    falseAlarms: '0 of 17',
    flaggedWithoutReason: [],
  });
});
