import type { DayMention } from './said-day.ts';

const CAPITAL_BEFORE = /\p{Lu}[\p{L}'’-]*\s$/u;
const CAPITAL_BEHIND = /^\s\p{Lu}[\p{L}'’-]*/u;
const AFTER_MARKER = /(?:^|[\s:])(?:with|met|and|at|from|@)\s$/iu;

const isCapitalWeekday = (text: string, { span, said }: DayMention): boolean =>
  said.kind === 'weekday' && /^\p{Lu}/u.test(text.slice(span[0]));

/** "With Sunday Oliseh": a weekday right behind such a word, with a surname behind it, is a first name. */
export const followsNameMarker = (text: string, day: DayMention): boolean =>
  isCapitalWeekday(text, day) && AFTER_MARKER.test(text.slice(0, day.span[0])) && CAPITAL_BEHIND.test(text.slice(day.span[1]));

/** Where a line has several days, a weekday beside another name is a part of it: "Mark Friday", "Black Friday Ltd". */
export const withoutNames = (text: string, days: readonly DayMention[]): readonly DayMention[] => {
  const isName = (day: DayMention): boolean =>
    isCapitalWeekday(text, day) && (CAPITAL_BEFORE.test(text.slice(0, day.span[0])) || CAPITAL_BEHIND.test(text.slice(day.span[1])));
  const others = days.filter((day) => !isName(day));
  return others.length > 0 ? others : days;
};
