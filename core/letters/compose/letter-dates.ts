import { daysBetween } from '../../time/local-day.ts';
import { msOf } from '../../time/instant.ts';
import type { Instant, LocalDay, LocalTime, Zone } from '../../time/types.ts';
import { dayOf, instantOf } from '../../time/zone.ts';

type English = 'british' | 'american';

const UTC = 'UTC' as Zone;
const NOON = '12:00' as LocalTime;
/** Within these many days back a weekday alone names one day only. */
const WEEKDAY_DAYS = 6;

const locales: Readonly<Record<English, string>> = { british: 'en-GB', american: 'en-US' };

const part = (on: LocalDay, english: English, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locales[english], { ...style, timeZone: 'UTC' }).format(msOf(instantOf(on, NOON, UTC)));

/** "3 November", or "November 3"; with the year where it is another one than today's. */
const dateOf = (on: LocalDay, today: LocalDay, english: English): string => {
  const [day, month, year] = [String(Number(on.slice(8))), part(on, english, { month: 'long' }), on.slice(0, 4)];
  const isThisYear = year === today.slice(0, 4);
  return english === 'british' ? [day, month, ...(isThisYear ? [] : [year])].join(' ') : `${month} ${day}${isThisYear ? '' : `, ${year}`}`;
};

/** When something was, as a letter of today says it: "this morning" is not, "today", "yesterday", "on Tuesday", "on 3 November" are. */
export const pastDay = (on: LocalDay, today: LocalDay, english: English): string => {
  const ago = daysBetween(on, today);
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  return `on ${ago > 0 && ago <= WEEKDAY_DAYS ? part(on, english, { weekday: 'long' }) : dateOf(on, today, english)}`;
};

/** A day that is named in full: "Friday 20 November", or "Friday, November 20". */
export const fullDay = (on: LocalDay, today: LocalDay, english: English): string =>
  `${part(on, english, { weekday: 'long' })}${english === 'british' ? '' : ','} ${dateOf(on, today, english)}`;

/** The same with its hour: "Friday 20 November at 14:30", or "Friday, November 20, at 2:30 PM". */
export const dayAndHour = (at: Instant, now: Instant, zone: Zone, english: English): string => {
  const time = new Intl.DateTimeFormat(locales[english], { hour: 'numeric', minute: '2-digit', timeZone: zone })
    .format(msOf(at))
    .replace(/[\u202f\u00a0]/gu, ' ')
    .replace(/^0(?=\d)/u, '');
  return `${fullDay(dayOf(at, zone), dayOf(now, zone), english)}${english === 'british' ? '' : ','} at ${time}`;
};
