import { addDays, weekdayOf } from '../../time/local-day.ts';
import type { LocalDay, Weekday } from '../../time/types.ts';
import type { Span } from '../reading.ts';
import { chronoDaysOf } from './chrono-days.ts';
import { MONTH, MONTHS } from './months.ts';
import type { DayMention, SaidDay } from './said-day.ts';
import { matchesOf, NUMBER_WORD, numberOf, overlaps, spanOf, wholeWords } from './scan.ts';

const WEEKDAYS: readonly (readonly [RegExp, Weekday])[] = [
  [/^m/iu, 1],
  [/^tu/iu, 2],
  [/^w/iu, 3],
  [/^th/iu, 4],
  [/^f/iu, 5],
  [/^sa/iu, 6],
  [/^su/iu, 7],
];
const WEEKDAY = String.raw`(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?(?!\s+down)|sun(?:day)?)`;
/** "Monday.com" is a company, "Friday's" belongs to something. */
const WEEKDAY_ENDS = String.raw`(?!\.[a-z]|'s)\.?`;
const ORDINAL = '(?:st|nd|rd|th)';

const weekdayIn = (text: string): Weekday => WEEKDAYS.find(([pattern]) => pattern.test(text))?.[1] ?? 1;

const OFFSETS: readonly (readonly [RegExp, number])[] = [
  [wholeWords(String.raw`(?:the\s+)?day\s+before\s+yesterday`), -2],
  [wholeWords(String.raw`(?:the\s+)?day\s+after\s+tomorrow`), 2],
  [wholeWords(String.raw`yesterday(?:\s+(?:morning|afternoon|evening))?|last\s+night`), -1],
  [wholeWords(String.raw`(?:tomorrow|tmrw|tmw)(?:\s+(?:morning|afternoon|evening|night))?`), 1],
  [wholeWords(String.raw`today|tonight|this\s+(?:morning|afternoon|evening)`), 0],
];
const END_OF_DAY = wholeWords(String.raw`(?:the\s+)?(?:end|close)\s+of\s+(?:the\s+)?(?:day|business|play)|eod|cob`);
const WEEKDAY_WITH_DAY = wholeWords(
  String.raw`(?<weekday>${WEEKDAY})\.?,?\s+(?:the\s+)?(?<day>\d{1,2})${ORDINAL}?(?![\d:/]|[.]\d|\s?[ap]m)`,
);
const WEEKDAY_ALONE = wholeWords(
  String.raw`(?:(?<ahead>a\s+week|a\s+fortnight|(?:one|two)\s+weeks?)\s+(?:on\s+)?(?=[a-z]))?(?<lead>last|this\s+coming|this|next|coming|the\s+coming)?\s*(?<weekday>${WEEKDAY})${WEEKDAY_ENDS}(?:\s+(?<tail>of\s+next\s+week|next\s+week|after\s+next|last\s+week|of\s+last\s+week|this\s+week|of\s+this\s+week|week|fortnight))?`,
);
const NEXT_WEEK_WEEKDAY = wholeWords(String.raw`(?<lead>last|this|next)\s+week\s*,?\s*(?:on\s+)?(?<weekday>${WEEKDAY})${WEEKDAY_ENDS}`);
/** A date with a month's name that no calendar has ("31 Feb"): still a date, so that no other day is assumed. */
const NO_SUCH_DATE = wholeWords(
  String.raw`(?<day>\d{1,2})${ORDINAL}?\s+(?:of\s+)?(?<month>${MONTH})|(?<monthFirst>${MONTH})\s+(?:the\s+)?(?<dayLast>\d{1,2})${ORDINAL}?`,
);
const SLASHED = wholeWords(String.raw`(?<first>\d{1,2})\/(?<second>\d{1,2})(?:\/(?<year>\d{4}|\d{2}))?`);
const DOTTED = wholeWords(String.raw`(?<first>\d{1,2})\.(?<second>\d{1,2})\.(?<year>\d{4}|\d{2})?`);
const DAY_OF_MONTH = wholeWords(
  String.raw`(?:the\s+(?<day>\d{1,2})${ORDINAL}?|(?<short>\d{1,2})${ORDINAL})(?![\d:/]|\s+(?:round|interview|stage|call|floor|chat|screen))`,
);
const END_OF = wholeWords(
  String.raw`(?:the\s+)?end\s+of\s+(?:the\s+)?(?<lead>next|this|coming|current)?\s*(?<unit>week|month)(?<tail>\s+after\s+next)?|(?<short>eow|eom)|(?:the\s+)?week'?s\s+end`,
);
const FORTNIGHT = wholeWords(
  String.raw`(?:(?<ago>(?:a|one)?\s*fortnight\s+ago)|(?<ahead>(?:in|within|after)\s+(?:about\s+)?(?:a|one|the\s+next)\s+fortnight|(?:a|one)\s+fortnight\s+(?:from\s+(?:now|today)|today)))(?:'?s?\s+time)?`,
);
const WORKING_DAYS = wholeWords(
  String.raw`(?:in|within)\s+(?:the\s+next\s+)?(?<count>\d{1,2}|${NUMBER_WORD})\s+(?:working|business)\s+days?`,
);
const ANOTHER = wholeWords(
  String.raw`another\s+(?:(?<count>\d|${NUMBER_WORD}|couple\s+of|few)\s+)?(?<unit>days?|weeks?|fortnights?)|(?:(?:in|within)\s+)?a\s+(?<pair>week|day)\s+or\s+(?:two|so)`,
);
const SOME_WEEK = wholeWords(String.raw`(?:(?:sometime|some\s+time|early|mid|late|later)\s+)?(?:in\s+)?(?<lead>this|next)\s+week`);

/** The days the text names, in order. `today` is the person's day. */
export const daysOf = (text: string, today: LocalDay, isMonthFirst: boolean): readonly DayMention[] => {
  const found: DayMention[] = [];
  const add = (span: Span, said: SaidDay | null) => {
    if (said !== null && !found.some((other) => overlaps(other.span, span))) found.push({ span, said });
  };
  const each = (pattern: RegExp, read: (groups: Record<string, string | undefined>) => SaidDay | null) => {
    for (const match of matchesOf(text, pattern)) add(spanOf(match), read(match.groups ?? {}));
  };
  const exactly = (on: LocalDay, isCounted = false): SaidDay => ({ kind: 'day', on, isCounted });

  each(ANOTHER, ({ count, unit, pair }) => ({ kind: 'longer', days: vagueDays(count, unit ?? pair ?? 'week') }));
  each(WORKING_DAYS, ({ count = '' }) => exactly(afterWorkingDays(today, numberOf(count)), true));
  each(FORTNIGHT, ({ ago }) => exactly(addDays(today, ago === undefined ? 14 : -14), true));
  each(END_OF, ({ lead, unit, tail, short }) => ({
    kind: 'end-of',
    unit: unit?.toLowerCase() === 'month' || short?.toLowerCase() === 'eom' ? 'month' : 'week',
    ahead: tail !== undefined ? 2 : lead?.toLowerCase() === 'next' ? 1 : 0,
  }));
  for (const { span, said } of chronoDaysOf(text, today)) add(span, said);
  each(NO_SUCH_DATE, ({ day, month, monthFirst, dayLast }) =>
    dateOf(Number(day ?? dayLast), MONTHS.indexOf((month ?? monthFirst ?? '').slice(0, 3).toLowerCase()) + 1, null, null),
  );
  each(SLASHED, ({ first = '', second = '', year }) => numericDate(Number(first), Number(second), year, isMonthFirst));
  each(DOTTED, ({ first = '', second = '', year }) => numericDate(Number(first), Number(second), year, false, false));
  each(WEEKDAY_WITH_DAY, ({ weekday = '', day = '' }) => dateOf(Number(day), null, null, weekdayIn(weekday)));
  each(NEXT_WEEK_WEEKDAY, ({ lead = '', weekday = '' }) => weekdayOfWeek(weekdayIn(weekday), lead.toLowerCase(), today));
  each(WEEKDAY_ALONE, ({ ahead, lead, weekday = '', tail }) => weekdayMention(weekdayIn(weekday), ahead, lead, tail, today));
  for (const [pattern, days] of OFFSETS) each(pattern, () => exactly(addDays(today, days)));
  each(DAY_OF_MONTH, ({ day, short }) => dateOf(Number(day ?? short), null, null, null));
  each(SOME_WEEK, ({ lead }) => ({ kind: 'week', ahead: lead?.toLowerCase() === 'next' ? 1 : 0 }));
  each(END_OF_DAY, () => ({ kind: 'end-of-day' }));
  return withEndsOfDay(
    text,
    found.sort((a, b) => a.span[0] - b.span[0]),
    today,
  );
};

/** "eod Friday" and "Friday eod" are one day; alone it is the end of today. */
const withEndsOfDay = (text: string, found: readonly DayMention[], today: LocalDay): readonly DayMention[] => {
  const all: DayMention[] = [];
  for (const mention of found) {
    const last = all.at(-1);
    const touches = last !== undefined && /^\s*(?:(?:on|of|at|by),?\s*)?$/iu.test(text.slice(last.span[1], mention.span[0]));
    if (touches && (last.said.kind === 'end-of-day') !== (mention.said.kind === 'end-of-day')) {
      const said = last.said.kind === 'end-of-day' ? mention.said : last.said;
      all[all.length - 1] = { span: [last.span[0], mention.span[1]], said };
    } else all.push(mention);
  }
  return all.map((mention) =>
    mention.said.kind === 'end-of-day' ? { ...mention, said: { kind: 'day', on: today, isCounted: false } } : mention,
  );
};

const dateOf = (day: number, month: number | null, year: number | null, weekday: Weekday | null): SaidDay | null =>
  day < 1 || day > 31 ? null : { kind: 'date', day, month, year, weekday, otherOrder: null };

const numericDate = (first: number, second: number, year: string | undefined, isMonthFirst: boolean, canTurn = true): SaidDay | null => {
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  const isDate = (d: number, m: number) => d >= 1 && d <= 31 && m >= 1 && m <= 12;
  const fullYear = year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);
  const turned = canTurn && day !== month && isDate(month, day) ? { day: month, month: day } : null;
  if (isDate(day, month)) return { kind: 'date', day, month, year: fullYear, weekday: null, otherOrder: turned };
  if (turned !== null) return { kind: 'date', ...turned, year: fullYear, weekday: null, otherOrder: null };
  return null;
};

const weekdayMention = (
  weekday: Weekday,
  ahead: string | undefined,
  leadText: string | undefined,
  tailText: string | undefined,
  today: LocalDay,
): SaidDay | null => {
  const tail = tailText?.toLowerCase().replace(/^of\s+/u, '');
  if (tail !== undefined && / week$/u.test(tail)) return weekdayOfWeek(weekday, tail.split(/\s/u)[0] ?? 'this', today);
  const lead = leadText?.toLowerCase().replace(/\s+/gu, ' ');
  const week = lead === 'last' || lead === 'next' || lead === 'this' ? lead : lead === undefined ? null : 'coming';
  const extraWeeks = (tail === 'week' ? 1 : tail === 'fortnight' || tail === 'after next' ? 2 : 0) + aheadWeeks(ahead);
  return { kind: 'weekday', weekday, week: extraWeeks > 0 && week === null ? 'coming' : week, extraWeeks };
};

const aheadWeeks = (ahead: string | undefined): number => (ahead === undefined ? 0 : /fortnight|two/iu.test(ahead) ? 2 : 1);

/** A weekday of a week that is named is one day and no other. */
const weekdayOfWeek = (weekday: Weekday, week: string, today: LocalDay): SaidDay => {
  const weeks = week === 'next' ? 1 : week === 'last' ? -1 : 0;
  return { kind: 'day', on: addDays(today, weekday - weekdayOf(today) + 7 * weeks), isCounted: false };
};

const vagueDays = (count: string | undefined, unit: string): number => {
  const amount = count === undefined ? 1 : /couple/iu.test(count) ? 2 : /few/iu.test(count) ? 3 : numberOf(count);
  return amount * (/^d/iu.test(unit) ? 1 : /^f/iu.test(unit) ? 14 : 7);
};

const afterWorkingDays = (from: LocalDay, count: number): LocalDay => {
  let day = from;
  for (let left = Math.min(count, 99); left > 0;) {
    day = addDays(day, 1);
    if (weekdayOf(day) < 6) left -= 1;
  }
  return day;
};
