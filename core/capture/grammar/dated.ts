import type { DayMention } from '../../quick-log/grammar/said-day.ts';
import type { TimeMention } from '../../quick-log/grammar/times.ts';
import { type DayChoice, dueDayOf } from '../../quick-log/grammar/which-day.ts';
import { overlaps } from '../../quick-log/grammar/scan.ts';
import type { Span } from '../../quick-log/reading.ts';
import type { LocalDay, LocalTime } from '../../time/types.ts';
import { addDays } from '../../time/local-day.ts';
import type { Found } from './found.ts';

/** The day, and the hour, that something found speaks of. */
export interface Due {
  readonly day: DayMention | null;
  readonly time: TimeMention | null;
  readonly choice: DayChoice | null;
  readonly at: LocalTime | null;
  /** With the word that ties it to what is due: "by Friday". */
  readonly span: Span | null;
}

const nothing: Due = { day: null, time: null, choice: null, at: null, span: null };
const TIED = /(?:^|\s)((?:(?:by|before|until|till|to|on|for|due|at|from|no later than|latest|is|will be|in|of|the)\s+)+)$/u;
const FIRMLY_TIED = /(?:^|\s)(?:by|before|until|till|to|due|no later than|latest)\s+(?:the\s+)?$/u;
const LOOKS_BACK = /yesterday|last |ago$|^(?:this|today)|earlier|just now/iu;

/** The day behind the words, or before them where it is tied to them: "by Friday they decide". */
export const dueOf = (
  line: string,
  text: string,
  found: Found,
  days: readonly DayMention[],
  times: readonly TimeMention[],
  today: LocalDay,
): Due => {
  if (found.happening.day === 'none') return nothing;
  const [from, to] = found.clause;
  const isMove = found.happening.facts.some(({ kind }) => kind === 'moved');
  const own = days.filter(({ span }) => span[0] >= from && span[1] <= to && !isPast(line, text, { span } as DayMention, days, today));
  const behind = own.filter(({ span }) => span[0] >= found.span[0]);
  const before = own.filter(({ span }) => span[1] <= found.span[0] && FIRMLY_TIED.test(text.slice(from, span[0])));
  // "Moved from Tuesday to Thursday": the day it had comes first.
  const day =
    (isMove ? (behind.find(({ span }) => /\bto\s+(?:the\s+)?$/u.test(text.slice(from, span[0]))) ?? behind.at(-1)) : behind[0]) ??
    before.at(-1) ??
    null;
  const time = timeBeside(text, found, day, times, isMove);
  if (day === null && time === null) return nothing;
  const start = Math.min(...[day, time].flatMap((mention) => (mention === null ? [] : [mention.span[0]])));
  const end = Math.max(...[day, time].flatMap((mention) => (mention === null ? [] : [mention.span[1]])));
  const tie = TIED.exec(text.slice(from, start));
  return {
    day,
    time,
    choice: day === null ? null : isMove ? moveDayOf(day, today) : dueDayOf(day.said, today, null),
    at: time?.kind === 'from' ? time.from : null,
    span: [tie === null ? start : start - (tie[1]?.length ?? 0), end],
  };
};

/** Nothing is moved to the weekday it is: "moved to Thursday", said on a Thursday, is the next one, today a click away. */
const moveDayOf = ({ said }: DayMention, today: LocalDay): DayChoice => {
  const choice = dueDayOf(said, today, null);
  if (said.kind !== 'weekday' || choice.days[0] !== today) return choice;
  return { days: [addDays(today, 7), today], kind: 'alternative' };
};

/** "Yesterday" and "last week" are never when something is due; "today" is, where a word ties it. */
const isPast = (line: string, text: string, { span }: DayMention, days: readonly DayMention[], today: LocalDay): boolean => {
  const said = days.find((day) => overlaps(day.span, span))?.said;
  if (said?.kind === 'day' && said.on < today) return true;
  return LOOKS_BACK.test(line.slice(...span).trim()) && !FIRMLY_TIED.test(text.slice(0, span[0]));
};

const timeBeside = (
  text: string,
  found: Found,
  day: DayMention | null,
  times: readonly TimeMention[],
  isMove: boolean,
): TimeMention | null => {
  const own = times.filter(({ kind, span }) => kind === 'from' && span[0] >= found.clause[0] && span[1] <= found.clause[1]);
  if (day === null) {
    if (!isMove) return null;
    return own.find(({ span }) => span[0] >= found.span[1]) ?? null;
  }
  const isBeside = ({ span }: TimeMention): boolean =>
    /^\s*(?:(?:at|by|around|from|on|,)\s*)*$/u.test(
      span[0] >= day.span[1] ? text.slice(day.span[1], span[0]) : text.slice(span[1], day.span[0]),
    );
  return own.find(isBeside) ?? null;
};
