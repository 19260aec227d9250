import { message } from '../../messages/message.ts';
import { addMs, MINUTE_MS } from '../../time/instant.ts';
import { addDays } from '../../time/local-day.ts';
import type { Instant, LocalDay, LocalTime, Zone } from '../../time/types.ts';
import { dayOf, instantOf, timeOf } from '../../time/zone.ts';
import type { Piece, Question, Span } from '../reading.ts';
import type { DayMention } from './said-day.ts';
import { questionId } from './question.ts';
import type { Tense } from './tense.ts';
import type { TimeMention } from './times.ts';
import { startDayOf } from './which-day.ts';

/** What the line says about when the interview is. */
export interface WhenReading {
  readonly startOn: Piece<LocalDay> | null;
  readonly startTime: Piece<LocalTime> | null;
  readonly endTime: Piece<LocalTime> | null;
  readonly questions: readonly Question[];
  readonly spans: readonly Span[];
}

interface Moment {
  readonly line: string;
  readonly now: Instant;
  readonly zone: Zone;
  readonly tense: Tense | null;
}

/** Reads the interview's day, start and end from what is left after the decision took its own. */
export const whenOf = (times: readonly TimeMention[], days: readonly DayMention[], moment: Moment): WhenReading => {
  const today = dayOf(moment.now, moment.zone);
  const ago = times.find((time) => time.kind === 'ago');
  if (ago?.kind === 'ago') return readAgo(ago, moment);
  const start = times.find((time) => time.kind === 'from' || time.kind === 'midnight');
  const until = times.find((time) => time.kind === 'until');
  const lasting = times.find((time) => time.kind === 'lasting');
  const day = nearestTo(days, start?.span ?? until?.span);
  const startTime = start === undefined ? null : said(start.kind === 'from' ? start.from : ('00:00' as LocalTime), start.span);
  const endTime = endOf(start, until, lasting);
  const clock = startTime ?? endTime;
  const which = whichStart(day, clock, moment, today);
  const startOn =
    start?.kind === 'midnight' && which.startOn !== null ? { ...which.startOn, value: addDays(which.startOn.value, 1) } : which.startOn;
  const used = [start, until, endTime === null || until !== undefined ? undefined : lasting].filter((mention) => mention !== undefined);
  return {
    startOn,
    startTime,
    endTime,
    questions: which.questions,
    spans: [...used.map(({ span }) => span), ...(day === undefined || startOn === null ? [] : [day.span])],
  };
};

const said = <Value>(value: Value, span: Span): Piece<Value> => ({ value, origin: 'said', span });

/** The day that stands closest to the time; the first one where no time is said. */
const nearestTo = (days: readonly DayMention[], time: Span | undefined): DayMention | undefined => {
  if (time === undefined) return days[0];
  const gap = ({ span }: DayMention) => Math.max(span[0] - time[1], time[0] - span[1]);
  return [...days].sort((a, b) => gap(a) - gap(b))[0];
};

const endOf = (
  start: TimeMention | undefined,
  until: TimeMention | undefined,
  lasting: TimeMention | undefined,
): Piece<LocalTime> | null => {
  if (start?.kind === 'from' && start.to !== null) return said(start.to, start.span);
  if (until?.kind === 'until') return said(until.to, until.span);
  if (lasting?.kind !== 'lasting' || start?.kind !== 'from') return null;
  const end = minutesOf(start.from) + lasting.minutes;
  return end < 24 * 60 ? said(clockOf(end), lasting.span) : null;
};

const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const clockOf = (minutes: number): LocalTime =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as LocalTime;

/** "An hour ago" counts in elapsed time from now; of something that finished it is the end. */
const readAgo = (ago: Extract<TimeMention, { kind: 'ago' }>, { line, now, zone }: Moment): WhenReading => {
  const at = addMs(now, -ago.minutes * MINUTE_MS);
  const isEnd = /(?:finished|ended|over|out|left|done)\s*$/iu.test(line.slice(0, ago.span[0]));
  const time = said(timeOf(at, zone), ago.span);
  return {
    startOn: said(dayOf(at, zone), ago.span),
    startTime: isEnd ? null : time,
    endTime: isEnd ? time : null,
    questions: [],
    spans: [ago.span],
  };
};

const whichStart = (
  mention: DayMention | undefined,
  clock: Piece<LocalTime> | null,
  moment: Moment,
  today: LocalDay,
): { readonly startOn: Piece<LocalDay> | null; readonly questions: readonly Question[] } => {
  const { line, tense } = moment;
  if (mention === undefined && clock === null) return { startOn: null, questions: [] };
  const span = mention?.span ?? clock?.span ?? [0, 0];
  const choice = mention === undefined ? ({ days: [today], kind: 'certain' } as const) : startDayOf(mention.said, today, tense);
  const pieceOf = (on: LocalDay): Piece<LocalDay> => ({
    value: on,
    origin: mention === undefined ? 'inferred' : 'said',
    span: mention?.span ?? null,
  });
  const ask = (days: readonly LocalDay[], kind: Question['kind'], asked: Span): Question => ({
    id: questionId('startOn', line, asked),
    part: 'startOn',
    asks: message('quick-log.asks.day', { words: line.slice(...asked) }),
    kind,
    span: asked,
    answers: days.map((on) => ({
      id: on,
      label: message('quick-log.answer.day', { day: { on, as: 'day' } }),
      gives: { startOn: { value: on, origin: 'said', span: asked } },
    })),
  });
  const [first] = choice.days;
  if (first === undefined) return { startOn: null, questions: [] };
  if (choice.kind === 'open') return { startOn: null, questions: [ask(choice.days, 'open', span)] };
  const odd = clock === null || first !== today ? null : otherDay(mention, clock.value, moment, today);
  if (odd !== null) {
    const asked = clock?.span ?? span;
    return odd.kind === 'open'
      ? { startOn: null, questions: [ask(odd.days, 'open', asked)] }
      : { startOn: pieceOf(first), questions: [ask(odd.days, 'alternative', asked)] };
  }
  return { startOn: pieceOf(first), questions: choice.kind === 'alternative' ? [ask(choice.days, 'alternative', span)] : [] };
};

/** Today at that time contradicts the tense ("interviewed at 2" said at 9:40), or could as well have been yesterday. */
const otherDay = (
  mention: DayMention | undefined,
  time: LocalTime,
  { now, zone, tense }: Moment,
  today: LocalDay,
): { readonly days: readonly LocalDay[]; readonly kind: 'open' | 'alternative' } | null => {
  const isAhead = instantOf(today, time, zone) > now;
  const step = mention?.said.kind === 'weekday' ? 7 : 1;
  if (tense === 'past' && isAhead) return { days: [addDays(today, -step), today], kind: 'open' };
  if (tense === 'future' && !isAhead) return { days: [addDays(today, step), today], kind: 'open' };
  if (mention === undefined && tense === null && isAhead) return { days: [today, addDays(today, -1)], kind: 'alternative' };
  return null;
};
