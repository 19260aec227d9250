import type { Piece, Span } from '../reading.ts';
import type { Part } from './segments.ts';
import { isOrdinary, isRoleWord } from './vocabulary.ts';
import { isSign, type Word } from './words.ts';

const ARTICLES = new Set(['the', 'a', 'an', 'their', 'our', 'my']);
const NOUNS = new Set(['role', 'position', 'job', 'post', 'vacancy', 'opening', 'interview']);
const STOPS = new Set([
  'and',
  'it',
  'i',
  'we',
  'they',
  'she',
  'he',
  'was',
  'is',
  'went',
  'which',
  'but',
  'so',
  'today',
  'on',
  'by',
  'decision',
  'in',
  'to',
]);
const MOST_WORDS = 8;

export interface RoleReading {
  readonly role: Piece<string>;
  readonly span: Span;
  /** It has a word that jobs are called by. */
  readonly isClear: boolean;
}

/** The job after "for": "the Data Analyst role", "senior data analyst (maternity cover)". */
export const roleIn = (part: Part, markerSpan: Span | null): RoleReading | null => {
  const rest = part.words.slice(part.words.findIndex((word) => !ARTICLES.has(word.key)));
  const run: Word[] = [];
  let end = 0;
  for (const word of rest.slice(0, MOST_WORDS)) {
    if (NOUNS.has(word.key)) {
      end = word.span[1];
      break;
    }
    if (STOPS.has(word.key) || (isSign(word) && !/[&/-]/u.test(word.text))) break;
    run.push(word);
  }
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || isSign(first) || /^\d+$/u.test(first.text)) return null;
  const isNameLike = run.some((word) => word.isNameLike);
  const text = run.map((word) => (isNameLike ? word.text : capitalised(word))).join(' ');
  const span: Span = [markerSpan?.[0] ?? first.span[0], Math.max(end, last.span[1])];
  return {
    role: { value: text.replace(/\s([/-])\s/gu, '$1'), origin: 'said', span },
    span,
    isClear: run.some((word) => isRoleWord(word.key)) || end > 0,
  };
};

const LEADING = new Set(['head', 'director', 'chief', 'vp']);
const JOB_NOUNS = new Set(['role', 'position', 'job', 'post', 'vacancy']);

/** A stretch that is nothing but a job: "BI Developer role", "Head of Data", "Analyst". */
export const jobTitleIn = (part: Part): (RoleReading & { readonly isCalledJob: boolean }) | null => {
  const [first] = part.words;
  const reading = roleIn(part, null);
  if (first === undefined || reading === null) return null;
  const words = part.words.filter(({ span }) => span[0] >= reading.span[0] && span[1] <= reading.span[1]);
  const isJob = words.some(({ key }) => isRoleWord(key) || JOB_NOUNS.has(key)) || LEADING.has(first.key);
  const isPlain = words.every(
    ({ key }) => !isOrdinary(key) || JOB_NOUNS.has(key) || LEADING.has(key) || SMALL.has(key) || key === 'manager',
  );
  // One word alone is a job where jobs are called by it; "recruiter" tells who runs it.
  const isEnough = words.length > 1 || (isRoleWord(first.key) && first.key !== 'recruiter');
  if (!isJob || !isPlain || !isEnough) return null;
  return { ...reading, isCalledJob: words.some(({ key }) => JOB_NOUNS.has(key)) };
};

const SMALL = new Set(['of', 'and', 'in', 'for', 'to', 'the']);
const SHORT = new Set(['qa', 'it', 'hr', 'bi', 'ui', 'ux', 'pr', 'sre', 'dba', 'ml', 'ai']);

const capitalised = (word: Word): string => {
  if (SHORT.has(word.key)) return word.text.toUpperCase();
  return SMALL.has(word.key) ? word.text : word.text.replace(/^\p{L}/u, (start) => start.toUpperCase());
};
