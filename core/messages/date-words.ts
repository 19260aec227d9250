import { daysBetween } from '../time/local-day.ts';
import { dayOf, instantOf } from '../time/zone.ts';
import { msOf } from '../time/instant.ts';
import type { Instant, LocalDay, LocalTime, Zone } from '../time/types.ts';
import { type Message, type MessageValue, message } from './message.ts';

/** Within these many days of today a weekday helps; further away it is the month that tells. */
const NEAR_PAST_DAYS = -6;
const NEAR_FUTURE_DAYS = 13;
/** Within these many days, before or after today, a weekday alone names one day only. */
const WEEKDAY_DAYS = 6;

const UTC = 'UTC' as Zone;
const NOON = '12:00' as LocalTime;

/** How one person reads dates. */
export interface DateWordsOptions {
  readonly locale: string;
  readonly zone: Zone;
  /** Overrides what is usual in the language. */
  readonly hour12?: boolean | undefined;
}

type Dated = Extract<MessageValue, { as: unknown }>;

/** Says the words a date needs beside its figures, such as "tomorrow {time}". */
type Say = (words: Message) => string;

/** How far away a day is; part of the catalogue's keys. */
type Distance = 'today' | 'yesterday' | 'tomorrow' | 'near' | 'far';

/** Writes instants and days for one person; `say` turns the few words around them into the person's language. */
export const createDateWords = ({ locale, zone, hour12 }: DateWordsOptions, say: Say) => {
  const formats = new Map<string, Intl.DateTimeFormat>();

  const parts = (instant: Instant, timeZone: Zone, style: Intl.DateTimeFormatOptions): string => {
    const name = `${timeZone} ${Object.entries(style).join(' ')}`;
    let format = formats.get(name);
    if (format === undefined) formats.set(name, (format = new Intl.DateTimeFormat(locale, { ...style, timeZone })));
    return format
      .formatToParts(msOf(instant))
      .map((part, index, all) => {
        // "9:00" and "Fri 20 Nov" read quieter than "09:00" and "Fri, 20 Nov"; which one comes depends on the runtime's ICU.
        if (part.type === 'hour') return part.value.replace(/^0(?=[1-9])/u, '');
        if (part.type === 'literal' && all[index - 1]?.type === 'weekday') return part.value.replace(/^, /u, ' ');
        return part.value;
      })
      .join('');
  };

  const time = (at: Instant, timeZone: Zone): string =>
    parts(at, timeZone, { hour: 'numeric', minute: '2-digit', ...(hour12 === undefined ? {} : { hour12 }) });

  const weekday = (on: LocalDay, length: 'long' | 'short'): string => parts(instantOf(on, NOON, UTC), UTC, { weekday: length });

  const date = (on: LocalDay, today: LocalDay, withWeekday: boolean): string =>
    parts(instantOf(on, NOON, UTC), UTC, {
      ...(withWeekday ? { weekday: 'short' } : {}),
      day: 'numeric',
      month: 'short',
      ...(on.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    });

  const distanceOf = (on: LocalDay, today: LocalDay): Distance => {
    const away = daysBetween(today, on);
    if (away === 0) return 'today';
    if (away === -1) return 'yesterday';
    if (away === 1) return 'tomorrow';
    return away < NEAR_PAST_DAYS || away > NEAR_FUTURE_DAYS ? 'far' : 'near';
  };

  /** "Tue 17" within the near days of this month, "Tue 1 Dec" within those of another, "12 Oct" beyond. */
  const shortDay = (on: LocalDay, today: LocalDay, distance: Distance): string => {
    if (distance === 'far') return date(on, today, false);
    if (on.slice(0, 7) !== today.slice(0, 7))
      return parts(instantOf(on, NOON, UTC), UTC, { weekday: 'short', day: 'numeric', month: 'short' });
    return say(message('time.weekday-and-date', { weekday: weekday(on, 'short'), date: String(Number(on.slice(8))) }));
  };

  const smartDay = (on: LocalDay, today: LocalDay, style: 'smart' | 'sentence'): string => {
    const distance = distanceOf(on, today);
    return say(message(`time.${style}.${distance}`, { day: shortDay(on, today, distance) }));
  };

  const smartTime = (at: Instant, timeZone: Zone, today: LocalDay, style: 'smart' | 'sentence'): string => {
    const on = dayOf(at, timeZone);
    const distance = distanceOf(on, today);
    return say(message(`time.${style}.${distance}-at`, { day: shortDay(on, today, distance), time: time(at, timeZone) }));
  };

  /** "Wed 14:30" where the weekday names one day only. */
  const briefTime = (at: Instant, timeZone: Zone, today: LocalDay): string => {
    const on = dayOf(at, timeZone);
    const away = Math.abs(daysBetween(today, on));
    if (away === 0 || away > WEEKDAY_DAYS) return smartTime(at, timeZone, today, 'smart');
    return say(message('time.brief.week-at', { weekday: weekday(on, 'short'), time: time(at, timeZone) }));
  };

  return (value: Dated, now: Instant): string => {
    const timeZone = 'at' in value && value.zone !== undefined ? (value.zone as Zone) : zone;
    const today = dayOf(now, timeZone);
    const on = 'at' in value ? dayOf(value.at, timeZone) : value.on;
    switch (value.as) {
      case 'time':
        return 'at' in value ? time(value.at, timeZone) : date(on, today, true);
      case 'weekday':
        return weekday(on, 'long');
      case 'day':
        return date(on, today, true);
      case 'long-day':
        return parts(instantOf(on, NOON, UTC), UTC, { weekday: 'long', day: 'numeric', month: 'long' });
      case 'full':
        return parts(instantOf(on, NOON, UTC), UTC, { day: 'numeric', month: 'long', year: 'numeric' });
      case 'day-time':
        return 'at' in value
          ? say(message('time.day-and-time', { day: date(on, today, true), time: time(value.at, timeZone) }))
          : date(on, today, true);
      case 'brief':
        return 'at' in value ? briefTime(value.at, timeZone, today) : smartDay(on, today, 'smart');
      case 'smart':
      case 'sentence':
        return 'at' in value ? smartTime(value.at, timeZone, today, value.as) : smartDay(on, today, value.as);
    }
  };
};
