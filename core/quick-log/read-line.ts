import { message } from '../messages/message.ts';
import { dayOf } from '../time/zone.ts';
import type { QuickLogContext } from './context.ts';
import { channelOf } from './grammar/channel.ts';
import { daysOf } from './grammar/days.ts';
import { decisionOf, decisionPlaceOf } from './grammar/decision.ts';
import { followsNameMarker, withoutNames } from './grammar/day-names.ts';
import { formatOf } from './grammar/format.ts';
import { isMonthFirst } from './grammar/locale.ts';
import { addressesIn, isUnreadable } from './grammar/markup.ts';
import { questionId } from './grammar/question.ts';
import { restOf } from './grammar/rest.ts';
import { roundOf } from './grammar/round.ts';
import { plainRouteOf } from './grammar/route.ts';
import { joined, mask, plainText } from './grammar/scan.ts';
import { segmentsOf } from './grammar/segments.ts';
import { tenseOf } from './grammar/tense.ts';
import { timesOf } from './grammar/times.ts';
import { whenOf } from './grammar/when.ts';
import { whoOf } from './grammar/who.ts';
import { zoneOf } from './grammar/zones.ts';
import type { Question, Reading, ReadingParts, Span } from './reading.ts';

const CONTROL = /\p{Cc}/gu;

/**
 * Reads one line of plain English. Never throws, and takes time in proportion to the line: what cannot be
 * understood is kept as `rest`, what fits twice is asked.
 */
export const readLine = (line: string, context: QuickLogContext): Reading => {
  if (isUnreadable(line)) return { ...nothingSaid, line, questions: [], understood: [], rest: line.trim() };
  const { reading, secondAt } = readOne(line, context);
  return secondAt === null ? reading : (twoEvents(line, secondAt, context) ?? reading);
};

const nothingSaid: ReadingParts = {
  company: null,
  role: null,
  round: null,
  people: [],
  startOn: null,
  startTime: null,
  endTime: null,
  zone: null,
  format: null,
  route: null,
  decision: null,
  channel: null,
};

/** Reads the line as one event. Each kind of piece blanks out what it took, so that no word is read twice. */
const readOne = (line: string, context: QuickLogContext): { readonly reading: Reading; readonly secondAt: number | null } => {
  const { now, people: known } = context;
  const today = dayOf(now, context.zone);
  const written = mask(line.replace(CONTROL, ' '), addressesIn(line));
  const text = plainText(written);

  const rounds = roundOf(line, text);
  const roundSpan = rounds.round?.span ?? rounds.questions[0]?.span;
  const withoutRound = mask(text, roundSpan === undefined ? [] : [roundSpan]);
  const channel = channelOf(withoutRound);
  const withoutChannel = mask(withoutRound, spansOf(channel));
  const times = timesOf(withoutChannel);
  const timeSpans = times.map(({ span }) => span);
  const withoutTimes = mask(withoutChannel, timeSpans);
  const zone = zoneOf(
    line,
    withoutTimes,
    timeSpans.map(([, to]) => to),
  );
  const zoneSpans = [...spansOf(zone.zone), ...zone.questions.map(({ span }) => span)];
  const withoutZone = mask(withoutTimes, zoneSpans);
  const days = daysOf(withoutZone, today, isMonthFirst(context.locale)).filter((day) => !followsNameMarker(written, day));

  const place = decisionPlaceOf(line, withoutChannel, days, times, known);
  const ownDays = withoutNames(
    written,
    days.filter((day) => day !== place?.day),
  );
  const ownTimes = times.filter((time) => place === null || !place.times.includes(time));
  const outside = mask(withoutZone, spansOf(place));
  const when = whenOf(ownTimes, ownDays, { line, now, zone: zone.zone?.value ?? context.zone, tense: tenseOf(outside) });
  const decision = place === null ? null : decisionOf(line, place, today, when.startOn?.value ?? null);

  const daySpans = ownDays.map(({ span }) => span);
  const withoutDays = mask(outside, daySpans);
  const format = formatOf(withoutDays);
  const plainRoute = plainRouteOf(mask(withoutDays, spansOf(format)));
  const taken = [
    ...(roundSpan === undefined ? [] : [roundSpan]),
    ...[...spansOf(channel), ...timeSpans, ...zoneSpans, ...spansOf(place), ...daySpans, ...spansOf(format), ...plainRoute.spans],
  ];
  const names = mask(written, taken);
  const roundEnds = [roundSpan, format?.span].flatMap((span) => (span ? [span[1]] : []));
  const hasAnchor = times.length > 0 || days.length > 0 || roundSpan !== undefined || format !== null || place !== null;
  const who = whoOf(line, segmentsOf(names, roundEnds), hasAnchor, context);

  const understood = joined([
    ...spansOf(rounds.round),
    ...spansOf(channel),
    ...spansOf(zone.zone),
    ...when.spans,
    ...(decision?.decision ? spansOf(place) : []),
    ...spansOf(format),
    ...plainRoute.spans,
    ...who.spans,
  ]);
  const parts: ReadingParts = {
    company: who.company,
    role: who.role,
    round: rounds.round,
    people: who.people,
    startOn: when.startOn,
    startTime: when.startTime,
    endTime: when.endTime,
    zone: zone.zone,
    format: format ?? rounds.format,
    route: plainRoute.route ?? who.route,
    decision: decision?.decision ?? null,
    channel,
  };
  const questions = [
    ...who.questions,
    ...when.questions,
    ...zone.questions,
    ...rounds.questions,
    ...(decision?.question ? [decision.question] : []),
  ];
  return {
    reading: { ...parts, line, questions, understood, rest: restOf(line, understood, askedIn(questions)) },
    secondAt: who.secondCompanyAt,
  };
};

/** The words that are asked about; as long as they are, they stay in the note. */
const askedIn = (questions: readonly Question[]): readonly Span[] =>
  questions.filter(({ kind }) => kind === 'open').map(({ span }) => span);

const spansOf = (piece: { readonly span: Span | null } | null): readonly Span[] => (piece?.span ? [piece.span] : []);

/** Two companies in one line are two events: asked which of them to log now, each read by itself. */
const twoEvents = (line: string, secondAt: number, context: QuickLogContext): Reading | null => {
  const cut = cutBefore(line, secondAt);
  if (cut === null) return null;
  const halves: readonly Span[] = [
    [0, cut.from],
    [cut.to, line.length],
  ];
  const answers = halves.flatMap(([from, to], place) => {
    const { reading } = readOne(' '.repeat(from) + line.slice(from, to), context);
    const { company } = reading;
    if (company === null) return [];
    return [
      {
        id: String(place + 1),
        label: message('quick-log.answer.company', { name: company.value.name }),
        gives: partsOf(reading),
        uses: reading.understood,
      },
    ];
  });
  if (answers.length < 2) return null;
  const span: Span = [0, line.length];
  const asks = message('quick-log.asks.which-event');
  return {
    ...nothingSaid,
    line,
    questions: [{ id: questionId('company', 'two events', [0, 10]), part: 'company', asks, answers, kind: 'open', span }],
    understood: [],
    rest: line.trim(),
  };
};

const partsOf = ({ line: _line, questions: _questions, understood: _understood, rest: _rest, ...parts }: Reading): ReadingParts => parts;

/** The last comma, semicolon or "and" before the second company that leaves something on both sides. */
const cutBefore = (line: string, at: number): { readonly from: number; readonly to: number } | null => {
  const separators = [...line.slice(0, at).matchAll(/\s*[,;.]\s+(?:(?:and|then)\s+)*|\s+(?:and|then)\s+(?:then\s+)?/giu)];
  const last = separators.at(-1);
  return last === undefined || last.index === 0 ? null : { from: last.index, to: last.index + last[0].length };
};
