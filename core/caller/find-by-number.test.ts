import fc from 'fast-check';
import { type CountryCode, getCountries, getExampleNumber } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { knownDigits } from '../people/phone-digits.ts';
import { aPersonId } from '../testing/builders.ts';
import { findByNumber, mayBeNumber } from './find-by-number.ts';

/** Numbers as one index knows them that reads them as they are written in that region. */
const numbersIn = (region: CountryCode | null, phones: readonly string[]) => ({
  region,
  numbers: () => phones.map((typed, at) => ({ personId: aPersonId(`p${String(at)}`), typed, digits: knownDigits(typed, region) })),
});
const found = (phones: readonly string[], typed: string, region: CountryCode | null = 'GB') =>
  findByNumber(numbersIn(region, phones), typed).map(({ by, phone }) => `${by} ${phone ?? ''}`);

const someExample = fc.constantFrom(...getCountries()).map((region) => {
  const number = getExampleNumber(region, examples);
  if (number === undefined) throw new Error(`no example for ${region}`);
  return { region, number };
});

describe('a number', () => {
  it('of any country is found by every way to write it abroad, and by each of its beginnings', () => {
    fc.assert(
      fc.property(someExample, fc.nat(), ({ number }, cut) => {
        const noted = number.formatInternational();
        const ways = [number.number, noted, number.getURI(), number.number.replace('+', '00')];
        const begun = number.number.slice(0, 4 + (cut % (number.number.length - 4)));
        expect([...ways, begun].map((typed) => found([noted], typed))).toEqual([...ways, begun].map(() => [`number ${noted}`]));
      }),
    );
  });

  it('of any country is found as it is written there, whichever way it was noted', () => {
    fc.assert(
      fc.property(someExample, ({ region, number }) => {
        const ways = [number.formatNational(), number.formatInternational(), number.nationalNumber];
        const pairs = ways.flatMap((noted) => ways.map((typed) => [noted, typed] as const));
        expect(pairs.map(([noted, typed]) => found([noted], typed, region))).toEqual(pairs.map(([noted]) => [`number ${noted}`]));
      }),
    );
  });

  it('is found by its last digits, without its extension, and where nobody said the country', () => {
    expect([
      found(['020 7946 0142 ext 7'], '0142'),
      found(['020 7946 0142'], '020 7946 0142;ext=9'),
      found(['(030) 1234 5678'], '+49 30 12345678'),
      found(['020 7946 0142'], '020 7946 01', null),
    ]).toEqual([['number 020 7946 0142 ext 7'], ['number 020 7946 0142'], ['number (030) 1234 5678'], ['number 020 7946 0142']]);
  });

  it('that nobody has is told to be of the line of one that somebody has, once it is whole', () => {
    const known = ['020 7946 0142', '0161 496 0000'];
    expect([found(known, '020 7946 0199'), found(known, '020 7946 0'), found(known, '020 7999 0199')]).toEqual([
      ['line 020 7946 0142'],
      ['number 020 7946 0142'],
      [],
    ]);
  });

  it('is what has no letters but those of an extension', () => {
    const typed = ['020', '+44 (0)20 7946–0142', 'tel:+44-20', '020 7946 x12', '02', 'Flat 12', '3M', '', '365 Agile'];
    expect(typed.map(mayBeNumber)).toEqual([true, true, true, true, false, false, false, false, false]);
  });

  it('is looked for without harm whatever was typed', () => {
    const some = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: fc.constantFrom(...Array.from('+0123456789 ()x;=#,.-')), maxLength: 120 }),
    );
    fc.assert(
      fc.property(some, fc.constantFrom('GB' as const, 'US' as const, null), (typed, region) => {
        expect(found(['020 7946 0142', typed], typed, region).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
