import type { InterviewFormat } from '../../model/interview.ts';
import type { Piece } from '../reading.ts';
import { matchesOf, spanOf, wholeWords } from './scan.ts';

const FORMATS: readonly (readonly [RegExp, InterviewFormat])[] = [
  [
    wholeWords(
      String.raw`(?:(?:on|over|via|by|through)\s+)?(?:a\s+)?(?:(?:microsoft|ms|google)\s+)?(?:teams|zoom|google\s+meet|webex|skype|facetime|hangouts|video(?:\s+(?:call|chat|interview|conference))?)(?:\s+call)?|remotely|online|(?:on|over|via)\s+meet`,
    ),
    'video',
  ],
  [
    wholeWords(
      String.raw`(?:(?:on|over|by)\s+)?(?:the\s+)?(?:tele)?phone(?:\s+(?:call|chat|interview))?(?!\s*(?:screen|number))|phoned|by\s+call`,
    ),
    'phone',
  ],
  [
    wholeWords(
      String.raw`on[\s-]?site|in[\s-]person|face[\s-]to[\s-]face|f2f|(?:at|in)\s+(?:their|the)\s+(?:office|offices|headquarters|hq|site)|in\s+office`,
    ),
    'on-site',
  ],
];

/** How it is held, in the first words that say so. */
export const formatOf = (text: string): Piece<InterviewFormat> | null => {
  const pieces = FORMATS.flatMap(([pattern, value]) => matchesOf(text, pattern).map((match) => ({ value, span: spanOf(match) })));
  const first = pieces.sort((a, b) => a.span[0] - b.span[0])[0];
  return first === undefined ? null : { ...first, origin: 'said' };
};
