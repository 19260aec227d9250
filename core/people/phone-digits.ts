import { AsYouType, type CountryCode } from 'libphonenumber-js/min';
import { phoneOf } from './phone-number.ts';

/** Digits of a phone number, perhaps only half typed. */
export interface PhoneDigits {
  /** In international form without the plus sign; null where neither the number nor the region says the country. */
  readonly international: string | null;
  /** As they stand. */
  readonly all: string;
  /** The same without what leads out of a country or into a region ("00", "0"). */
  readonly bare: string;
}

/** More digits than any number has, with a code to dial out (ITU-T E.164 allows 15). */
const LONGEST = 24;
/** A longer text is no number, whatever stands between its digits (ours). */
export const LONGEST_TYPED = 60;

const EXTENSION = /(?:;?\s*ext\.?|extn\.?|x|#|;|,)[\s=:.]*\d*\s*$/iu;
const PREFIX = /^\s*tel:/iu;

/** What is typed of a number, without its prefix for links and its extension. */
const plainNumber = (typed: string): string => typed.slice(0, LONGEST_TYPED).replace(PREFIX, '').replace(EXTENSION, '');

const digitsIn = (number: string): Pick<PhoneDigits, 'all' | 'bare'> => {
  const all = number.replace(/\D/gu, '');
  return { all, bare: all.replace(/^0+/u, '') };
};

/** What leads out of most countries (ITU-T E.164, recommended); it is taken for that where no region says otherwise. */
const OUT_OF_COUNTRY = /^\s*00/u;

/** The digits of a number that may still be being typed. */
export const typedDigits = (typed: string, region: CountryCode | null): PhoneDigits => {
  const number = plainNumber(typed);
  const digits = digitsIn(number);
  if (digits.all.length > LONGEST) return { international: null, ...digits };
  const reader = new AsYouType(region ?? undefined);
  reader.input(region === null ? number.replace(OUT_OF_COUNTRY, '+') : number);
  return { international: reader.getNumberValue()?.replace('+', '') ?? null, ...digits };
};

/** The digits of a number that was noted. */
export const knownDigits = (noted: string, region: CountryCode | null): PhoneDigits => {
  const { callTo } = phoneOf(noted, region);
  return { international: callTo?.replace('tel:+', '') ?? null, ...digitsIn(plainNumber(noted)) };
};
