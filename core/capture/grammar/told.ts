import type { EventOf } from '../../model/event.ts';
import type { Span } from '../../quick-log/reading.ts';
import type { SaidFactOf } from '../said-fact.ts';
import { said } from './happening.ts';
import { whoseIs } from './voice.ts';

/** Something the person told them that they will be held to. */
export interface ToldFound {
  readonly fact: SaidFactOf<'told'>;
  readonly span: Span;
}

const TOLD = said(
  "(?:told|let|gave|mentioned to|quoted|said to|told that to) (?:him|her|them|<N>|the recruiter|hr)(?: know)?(?: (?:that|about|i said))*|(?:quoted|named|mentioned|said)(?= (?:[\\d .,k-]*\\d|i (?:want|wanted|expect|need|earn|can|could|have|am)|my (?:notice|salary|pay|availability)))|asked for(?= [\\d .,k-]*\\d)|said(?: that)?(?= i(?:'m|'ve|'d| )|(?= my ))",
);
/** What it is about, by its words; pay before all, since "44k from January" is about pay. */
const TOPICS: readonly (readonly [EventOf<'told'>['topic'], RegExp])[] = [
  [
    'pay',
    /(?:£|\$|€|₹|\b(?:eur|gbp|usd|sek|nok|dkk|inr|lakhs?|lpa)\b)|\d\s?k\b|\b\d{2,3}[.,]?\d{3}\b|\b(?:salary|pay|day rate|rate|money|bonus|package)\b|^\s*\d{2,3}(?:\s?(?:-|–|to)\s?\d{2,3})?\s*$/iu,
  ],
  ['notice', /\bnotice\b/iu],
  [
    'offers',
    /\b(?:other|another|competing|an) (?:offers?|interviews?|process(?:es)?|companies|company)\b|\balso (?:talking|interviewing|speaking)\b|\boffer (?:from|elsewhere)\b/iu,
  ],
  ['start', /\b(?:start|available|availability|begin)\b/iu],
];
const LEAD = /^\s*(?:that|about|and|,|:)?\s+/iu;

/** What the person told them in that clause, in their own words; null where it holds nothing they could be held to. */
export const toldIn = (line: string, text: string, clause: Span): ToldFound | null => {
  const words = text.slice(...clause);
  for (const match of words.matchAll(TOLD)) {
    const end = match.index + match[0].length;
    if (whoseIs(words, match.index, end) === 'theirs') continue;
    const from = clause[0] + end;
    const lead = LEAD.exec(line.slice(from, clause[1]))?.[0].length ?? 0;
    const own = line.slice(from + lead, clause[1]).replace(/[\s,.;]+$/u, '');
    const topic = TOPICS.find(([, pattern]) => pattern.test(own))?.[0];
    if (topic === undefined || own === '') continue;
    return { fact: { kind: 'told', topic, words: own }, span: [clause[0] + match.index, from + lead + own.length] };
  }
  return null;
};
