import { describe, expect, it } from 'vitest';
import { at, london, newYork, on } from '../testing/builders.ts';
import type { Instant, LocalDay } from '../time/types.ts';
import { en } from './en.ts';
import { createFormatter } from './format.ts';
import { message } from './message.ts';

const now = at('2026-11-12 12:38');
const british = createFormatter({ locale: 'en-GB', zone: london });
const smart = (value: Instant | LocalDay): string =>
  british.write(value.length > 10 ? { at: value as Instant, as: 'smart' } : { on: value as LocalDay, as: 'smart' }, now);

describe('a formatter', () => {
  it('leaves out of an instant what today makes plain', () => {
    expect(
      ['2026-11-12 14:30', '2026-11-11 14:30', '2026-11-13 09:00', '2026-11-17 09:30', '2026-10-12 09:00', '2027-01-04 09:00'].map((text) =>
        smart(at(text)),
      ),
    ).toEqual(['14:30', 'yesterday 14:30', 'tomorrow 9:00', 'Tue 17, 9:30', '12 Oct', '4 Jan 2027']);
  });

  it('leaves out of a day what today makes plain', () => {
    expect(['2026-11-12', '2026-11-11', '2026-11-13', '2026-11-20', '2026-11-09', '2026-12-20'].map((text) => smart(on(text)))).toEqual([
      'today',
      'yesterday',
      'tomorrow',
      'Fri 20',
      'Mon 9',
      '20 Dec',
    ]);
  });

  it('names the days around today by their weekday where there is little room', () => {
    expect(
      ['2026-11-12 14:30', '2026-11-11 14:30', '2026-11-13 09:00', '2026-11-18 09:30', '2026-11-19 09:30', '2026-10-12 09:00']
        .map((text) => british.write({ at: at(text), as: 'brief' }, now))
        .concat(british.write({ on: on('2026-11-13'), as: 'brief' }, now)),
    ).toEqual(['14:30', 'Wed 14:30', 'Fri 9:00', 'Wed 9:30', 'Thu 19, 9:30', '12 Oct', 'tomorrow']);
  });

  it('writes a date as a sentence needs it', () => {
    expect(
      ['2026-11-12 10:40', '2026-11-11 10:40', '2026-11-17 09:30', '2026-10-12 09:00']
        .map((text) => british.write({ at: at(text), as: 'sentence' }, now))
        .concat(british.write({ on: on('2026-11-20'), as: 'sentence' }, now)),
    ).toEqual(['at 10:40', 'yesterday at 10:40', 'on Tue 17 at 9:30', 'on 12 Oct', 'on Fri 20']);
  });

  it('names the month of a near day that lies in another', () => {
    const late = at('2026-12-28 12:38');
    const write = (text: string, as: 'smart' | 'sentence' | 'brief') => british.write({ at: at(text), as }, late);
    expect([
      write('2027-01-05 09:30', 'smart'),
      write('2027-01-05 09:30', 'sentence'),
      write('2027-01-05 09:30', 'brief'),
      write('2027-01-01 09:30', 'brief'),
      british.write({ on: on('2026-12-01'), as: 'smart' }, at('2026-11-24 12:38')),
      british.write({ on: on('2026-11-30'), as: 'sentence' }, at('2026-12-03 12:38')),
      write('2026-12-31 09:30', 'smart'),
    ]).toEqual(['Tue 5 Jan, 9:30', 'on Tue 5 Jan at 9:30', 'Tue 5 Jan, 9:30', 'Fri 9:30', 'Tue 1 Dec', 'on Mon 30 Nov', 'Thu 31, 9:30']);
  });

  it('writes the other styles', () => {
    const instant = at('2026-11-20 14:30');
    expect((['time', 'day', 'weekday', 'day-time'] as const).map((as) => british.write({ at: instant, as }, now))).toEqual([
      '14:30',
      'Fri 20 Nov',
      'Friday',
      'Fri 20 Nov, 14:30',
    ]);
  });

  it('writes a day the same in every zone', () => {
    const there = createFormatter({ locale: 'en-GB', zone: newYork });
    expect(there.write({ on: on('2026-11-20'), as: 'day' }, now)).toBe('Fri 20 Nov');
  });

  it('writes an instant in the zone of the person, or in the one that is named', () => {
    const there = createFormatter({ locale: 'en-GB', zone: newYork });
    const instant = at('2026-11-12 14:30');
    expect([there.write({ at: instant, as: 'smart' }, now), there.write({ at: instant, as: 'smart', zone: london }, now)]).toEqual([
      '9:30',
      '14:30',
    ]);
  });

  it('follows the language and the wish for a 12-hour clock', () => {
    const instant = at('2026-11-12 14:30');
    const american = createFormatter({ locale: 'en-US', zone: london });
    const plain = (text: string): string => text.replace(/\s/gu, ' ');
    expect([
      plain(american.write({ at: instant, as: 'day-time' }, now)),
      createFormatter({ locale: 'en-US', zone: london, hour12: false }).write({ at: instant, as: 'time' }, now),
    ]).toEqual(['Thu Nov 12, 2:30 PM', '14:30']);
  });

  it('lists names', () => {
    expect(british.write(['Priya Nair', 'Omar Haddad', 'Lena Voss'], now)).toBe('Priya Nair, Omar Haddad and Lena Voss');
  });

  it('writes money in its currency, with pence only where there are some', () => {
    const write = (money: number, currency: string): string => british.write({ money, currency }, now);
    const german = createFormatter({ locale: 'de-DE', zone: london });
    expect([
      write(46_500, 'GBP'),
      write(17.25, 'GBP'),
      write(17.2, 'GBP'),
      write(-2400, 'GBP'),
      write(-0, 'GBP'),
      write(52_000, 'EUR'),
      write(5_000_000, 'JPY'),
      german.write({ money: 46_500.5, currency: 'EUR' }, now).replace(/\s/gu, ' '),
    ]).toEqual(['£46,500', '£17.25', '£17.20', '−£2,400', '£0', '€52,000', 'JP¥5,000,000', '46.500,50 €']);
  });

  it('writes a minus, never a hyphen, before what is less than nothing', () => {
    const catalogue = { ...en, 'insights.number': '{count, number} and {count, plural, one {# day} other {# days}}' };
    const own = createFormatter({ locale: 'en-GB', zone: london, catalogue });
    const german = createFormatter({ locale: 'de-DE', zone: london });
    expect([
      british.write(-1200, now),
      british.say(message('insights.number', { count: -2 }), now),
      british.say(message('insights.percent', { percent: -5 }), now),
      own.say(message('insights.number', { count: -2 }), now),
      british.say(message('insights.number', { count: 1200 }), now),
      german.write({ money: -600, currency: 'EUR' }, now).replace(/\s/gu, ' '),
    ]).toEqual(['−1,200', '−2', '−5%', '−2 and −2 days', '1,200', '−600 €']);
  });

  it('says a message without values as it stands', () => {
    expect(british.say(message('app.name'), now)).toBe('Afterview');
  });

  it('says markup in a name as text', () => {
    expect(british.say(message('time.smart.yesterday-at', { time: '<b>{x}</b>' }), now)).toBe('yesterday <b>{x}</b>');
  });
});
