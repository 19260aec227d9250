import type { Span } from '../../quick-log/reading.ts';
import type { Due } from './dated.ts';
import type { Found } from './found.ts';
import { DAY, TIME } from './happening.ts';

const QUESTION_WORD = /(?:^|\s)(?:whether|if|when|what|which|how|why|where)$/iu;
const LEAD = /^(?:[\s,:]*(?:me|us|about|for|that|is|was|are|were|with|him|her|them)(?=\s))*[\s,:.]*/iu;
const TAIL = /[\s,;:.!?-]*(?:\s(?:by|on|until|before|at|and|to))?[\s,;:.!?-]*$/iu;
const WHEN = new RegExp(`\\s*(?:(?:by|before|until|on|at|for)\\s+)?[${DAY}${TIME}]+`, 'gu');

/** The words behind something found that say what it was about, without the day it is due and when it happened. */
export const keptWords = (line: string, text: string, own: Found, due: Due, all: readonly Found[], clauses: readonly Span[]) => {
  if (own.happening.contact?.keepsWords !== true) return { words: '', wordsSpan: null };
  const { about } = own.happening.contact;
  if (about === 'material')
    return { words: line.slice(...own.span).replace(/^\S+\s+(?:(?:off|over|in|back|him|her|them|my|the)\s+)*/iu, ''), wordsSpan: null };
  const start = QUESTION_WORD.test(text.slice(...own.span)) ? text.slice(0, own.span[1]).search(/\S+$/u) : own.span[1];
  const end = endOf(own, due, all, clauses);
  if (end <= start) return { words: '', wordsSpan: null };
  let coded = text.slice(start, end);
  let words = line.slice(start, end);
  for (const match of [...coded.matchAll(WHEN)].reverse()) {
    const [from, to] = [match.index, match.index + match[0].length];
    words = words.slice(0, from) + words.slice(to);
    coded = coded.slice(0, from) + coded.slice(to);
  }
  words = words.replace(LEAD, '').replace(TAIL, '').replace(/\s+/gu, ' ').trim();
  return { words, wordsSpan: words === '' ? null : ([start, end] as const) };
};

/** The end of its clause, or of the list that goes on behind it: "wants references, CV and portfolio by Friday". */
const endOf = (own: Found, due: Due, all: readonly Found[], clauses: readonly Span[]): number => {
  const next = all.filter(({ span }) => span[0] > own.span[0]).map(({ span }) => span[0]);
  const stop = Math.min(...next, Number.POSITIVE_INFINITY);
  const inClause = Math.min(own.clause[1], stop);
  if (due.day !== null || own.happening.contact?.about !== 'request') return inClause;
  const behind = clauses.filter(([from]) => from >= own.clause[1]);
  const busy = behind.findIndex(([from, to]) => all.some(({ span }) => span[0] >= from && span[0] < to));
  const list = busy < 0 ? behind : behind.slice(0, busy);
  return stop < own.clause[1] ? inClause : (list.at(-1)?.[1] ?? inClause);
};
