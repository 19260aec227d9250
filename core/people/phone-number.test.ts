import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Zone } from '../time/types.ts';
import { phoneOf, regionOf } from './phone-number.ts';

describe('a phone number', () => {
  it('is shown in international form, by its own country code or else by the region', () => {
    expect([phoneOf('020 7946 0142', 'GB'), phoneOf('+1 (212) 555-0123', 'GB'), phoneOf('0033 1 42 68 53 00', 'GB')]).toEqual([
      { typed: '020 7946 0142', shown: '+44 20 7946 0142', callTo: 'tel:+442079460142', same: '+442079460142' },
      { typed: '+1 (212) 555-0123', shown: '+1 212 555 0123', callTo: 'tel:+12125550123', same: '+12125550123' },
      { typed: '0033 1 42 68 53 00', shown: '+33 1 42 68 53 00', callTo: 'tel:+33142685300', same: '+33142685300' },
    ]);
  });

  it('is the same however it was written, but not with another extension', () => {
    const same = ['02079460142', '+44 (0)20 7946 0142', '0044-20-7946-0142', '020 7946 0142 ext. 7'].map(
      (typed) => phoneOf(typed, 'GB').same,
    );
    expect(same).toEqual(['+442079460142', '+442079460142', '+442079460142', '+442079460142;7']);
  });

  it('is only text where it is no number, and without a region where it names no country', () => {
    const typed = ['', 'ask Tom', '12', '<img src=x onerror=alert(1)>', 'tel:+442079460142;phone-context=javascript:alert(1)'];
    expect([...typed.map((each) => phoneOf(each, 'GB')), phoneOf('020 7946 0142', null)].map(({ callTo, same }) => [callTo, same])).toEqual(
      [...typed, ''].map(() => [null, null]),
    );
  });

  it('never leads anywhere but to a number, whatever was typed', () => {
    const someText = fc.oneof(fc.string({ maxLength: 200 }), fc.stringMatching(/^[+0-9 ()x;=#,-]{0,40}$/u));
    fc.assert(
      fc.property(someText, fc.constantFrom('GB' as const, 'US' as const, 'IN' as const, null), (typed, region) => {
        const phone = phoneOf(typed, region);
        expect(phone.typed).toBe(typed);
        expect(phone.callTo ?? 'tel:+0').toMatch(/^tel:\+\d+$/u);
      }),
    );
  });
});

describe('the region of a zone', () => {
  it('is found under any of its names, and is none for what lies nowhere', () => {
    const zones = ['Europe/London', 'Asia/Kolkata', 'America/New_York', 'Etc/UTC'] as Zone[];
    expect(zones.map(regionOf)).toEqual(['GB', 'IN', 'US', null]);
  });
});
