import parsePhoneNumber, { type CountryCode, getCountries, type PhoneNumber } from 'libphonenumber-js/min';
import type { Zone } from '../time/types.ts';

/** A phone number as it was typed, and what it comes to. */
export interface Phone {
  readonly typed: string;
  /** In international form, as it is shown: "+44 20 7946 0142"; as it was typed where it is no number. */
  readonly shown: string;
  /** What a call is made to: "tel:+442079460142"; null where it is no number. */
  readonly callTo: string | null;
  /** The same for every way to write the same number; null where it is no number. */
  readonly same: string | null;
}

type WithZones = Intl.Locale & { readonly getTimeZones?: () => readonly string[]; readonly timeZones?: readonly string[] };

/** Older engines know the zones of a region by a property, newer ones by a function. */
const zonesOf = (region: CountryCode): readonly string[] => {
  const locale: WithZones = new Intl.Locale('und', { region });
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
};

/** One name for a zone that has several, such as Asia/Kolkata. */
const plainZone = (zone: string): string => new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;

let regionsByZone: ReadonlyMap<string, CountryCode> | null = null;

/** The region a zone lies in; null for one that lies in none, such as UTC. */
export const regionOf = (zone: Zone): CountryCode | null => {
  regionsByZone ??= new Map(getCountries().flatMap((region) => zonesOf(region).map((each) => [each, region] as const)));
  return regionsByZone.get(plainZone(zone)) ?? null;
};

const parsed = (typed: string, region: CountryCode | null): PhoneNumber | null => {
  const number = parsePhoneNumber(typed, { ...(region === null ? {} : { defaultCountry: region }), extract: false });
  return number?.isPossible() === true ? number : null;
};

/**
 * Reads a number as it was typed. One without its country's code is taken for one of the region; whatever is no
 * number stays the text it is.
 */
export const phoneOf = (typed: string, region: CountryCode | null): Phone => {
  const number = parsed(typed, region);
  if (number === null) return { typed, shown: typed, callTo: null, same: null };
  const extension = number.ext === undefined ? '' : `;${number.ext}`;
  return { typed, shown: number.formatInternational(), callTo: `tel:${number.number}`, same: `${number.number}${extension}` };
};
