import { expect, test } from 'vitest';
import { currencySchema } from '../model/offer.ts';
import { noTerms, saysNothing } from './no-terms.ts';

test('a present job from which everything was taken out again says nothing, whatever its currency', () => {
  const empty = { company: ' ', role: '', terms: noTerms(currencySchema.parse('EUR')) };
  expect([
    saysNothing(empty),
    saysNothing({ ...empty, company: 'Marlow & Co' }),
    saysNothing({ ...empty, terms: { ...empty.terms, notice: { count: 0, unit: 'month' } } }),
  ]).toEqual([true, false, false]);
});
