import { addressesIn } from '../../quick-log/grammar/markup.ts';
import { daysOf } from '../../quick-log/grammar/days.ts';
import { isMonthFirst } from '../../quick-log/grammar/locale.ts';
import type { DayMention } from '../../quick-log/grammar/said-day.ts';
import { mask, MASK, overlaps, plainText } from '../../quick-log/grammar/scan.ts';
import { timesOf, type TimeMention } from '../../quick-log/grammar/times.ts';
import type { Span } from '../../quick-log/reading.ts';
import { dayOf } from '../../time/zone.ts';
import type { CaptureContext } from '../context.ts';
import type { Mention } from '../reading.ts';
import { BLANK, DAY, NAME, TIME } from './happening.ts';
import { mentionsIn } from './mentions.ts';

/** A line with its names, days and times found, and blanked out by what they are, so that patterns can speak of them. Places stay the same. */
export interface Coded {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly days: readonly DayMention[];
  readonly times: readonly TimeMention[];
}

const CONTROL = /\p{Cc}/gu;
const PRIVATE = /[\ue000-\ue003]/gu;

export const codedOf = (line: string, context: CaptureContext): Coded => {
  const written = mask(line.replace(CONTROL, ' ').replace(PRIVATE, ' '), addressesIn(line));
  const mentions = mentionsIn(written, context);
  const text = plainText(
    mask(
      written,
      mentions.map(({ span }) => span),
    ),
  );
  const times = timesOf(text);
  const timeSpans = times.map(({ span }) => span);
  const days = daysOf(mask(text, timeSpans), dayOf(context.now, context.zone), isMonthFirst(context.locale)).filter(
    ({ span }) => !timeSpans.some((time) => overlaps(time, span)),
  );
  return { text: painted(text, mentions, days, times), mentions, days, times };
};

const painted = (text: string, mentions: readonly Mention[], days: readonly DayMention[], times: readonly TimeMention[]): string => {
  const signs = [...text.toLowerCase().replaceAll(MASK, BLANK)];
  const paint = (spans: readonly { readonly span: Span }[], sign: string): void => {
    for (const { span } of spans) for (let at = span[0]; at < span[1]; at += 1) signs[at] = sign;
  };
  paint(mentions, NAME);
  paint(
    days.map(({ span }) => ({ span: withoutSpaces(text, span) })),
    DAY,
  );
  paint(
    times.filter(({ kind }) => kind !== 'lasting').map(({ span }) => ({ span: withoutSpaces(text, span) })),
    TIME,
  );
  return signs.join('');
};

const withoutSpaces = (text: string, [from, to]: Span): Span => {
  const part = text.slice(from, to);
  return [from + (part.length - part.trimStart().length), to - (part.length - part.trimEnd().length)];
};
