import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Currency } from '../model/offer.ts';
import { figuresIn } from './figures-in-words.ts';
import { heldOut, tuning } from './testing/figures.ts';

/** "46500", "44000..48000", "48000.." for at least, "..50000" for up to; with ~ for about, the currency, the period and what it is. */
const readIn = (words: string, usual: string | null = null): string =>
  figuresIn(words, usual as Currency | null)
    .map(({ low, high, isAbout, currency, per, means }) =>
      [
        `${isAbout ? '~' : ''}${high === low ? String(low) : `${low === 0 ? '' : String(low)}..${high === null ? '' : String(high)}`}`,
        currency,
        per,
        means === 'pay' ? null : means,
      ]
        .filter((part) => part !== null)
        .join(' '),
    )
    .join(', ');

test.each(tuning)('“%s” is %s', (words, expected) => {
  expect(readIn(words)).toBe(expected);
});

test('the figures of lines that were written after the rules are read as they were meant', () => {
  expect(heldOut.filter(([words, expected]) => readIn(words) !== expected).map(([words]) => [words, readIn(words)])).toEqual([]);
});

test('the dollar and the crown are those the terms are in', () => {
  expect([readIn('$95k', 'AUD'), readIn('$95k', 'GBP'), readIn('52 000 kr a month', 'NOK'), readIn('52 000 kr a month', 'GBP')]).toEqual([
    '95000 AUD',
    '95000 USD',
    '52000 NOK month',
    '52000 month',
  ]);
});

test('a figure says where it stands', () => {
  const words = 'I said £44,000 to £48,000, or 50k at most.';
  expect(figuresIn(words).map(({ at }) => words.slice(at.from, at.to))).toEqual(['£44,000 to £48,000', '50k']);
});

test('whatever is typed is read without a fault, and every figure stands inside of it, in order', () => {
  const piece = fc.constantFrom(
    '£',
    '48',
    'k',
    ',',
    '.',
    '000',
    ' ',
    'to',
    '-',
    'a day',
    'about',
    '%',
    '€',
    'or more',
    '2026',
    'bonus',
    '\n',
    '’',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (words) => {
        const found = figuresIn(words);
        const places = found.flatMap(({ at }) => [at.from, at.to]);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(
          found.every(({ low, high, at }) => low >= 0 && (high === null || high >= low) && at.to <= words.length && at.from < at.to),
        ).toBe(true);
      },
    ),
  );
});
