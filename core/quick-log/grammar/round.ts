import { message } from '../../messages/message.ts';
import type { InterviewFormat } from '../../model/interview.ts';
import type { Piece, Question, Span } from '../reading.ts';
import { questionId } from './question.ts';
import { matchesOf, numberOf, spanOf, wholeWords } from './scan.ts';

/** A screening call comes before the rounds that are counted. */
const SCREENING = 0;
/** The rounds a final one usually is. */
const LIKELY_FINALS = [2, 3, 4];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const NOUN = String.raw`(?:round|interview|stage|meeting|chat|talk)s?(?:\s+interview)?`;
const KINDS = String.raw`(?:(?:technical|virtual|panel|video|phone|telephone|in[\s-]person|onsite|on[\s-]site|online|formal|face[\s-]to[\s-]face)\s+)?`;
const SCREEN = wholeWords(
  String.raw`(?:a\s+|the\s+)?(?:(?<medium>phone|telephone|video|zoom|teams)\s+|recruiter\s+|hr\s+|initial\s+)?(?:pre-?)?screen(?:ing)?(?:\s+(?:call|interview|chat|round))?`,
);
const COUNTED = wholeWords(
  String.raw`(?:(?:a|the|my|our|their)\s+)?(?:(?<ordinal>${ORDINALS.join('|')})|(?<digit>\d{1,2})(?:st|nd|rd|th))\s+${KINDS}${NOUN}|(?:round|stage|interview)\s+(?:number\s+|no\.?\s*|#\s*)?(?<number>\d{1,2}|one|two|three|four|five|six)(?!\s*[:.]\d|\s*[ap]m|\s*-\s*\d)`,
);
const FINAL = wholeWords(String.raw`(?:the\s+|my\s+)?(?:final|last)\s+${KINDS}${NOUN}`);

/** The round the line names. */
export interface RoundReading {
  readonly round: Piece<number> | null;
  /** "Phone screen" says how it is held as well. */
  readonly format: Piece<InterviewFormat> | null;
  readonly questions: readonly Question[];
}

/** "Second interview", "round 2", "phone screen"; "final round" has no number, so it is asked. */
export const roundOf = (line: string, text: string): RoundReading => {
  const [counted] = matchesOf(text, COUNTED);
  if (counted !== undefined) {
    const { ordinal, digit, number } = counted.groups ?? {};
    const value = ordinal === undefined ? numberOf(digit ?? number ?? '') : ORDINALS.indexOf(ordinal.toLowerCase()) + 1;
    return { round: { value, origin: 'said', span: spanOf(counted) }, format: null, questions: [] };
  }
  const [screen] = matchesOf(text, SCREEN);
  if (screen !== undefined) {
    const span = spanOf(screen);
    const medium = screen.groups?.['medium']?.toLowerCase();
    const format = medium === undefined ? null : medium.endsWith('phone') ? 'phone' : 'video';
    return {
      round: { value: SCREENING, origin: 'said', span },
      format: format === null ? null : { value: format, origin: 'said', span },
      questions: [],
    };
  }
  const [final] = matchesOf(text, FINAL);
  if (final === undefined) return { round: null, format: null, questions: [] };
  return { round: null, format: null, questions: [whichRound(line, spanOf(final))] };
};

const whichRound = (line: string, span: Span): Question => {
  return {
    id: questionId('round', line, span),
    part: 'round',
    asks: message('quick-log.asks.round', { words: line.slice(...span) }),
    kind: 'open',
    span,
    answers: LIKELY_FINALS.map((round) => ({
      id: String(round),
      label: message('quick-log.round', { round }),
      gives: { round: { value: round, origin: 'said', span } },
    })),
  };
};
