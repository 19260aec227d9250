import type { Span } from '../reading.ts';
import { isMask, type Word, wordsOf } from './words.ts';

/** What stands before a stretch of words and says what they are. */
export type Marker =
  /** The beginning of the line. */
  | 'lead'
  | 'at'
  | 'with'
  /** "met", "panel:", "interviewed by": people follow. */
  | 'who'
  | 'hiring-manager'
  | 'via'
  | 'for'
  /** Nothing, right after the words for a round or a format. */
  | 'after-round'
  /** Nothing. */
  | 'bare';

/** Words between two commas, with what stood in brackets behind them. */
export interface Part {
  readonly words: readonly Word[];
  readonly brackets: readonly Word[];
}

export interface Segment {
  readonly marker: Marker;
  readonly markerSpan: Span | null;
  readonly parts: readonly Part[];
  /** The marker of the segment it follows without a break: "via Tom at Brightwater". */
  readonly follows: Marker | null;
}

const MARKERS: Readonly<Record<string, Marker>> = {
  at: 'at',
  '@': 'at',
  from: 'at',
  company: 'at',
  employer: 'at',
  with: 'with',
  w: 'with',
  met: 'who',
  saw: 'who',
  seeing: 'who',
  meeting: 'who',
  panel: 'who',
  interviewer: 'who',
  interviewers: 'who',
  panellists: 'who',
  panelists: 'who',
  via: 'via',
  through: 'via',
  thru: 'via',
  recruiter: 'via',
  agency: 'via',
  headhunter: 'via',
  for: 'for',
  role: 'for',
  position: 'for',
  job: 'for',
};
/** These only mark something when a colon follows, or a name stands right behind them. */
const NEEDS_COLON = new Set(['company', 'employer', 'role', 'position', 'job', 'interviewer', 'interviewers', 'agency', 'panel']);
const TWO_WORDS: Readonly<Record<string, Marker>> = {
  'spoke to': 'who',
  'spoke with': 'with',
  'spoken to': 'who',
  'talked to': 'who',
  'talked with': 'with',
  'chatted with': 'with',
  'chat with': 'with',
  'interviewed by': 'who',
  'met with': 'with',
  'panel of': 'who',
  'panel with': 'who',
  'hiring manager': 'hiring-manager',
};
const LIST_MARKERS: ReadonlySet<Marker> = new Set(['lead', 'with', 'who', 'hiring-manager']);
const ENDS = new Set(['.', ';', '!', '?', '|', ':', '•', '→', '"', '“', '”']);

interface OpenSegment {
  readonly marker: Marker;
  readonly markerSpan: Span | null;
  readonly follows: Marker | null;
  readonly parts: { words: Word[]; brackets: Word[] }[];
  depth: number;
}

const open = (marker: Marker, markerSpan: Span | null, follows: Marker | null): OpenSegment => ({
  marker,
  markerSpan,
  follows,
  parts: [{ words: [], brackets: [] }],
  depth: 0,
});

const isEmpty = ({ parts }: OpenSegment): boolean => parts.every(({ words }) => words.length === 0);

/** Cuts the line where something says what comes next; what is understood already (blanked) ends a stretch. */
export const segmentsOf = (text: string, roundEnds: readonly number[]): readonly Segment[] => {
  const words = wordsOf(text);
  const done: OpenSegment[] = [];
  let current = open('lead', null, null);
  const start = (marker: Marker, markerSpan: Span | null, isBroken: boolean): void => {
    done.push(current);
    current = open(marker, markerSpan, isBroken || isEmpty(current) ? null : current.marker);
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (isMask(word)) {
      const isLast = !isMaskAt(words, at + 1);
      if (isLast && roundEnds.includes(word.span[1])) start('after-round', null, true);
      else if (!isEmpty(current) || current.markerSpan !== null) start('bare', null, true);
      continue;
    }
    const marked = current.depth > 0 ? null : markerAt(words, at);
    if (marked !== null) {
      start(marked.marker, marked.span, false);
      at = marked.lastAt;
    } else if (!takeWord(current, word)) start('bare', null, true);
  }
  return [...done, current]
    .filter((segment) => !isEmpty(segment) || segment.markerSpan !== null)
    .map(({ marker, markerSpan, follows, parts }) => ({
      marker,
      markerSpan,
      follows,
      parts: parts.filter((part) => part.words.length > 0),
    }));
};

const isMaskAt = (words: readonly Word[], at: number): boolean => words[at] !== undefined && isMask(words[at]);

/** Puts the word into the segment; false when the segment ends before it. */
const takeWord = (segment: OpenSegment, word: Word): boolean => {
  const part = segment.parts.at(-1);
  if (word.text === '(' || word.text === '[') segment.depth += 1;
  else if (word.text === ')' || word.text === ']') segment.depth = Math.max(0, segment.depth - 1);
  else if (segment.depth > 0) part?.brackets.push(word);
  else if (ENDS.has(word.text)) return false;
  else if (word.text !== ',') partFor(segment).words.push(word);
  else if (LIST_MARKERS.has(segment.marker)) segment.parts.push({ words: [], brackets: [] });
  else return false;
  return true;
};

/** Brackets close a part: what follows them is another name. */
const partFor = ({ parts }: OpenSegment): OpenSegment['parts'][number] => {
  const last = parts.at(-1);
  if (last !== undefined && last.brackets.length === 0) return last;
  const next = { words: [], brackets: [] };
  parts.push(next);
  return next;
};

interface Marked {
  readonly marker: Marker;
  readonly span: Span;
  readonly lastAt: number;
}

/** The marker that begins there, with the colon behind it. */
const markerAt = (words: readonly Word[], at: number): Marked | null => {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return null;
  const pairKey = `${word.key} ${next?.key ?? ''}`;
  const pair = Object.hasOwn(TWO_WORDS, pairKey) ? TWO_WORDS[pairKey] : undefined;
  const marker = pair ?? markerFor(word, next, words[at + 2]);
  if (marker === null) return null;
  const lastWordAt = pair === undefined ? at : at + 1;
  const sign = words[lastWordAt + 1];
  const lastAt = sign?.text === ':' || sign?.text === '-' ? lastWordAt + 1 : lastWordAt;
  return { marker, lastAt, span: [word.span[0], words[lastAt]?.span[1] ?? word.span[1]] };
};

const markerFor = (word: Word, next: Word | undefined, second: Word | undefined): Marker | null => {
  const marker = Object.hasOwn(MARKERS, word.key) ? MARKERS[word.key] : undefined;
  if (marker === undefined || (word.text === word.text.toUpperCase() && word.text.length > 2)) return null;
  const isNamed = next?.text === ':' || (next?.isNameLike === true && (marker === 'via' || marker === 'who') && !isMask(next));
  if (NEEDS_COLON.has(word.key) && !isNamed) return null;
  if ((word.key === 'recruiter' || word.key === 'headhunter') && !isNamed && second?.isNameLike !== true) return null;
  return marker;
};
