import { GB } from 'chrono-node/en';
import type { LocalDay, Weekday } from '../../time/types.ts';
import { MONTH } from './months.ts';
import type { DayMention } from './said-day.ts';

const COUNTED = /^(?:in|within|after)\b|\b(?:ago|from\s+(?:now|today)|later|time)$/iu;
const NAMED_MONTH = /\p{L}{3}.*\d|\d.*\p{L}{3}|(?:first|second|third)\s+of\s|^\d{4}-\d/iu;

/** What chrono is asked about. Its many patterns take the longest of all to run for the first time, so most lines are spared them. */
const WORTH_ASKING = new RegExp(String.raw`\b(?:${MONTH}|days?|weeks?|months?|years?)\b|\d{4}-\d`, 'i');

/**
 * Dates with a month's name and counted ones ("in two weeks"), by chrono. Only the calendar fields it is certain of
 * are taken: its Dates live in the computer's zone, and its reference is noon there, on the person's own day.
 */
export const chronoDaysOf = (text: string, today: LocalDay): readonly DayMention[] => {
  if (!WORTH_ASKING.test(text)) return [];
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const found: DayMention[] = [];
  for (const result of GB.parse(text, new Date(year, month - 1, day, 12))) {
    const { index, text: words, start } = result;
    const certain = (field: 'year' | 'month' | 'day' | 'weekday') => (start.isCertain(field) ? start.get(field) : null);
    const [onDay, onMonth] = [certain('day'), certain('month')];
    if (onDay === null || onMonth === null) continue;
    const span = [index, index + words.length] as const;
    const tags = result.tags();
    if (tags.has('result/relativeDate')) {
      if (COUNTED.test(words))
        found.push({ span, said: { kind: 'day', on: dayText(certain('year') ?? year, onMonth, onDay), isCounted: true } });
    } else if (NAMED_MONTH.test(words)) {
      const weekday = certain('weekday');
      const isoWeekday = weekday === null ? null : ((weekday === 0 ? 7 : weekday) as Weekday);
      found.push({
        span,
        said: { kind: 'date', day: onDay, month: onMonth, year: certain('year'), weekday: isoWeekday, otherOrder: null },
      });
    }
  }
  return found;
};

const dayText = (year: number, month: number, day: number): LocalDay =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDay;
