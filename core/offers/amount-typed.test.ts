import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMoneyWords } from '../messages/money-words.ts';
import { currencySchema } from '../model/offer.ts';
import { amountTyped } from './amount-typed.ts';
import { currenciesToOffer } from './currencies.ts';

const read = (words: string) => {
  const typed = amountTyped(words);
  return typed === null ? null : [typed.amount, typed.currency, typed.per];
};

test('reads an amount however it is typed', () => {
  const figures = ['46.5k', '46,5k', '46500', '46,500', '46.500', '46 500', '46’500', '46,500.00', '46.500,00', '0.0465m', ' 46500. '];
  expect(figures.map((words) => read(words)?.[0])).toEqual(figures.map(() => 46_500));
});

test('keeps what is after the point where it is no group of three', () => {
  expect(['17.25', '17,25', '1.5', '1,234,567.5'].map((words) => read(words)?.[0])).toEqual([17.25, 17.25, 1.5, 1_234_567.5]);
});

test('hears the currency by its sign or its letters, before or after the figure', () => {
  expect(['£46,500', '€52k', '52k €', 'EUR 52000', '52000 eur', '$90k', '9000 zł'].map((words) => read(words)?.[1])).toEqual([
    'GBP',
    'EUR',
    'EUR',
    'EUR',
    'EUR',
    'USD',
    'PLN',
  ]);
});

test('takes no other word of three letters for a currency', () => {
  expect(['46500 net', '46,500 max', 'ask 46500', '0.125'].map(read)).toEqual([null, null, null, [0.13, null, null]]);
});

test('hears what it is for', () => {
  expect(
    ['£46,500 a year', '46.5k pa', '3,200 / month', '£320/day', '30 an hour', '£30 ph', '600 weekly', '52k EUR per annum'].map(
      (words) => read(words)?.[2],
    ),
  ).toEqual(['year', 'year', 'month', 'day', 'hour', 'hour', 'week', 'year']);
});

test('takes nothing for an amount that says something else besides', () => {
  expect(['', 'a lot', '46,50,0', '46k to 48k', '£46,500 plus bonus', '-5', '5 %', '12 months', 'about 46k'].map(read)).toEqual(
    Array.from({ length: 9 }, () => null),
  );
});

test('takes a sign that several currencies share for that of the terms', () => {
  const typed = ['$95k', '95,000 kr', 'US$95k', '€95k'];
  expect(
    ['AUD', 'SEK', 'GBP'].map((usual) => typed.map((words) => amountTyped(words, currencySchema.parse(usual))?.currency ?? null)),
  ).toEqual([
    ['AUD', null, 'USD', 'EUR'],
    ['USD', 'SEK', 'USD', 'EUR'],
    ['USD', null, 'USD', 'EUR'],
  ]);
});

test('reads lakhs as they are grouped', () => {
  expect(['₹46,50,000', '46,50,000.50', '1,00,000'].map(read)).toEqual([
    [4_650_000, 'INR', null],
    [4_650_000.5, null, null],
    [100_000, null, null],
  ]);
});

test('reads back every amount that is written for it, in every currency that is offered, wherever the person is', () => {
  const somewhere =
    'en-GB en-US en-AU en-CA en-IN en-ZA en-SG de-DE de-AT de-CH fr-FR fr-CA fr-CH es-ES es-MX it-IT nl-NL pt-BR sv-SE nb-NO da-DK pl-PL cs-CZ hu-HU ja-JP zh-CN ko-KR he-IL tr-TR hi-IN'.split(
      ' ',
    );
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000_000 }),
      fc.constantFrom(...currenciesToOffer(currencySchema.parse('GBP'))),
      fc.constantFrom(...somewhere),
      (pence, currency, locale) => {
        const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
        const amount = maximumFractionDigits === 0 ? Math.trunc(pence / 100) : pence / 100;
        expect(amountTyped(createMoneyWords(locale)(amount, currency), currency)).toEqual({ amount, currency, per: null });
      },
    ),
    { numRuns: 3000 },
  );
});
