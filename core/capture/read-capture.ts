import { isUnreadable } from '../quick-log/grammar/markup.ts';
import { readLine } from '../quick-log/read-line.ts';
import type { CaptureContext } from './context.ts';
import { codedOf } from './grammar/coded.ts';
import { happenedIn } from './grammar/happened.ts';
import { kindsOf } from './kinds.ts';
import { type CaptureGiven, type CaptureReading, type HappenedReading, nothingGiven } from './reading.ts';

/**
 * Reads one line of plain English as whatever it is: an interview, something that happened, or words to keep. Never
 * throws, and takes time in proportion to the line. Nothing is filled that is not said; what fits twice is asked.
 */
export const readCapture = (line: string, context: CaptureContext, given: CaptureGiven = nothingGiven): CaptureReading => {
  const interview = readLine(line, context);
  if (isUnreadable(line)) {
    const kind = given.kind ?? (given.call === null ? 'note' : 'happened');
    return { line, given, kind, otherKinds: [], interview, happened: { ...nothingSaid, facts: callAlone(given), rest: line.trim() } };
  }
  const coded = codedOf(line, context);
  const { reading: happened, found } = happenedIn(line, coded, given, context);
  return { line, given, ...kindsOf({ line, given, interview, happened, found, coded }), interview, happened };
};

const nothingSaid: HappenedReading = {
  mentions: [],
  facts: [],
  isTwoThings: false,
  on: null,
  time: null,
  otherDays: [],
  understood: [],
  rest: '',
};

/** On the caller card a line without a word is still a call. */
const callAlone = ({ call }: CaptureGiven): HappenedReading['facts'] =>
  call === null
    ? []
    : [
        {
          key: `contact:${call}`,
          value: { kind: 'contact', direction: call, medium: 'phone', about: 'other', answerBy: null, words: '' },
          origin: 'inferred',
          span: null,
          assumed: [],
          otherDays: [],
        },
      ];
