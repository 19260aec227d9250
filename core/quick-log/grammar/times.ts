import { matchesOf, NUMBER_WORD, numberOf, spanOf, wholeWords } from './scan.ts';
import type { Span } from '../reading.ts';
import type { LocalTime } from '../../time/types.ts';

/** Something the line says about the hour. Lengths are in minutes. */
export type TimeMention = { readonly span: Span } & (
  | { readonly kind: 'from'; readonly from: LocalTime; readonly to: LocalTime | null }
  | { readonly kind: 'until'; readonly to: LocalTime }
  | { readonly kind: 'lasting'; readonly minutes: number }
  /** So long before now; negative lies ahead. */
  | { readonly kind: 'ago'; readonly minutes: number }
  /** The end of a day that a date beside it names. */
  | { readonly kind: 'midnight' }
);

type DayPart = 'morning' | 'later' | null;

const CLOCK = String.raw`(?:\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?|[ap](?![a-z\d]))?|noon|midday)`;
const EXACT = String.raw`(?:\d{1,2}:\d{2}(?:\s?[ap]\.?m\b\.?)?|\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b\.?|\d{1,2}[ap]|noon|midday)`;
const NOT_MEASURED = String.raw`(?<![\d£$€/.:#-])`;
const NOT_MORE = String.raw`(?![a-z\d%]|[.:/-]\d|\s?(?:%|k\b|people|persons|rounds?|years?|days?|weeks?|months?|hours?|hrs?|minutes?|mins?))`;
const DASH = String.raw`\s*-\s*|\s+(?:to|till|until|and)\s+`;
const AROUND = String.raw`(?:at|@|from|around|about|between|circa|approx\.?|~|starting(?:\s+at)?|started(?:\s+at)?)`;
const DAY_BEFORE = String.raw`(?<=(?:day|today|tomorrow|yesterday|morning|afternoon|mon|tues?|weds?|thu|thurs?|fri|sat|sun|\d(?:st|nd|rd|th)|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|[a-z]+ber|uary|march|april|august),?\s)`;

const RANGE = new RegExp(
  String.raw`(?<![a-z])(?:(?<lead>${AROUND})\s*)?${NOT_MEASURED}(?<from>${CLOCK})(?:${DASH})(?<to>${CLOCK})${NOT_MORE}`,
  'gi',
);
const RANGE_AFTER_DAY = new RegExp(String.raw`${DAY_BEFORE}(?<from>${CLOCK})(?:${DASH})(?<to>${CLOCK})${NOT_MORE}`, 'gi');
const SINGLE = new RegExp(
  String.raw`(?<![a-z])(?:(?:${AROUND})\s*)?${NOT_MEASURED}(?<from>${EXACT}|(?:(?<=(?<![a-z])(?:${AROUND})\s*))(?:${CLOCK}|${NUMBER_WORD}))(?:\s?o'?\s?clock|\s?hrs|ish)?${NOT_MORE}`,
  'gi',
);
const O_CLOCK = new RegExp(String.raw`(?<![a-z\d])(?:at\s+)?(?<from>\d{1,2}|${NUMBER_WORD})\s?o'?\s?clock${NOT_MORE}`, 'gi');
const MILITARY = new RegExp(
  String.raw`(?<![a-z])(?:at|@)\s*(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?:\s?(?:h|hrs|hours))?${NOT_MORE}`,
  'gi',
);
const SPOKEN = wholeWords(
  String.raw`(?:at\s+)?(?<part>half|quarter|five|ten|twenty|twenty[\s-]five)\s+(?:(?<side>past|to|after|before)\s+)?(?<hour>\d{1,2}|${NUMBER_WORD})(?<meridiem>\s?[ap]m)?(?!\s*(?:hours?|minutes?|mins?|days?|weeks?))`,
);
const UNTIL = new RegExp(
  String.raw`(?<![a-z])(?:until|till|til|finish(?:ed|es|ing)?\s+(?:at|around|by)|end(?:ed|s|ing)?\s+(?:at|around|by)|over\s+(?:at|by))\s+(?<to>${CLOCK})${NOT_MORE}`,
  'gi',
);
const HOURS = String.raw`half\s+an\s+hour|(?:an|one)\s+hour\s+and\s+a\s+half|an?\s+hour|(?:\d{1,2}(?:[.,]\d+)?|${NUMBER_WORD})[\s-]?(?:hours?|hrs?|h)(?:\s?(?:and\s+)?\d{1,2}\s?(?:minutes?|mins?|m))?|(?:\d{1,3}|${NUMBER_WORD}|twenty|thirty|forty[\s-]five|ninety)[\s-]?(?:minutes?|mins?)`;
const AGO = wholeWords(String.raw`(?:about\s+)?(?<length>${HOURS})\s+ago`);
const AHEAD = wholeWords(String.raw`in\s+(?:about\s+)?(?<length>${HOURS})`);
const LASTING = wholeWords(
  String.raw`(?:(?:for|lasted|lasting|took)\s+)?(?:(?:about|around|over|nearly)\s+)?(?<length>${HOURS})(?:\s+long)?`,
);
const MIDNIGHT = wholeWords(String.raw`(?:(?:at|by|before|until)\s+)?midnight`);
const MORNING = wholeWords('morning');
const LATER = wholeWords('afternoon|evening|tonight|night');

/** Everything the text says about hours, in order. A bare 1 to 7 is afternoon, 8 to 11 morning, 12 noon. */
export const timesOf = (text: string): readonly TimeMention[] => {
  const part = dayPartOf(text);
  const found: TimeMention[] = [];
  const add = (pattern: RegExp, read: (match: RegExpExecArray) => TimeMention | null) => {
    for (const match of matchesOf(text, pattern)) {
      const mention = read(match);
      if (mention === null) continue;
      if (found.some((other) => other.span[0] < mention.span[1] && mention.span[0] < other.span[1])) continue;
      found.push(mention);
    }
  };
  const range = (match: RegExpExecArray) => rangeOf(match, part);
  add(AGO, (match) => lengthMention(match, 'ago', 1));
  add(AHEAD, (match) => lengthMention(match, 'ago', -1));
  add(UNTIL, (match) => {
    const to = parseClock(match.groups?.['to'] ?? '');
    return to === null ? null : { kind: 'until', span: spanOf(match), to: resolve(to, part) };
  });
  add(MIDNIGHT, (match) => ({ kind: 'midnight', span: spanOf(match) }));
  add(SPOKEN, (match) => spokenOf(match, part));
  add(MILITARY, (match) => {
    const { hour = '', minute = '' } = match.groups ?? {};
    return { kind: 'from', span: spanOf(match), from: `${hour}:${minute}` as LocalTime, to: null };
  });
  add(RANGE, (match) => (isClockRange(match) ? range(match) : null));
  add(RANGE_AFTER_DAY, range);
  add(O_CLOCK, (match) => singleOf(match, part));
  add(SINGLE, (match) => singleOf(match, part));
  add(LASTING, (match) => lengthMention(match, 'lasting', 1));
  return found.sort((a, b) => a.span[0] - b.span[0]);
};

const dayPartOf = (text: string): DayPart => {
  if (text.search(LATER) >= 0) return 'later';
  return text.search(MORNING) >= 0 ? 'morning' : null;
};

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly meridiem: 'am' | 'pm' | null;
  /** Written so that nothing has to be read into it: 14:00, 09:30, noon. */
  readonly isExact: boolean;
}

const parseClock = (text: string): Clock | null => {
  if (/^(?:noon|midday)$/iu.test(text)) return { hour: 12, minute: 0, meridiem: null, isExact: true };
  const match = /^(?<hour>[a-z]+|\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<meridiem>[ap])?\.?m?\.?$/iu.exec(text);
  if (match?.groups === undefined) return null;
  const { hour: hourText = '', minute: minuteText = '0', meridiem: letter } = match.groups;
  const hour = numberOf(hourText);
  const minute = Number(minuteText);
  const meridiem = letter === undefined ? null : letter.toLowerCase() === 'p' ? 'pm' : 'am';
  if (!Number.isInteger(hour) || hour > 23 || minute > 59 || (meridiem !== null && hour === 0)) return null;
  if (hour === 0 && match.groups['minute'] === undefined) return null;
  return { hour, minute, meridiem: hour > 12 ? null : meridiem, isExact: hour > 12 || hour === 0 || /^0\d/u.test(hourText) };
};

const clockText = (hour: number, minute: number): LocalTime =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as LocalTime;

const withMeridiem = (clock: Clock, meridiem: 'am' | 'pm'): LocalTime =>
  clockText((clock.hour % 12) + (meridiem === 'pm' ? 12 : 0), clock.minute);

const resolve = (clock: Clock, part: DayPart): LocalTime => {
  if (clock.meridiem !== null) return withMeridiem(clock, clock.meridiem);
  if (clock.isExact || clock.hour === 12) return clockText(clock.hour, clock.minute);
  const isAfternoon = part === null ? clock.hour <= 7 : part === 'later';
  return withMeridiem(clock, isAfternoon ? 'pm' : 'am');
};

/** The two ends of "2-3pm", "11-1" and "9:30 to 10:30"; two written meridiems are taken at their word, even end before start. */
const rangeOf = (match: RegExpExecArray, part: DayPart): TimeMention | null => {
  const from = parseClock(match.groups?.['from'] ?? '');
  const to = parseClock(match.groups?.['to'] ?? '');
  if (from === null || to === null) return null;
  const span = spanOf(match);
  if (from.meridiem === null && !from.isExact && to.meridiem !== null) {
    const end = withMeridiem(to, to.meridiem);
    const same = withMeridiem(from, to.meridiem);
    return { kind: 'from', span, from: same < end ? same : withMeridiem(from, to.meridiem === 'pm' ? 'am' : 'pm'), to: end };
  }
  const start = resolve(from, part);
  if (to.meridiem !== null || to.isExact) return { kind: 'from', span, from: start, to: resolve(to, part) };
  const morning = withMeridiem(to, 'am');
  return { kind: 'from', span, from: start, to: morning > start ? morning : withMeridiem(to, 'pm') };
};

/** Two bare numbers are hours only where something says so: "from 2 to 3", "9:30-10". */
const isClockRange = (match: RegExpExecArray): boolean => {
  const { lead, from = '', to = '' } = match.groups ?? {};
  return lead !== undefined || /[:apn]/iu.test(from) || /[:apn]/iu.test(to);
};

const singleOf = (match: RegExpExecArray, part: DayPart): TimeMention | null => {
  const clock = parseClock(match.groups?.['from'] ?? '');
  return clock === null ? null : { kind: 'from', span: spanOf(match), from: resolve(clock, part), to: null };
};

const PARTS: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty five': 25,
  'twenty-five': 25,
};

/** "Half past two", "half two" and "quarter to three"; anything but a half needs its side. */
const spokenOf = (match: RegExpExecArray, part: DayPart): TimeMention | null => {
  const { part: partText = '', side, hour: hourText = '', meridiem } = match.groups ?? {};
  const minutes = PARTS[partText.toLowerCase()] ?? 0;
  const hour = numberOf(hourText);
  if (hour < 1 || hour > 12 || (side === undefined && partText.toLowerCase() !== 'half')) return null;
  const isBefore = side === 'to' || side === 'before';
  const named: Clock = {
    hour: isBefore ? (hour === 1 ? 12 : hour - 1) : hour,
    minute: isBefore ? 60 - minutes : minutes,
    meridiem: meridiem === undefined ? null : meridiem.trim().toLowerCase() === 'pm' ? 'pm' : 'am',
    isExact: false,
  };
  return { kind: 'from', span: spanOf(match), from: resolve(named, part), to: null };
};

const WORD_MINUTES: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, 'forty-five': 45, 'forty five': 45, ninety: 90 };

const lengthMention = (match: RegExpExecArray, kind: 'ago' | 'lasting', sign: 1 | -1): TimeMention | null => {
  const minutes = minutesOf((match.groups?.['length'] ?? '').toLowerCase());
  return minutes === null ? null : { kind, span: spanOf(match), minutes: sign * minutes };
};

const minutesOf = (length: string): number | null => {
  if (/^half\s+an/u.test(length)) return 30;
  if (/and\s+a\s+half/u.test(length)) return 90;
  if (/^an?\s/u.test(length)) return 60;
  const match = /^(?<count>[\d.,]+|[a-z]+(?:[\s-](?!h|m)[a-z]+)?)[\s-]?(?<unit>h|m)\D*(?<rest>\d+)?/u.exec(length);
  const { count = '', unit, rest = '0' } = match?.groups ?? {};
  const amount = WORD_MINUTES[count] ?? numberOf(count.replace(',', '.'));
  const minutes = unit === 'h' ? Math.round(amount * 60) + Number(rest) : amount;
  return Number.isFinite(minutes) && minutes > 0 && minutes < 24 * 60 ? minutes : null;
};
