import type { Found } from './found.ts';
import type { Span } from '../../quick-log/reading.ts';
import { DAY, NAME, TIME } from './happening.ts';

const QUESTION_WORD = /(?:^|\s)(?:whether|if|when|what|which|how|why|where)$/iu;
const LEAD = /^(?:[\s,:]*(?:me|us|about|for|that|is|was|are|were|with|him|her|them)(?=\s))*[\s,:.]*/iu;
const TAIL = /[\s,;:.!?-]*(?:\s(?:by|on|until|before|at|and|to))?[\s,;:.!?-]*$/iu;
const WHEN = new RegExp(`\\s*(?:(?:by|before|until|on|at|for)\\s+)?[${DAY}${TIME}]+`, 'gu');

/** The words behind something found that say what it was about, without the day it is due and when it happened. */
export const keptWords = (line: string, text: string, own: Found, all: readonly Found[]) => {
  if (own.happening.contact?.keepsWords !== true) return { words: '', wordsSpan: null };
  const { about } = own.happening.contact;
  if (about === 'material') return { words: thingIn(line, text, own.span), wordsSpan: null };
  const start = QUESTION_WORD.test(text.slice(...own.span)) ? text.slice(0, own.span[1]).search(/\S+$/u) : own.span[1];
  const next = all.filter(({ span }) => span[0] > own.span[0]).map(({ span }) => span[0]);
  const end = Math.min(own.clause[1], ...next);
  if (end <= start) return { words: '', wordsSpan: null };
  let coded = text.slice(start, end);
  let words = line.slice(start, end);
  for (const match of [...coded.matchAll(WHEN)].reverse()) {
    const [from, to] = [match.index, match.index + match[0].length];
    words = words.slice(0, from) + words.slice(to);
    coded = coded.slice(0, from) + coded.slice(to);
  }
  words = words.replace(LEAD, '').replace(TAIL, '').replace(/\s+/gu, ' ').trim();
  if (/^(?:(?:on|for|about|from|with|to|at|the|of|a)\s*)*$/u.test(coded.replaceAll(NAME, '').trim())) return { words: '', wordsSpan: null };
  return { words, wordsSpan: words === '' ? null : ([start, end] as const) };
};

const THING_LEAD = new RegExp(`^\\S+\\s+(?:(?:off|over|in|back|him|her|them|my|the|a|some|${NAME}+)\\s+)*`, 'u');

/** What was sent: "references" of "sent Priya the references over to". */
const thingIn = (line: string, text: string, [from, to]: Span): string => {
  const lead = THING_LEAD.exec(text.slice(from, to))?.[0].length ?? 0;
  const tail = /(?:\s+(?:to|over|off|across))+$/u.exec(text.slice(from, to))?.[0].length ?? 0;
  return line.slice(from + lead, to - tail);
};
