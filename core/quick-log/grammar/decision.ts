import { message } from '../../messages/message.ts';
import type { StatedBy } from '../../model/event.ts';
import type { Person } from '../../model/person.ts';
import type { LocalDay } from '../../time/types.ts';
import { foldName } from '../fold.ts';
import type { Question, Span } from '../reading.ts';
import type { DayMention } from './said-day.ts';
import { questionId } from './question.ts';
import { matchesOf, spanOf, tightSpan, wholeWords } from './scan.ts';
import type { TimeMention } from './times.ts';
import { dueDayOf } from './which-day.ts';

const KEYWORD = wholeWords(
  String.raw`decision(?!\s+(?:maker|making))|decid(?:e|es|ed|ing)|hear(?:ing)?(?:\s+back)?|(?:get(?:ting)?|got|come|coming)\s+back\s+to\s+(?:me|us)|let(?:ting)?\s+(?:me|us)\s+know|answer|verdict|outcome|results?|response|news|revert`,
);
const WHOSE = wholeWords('recruiter|agency|headhunter|consultant');
/** Only small words may stand between "decision" and its day; a comma ends the thought. */
const SMALL = String.raw`(?:\s|[:=-]|(?:by|on|in|at|before|around|about|the|of|due|expected|is|was|will|be|made|from|them|me|us|back|latest|until|no|later|than|within|hopefully|probably|likely|an?|for|it|comes?|coming|they|they'll|they're|should|would|to|i|i'll|we|we'll|can|their|final|out|another)(?![a-z\d]))*`;
/** The recruiter who says so is nobody who was met. */
const SAYS =
  /(?:(?:the|my|our)\s+)?[a-z'-]+\s+(?:says?|said|thinks?|expects?|told\s+me)(?:\s+(?:that|the|a|their|they|will|they'll))*\s*$/i;
const SMALL_ONLY = new RegExp(`^${SMALL}$`, 'i');

/** Where the decision stands in the line, before it is clear which day that is. */
export interface DecisionPlace {
  readonly day: DayMention;
  readonly times: readonly TimeMention[];
  readonly span: Span;
  readonly by: StatedBy;
}

/** Finds the day that is said of a decision: "decision Friday", "they'll decide in a fortnight", "by Friday they let me know". */
export const decisionPlaceOf = (
  line: string,
  text: string,
  days: readonly DayMention[],
  times: readonly TimeMention[],
  people: readonly Person[],
): DecisionPlace | null => {
  const spaced = withSpaces(
    text,
    times.map(({ span }) => span),
  );
  const midnights = times.filter(({ kind }) => kind === 'midnight').map(({ span }): DayMention => ({ span, said: { kind: 'end-of-day' } }));
  const candidates = days.length > 0 ? days : midnights;
  for (const keyword of matchesOf(text, KEYWORD)) {
    const [from, to] = spanOf(keyword);
    const after = candidates.find((day) => day.span[0] >= to && SMALL_ONLY.test(spaced.slice(to, day.span[0])));
    const before = [...candidates].reverse().find((day) => day.span[1] <= from && SMALL_ONLY.test(spaced.slice(day.span[1], from)));
    const day = after ?? before;
    if (day === undefined) continue;
    const isBetween = ({ span }: TimeMention) => span[0] >= Math.min(to, day.span[1]) && span[1] <= Math.max(day.span[0], from);
    const isBehind = ({ span }: TimeMention) =>
      span[0] >= day.span[1] && /^\s*(?:(?:at|by|around)\s*)?$/iu.test(text.slice(day.span[1], span[0]));
    const own = times.filter((time) => isBetween(time) || (after !== undefined && isBehind(time)) || time.span === day.span);
    const ends = [from, to, ...day.span, ...own.flatMap(({ span }) => span)];
    const start = Math.min(...ends);
    const lead = clauseStart(text, start);
    const by = saidBy(line.slice(lead, start), people);
    const whose = by === 'recruiter' ? SAYS.exec(text.slice(lead, start)) : null;
    return { day, times: own, span: [whose === null ? start : lead + whose.index, Math.max(...ends)], by };
  }
  return null;
};

const withSpaces = (text: string, spans: readonly Span[]): string =>
  spans.reduce((so, [from, to]) => so.slice(0, from) + ' '.repeat(to - from) + so.slice(to), text);

const clauseStart = (line: string, at: number): number => Math.max(line.lastIndexOf(',', at - 1), line.lastIndexOf(';', at - 1), -1) + 1;

/** A recruiter's word is told apart from the employer's: "agency says decision Tuesday". */
const saidBy = (clause: string, people: readonly Person[]): StatedBy => {
  if (!/\bsa(?:ys|id)|\bthinks?|\btold|\baccording|\bexpects?/iu.test(clause)) return 'employer';
  const folded = foldName(clause);
  const names = people.filter(({ roles }) => roles.includes('recruiter')).map(({ name }) => foldName(name).split(' ')[0] ?? '');
  const isNamed = names.some((name) => name.length > 1 && folded.split(/[^\p{L}\p{N}'-]+/u).includes(name));
  return isNamed || clause.search(WHOSE) >= 0 ? 'recruiter' : 'employer';
};

/** The decision's day, or the question which it is; `startOn` is the interview's day, as far as it is clear. */
export const decisionOf = (line: string, { day, span, by }: DecisionPlace, today: LocalDay, startOn: LocalDay | null) => {
  const { days, kind } = dueDayOf(day.said, today, startOn);
  const words = tightSpan(line, day.span);
  const pieceOf = (on: LocalDay) => ({ value: { on, by }, origin: 'said' as const, span });
  const [first] = days;
  const question: Question | null =
    kind === 'certain' || first === undefined
      ? null
      : {
          id: questionId('decision', line, words),
          part: 'decision',
          asks: message('quick-log.asks.day', { words: line.slice(...words) }),
          kind,
          span,
          answers: days.map((on) => ({
            id: on,
            label: message('quick-log.answer.day', { day: { on, as: 'day' } }),
            gives: { decision: pieceOf(on) },
          })),
        };
  return { decision: kind === 'open' || first === undefined ? null : pieceOf(first), question };
};
