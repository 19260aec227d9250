import { type Message, message } from '../messages/message.ts';
import type { Finding, Stretch, WordingKind } from './finding.ts';
import { balancedSentence, noFacts, softened, type WordingFacts } from './offers.ts';
import { isDenied, readable, sentenceAround } from './read.ts';
import { PLAIN_APOLOGY } from './rules/apology.ts';
import { wordingRules } from './rules.ts';

interface Hit extends Stretch {
  readonly kind: WordingKind;
}

const hitsOf = (kind: WordingKind, pattern: RegExp, text: string): readonly Hit[] =>
  Array.from(text.matchAll(pattern), (match) => ({ kind, from: match.index, to: match.index + match[0].trimEnd().length }));

/** One apology is courteous; each after it begs. */
const repeatedApologies = (text: string): readonly Hit[] => hitsOf('apology', PLAIN_APOLOGY, text).slice(1);

const overlaps = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;

/** Of hits that overlap the longest is told. */
const apart = (hits: readonly Hit[]): readonly Hit[] => {
  const longestFirst = hits.slice().sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const told: Hit[] = [];
  for (const hit of longestFirst) if (!told.some((each) => overlaps(each, hit))) told.push(hit);
  return told.sort((a, b) => a.from - b.from);
};

const whys = {
  absolute: 'wording.why.absolute',
  'self-deprecating': 'wording.why.self-deprecating',
  verdict: 'wording.why.verdict',
  blame: 'wording.why.blame',
  apology: 'wording.why.apology',
} as const;

const findingOf = (text: string, { kind, from, to }: Hit, facts: WordingFacts): Finding => {
  const words = text.slice(from, to);
  const why: Message = message(whys[kind], { words });
  if (kind === 'absolute') return { kind, from, to, why, instead: softened(words), replaces: { from, to } };
  return { kind, from, to, why, instead: balancedSentence(kind, facts), replaces: sentenceAround(text, { from, to }) };
};

const hitsIn = (read: string): readonly Hit[] => {
  const hits = wordingRules.flatMap(({ kind, pattern, holdsDenied = false }) =>
    hitsOf(kind, pattern, read).filter(({ from }) => holdsDenied || !isDenied(read, from)),
  );
  return apart([...hits, ...repeatedApologies(read)]);
};

/** Facts are what the person wrote for themselves; what is unbalanced there must not come back as an offer. */
const fit = ({ question, cause, nextTime, well }: WordingFacts): WordingFacts => {
  const orNothing = (text: string): string => (hitsIn(readable(text)).length === 0 ? text : '');
  return { question, cause: orNothing(cause), nextTime: orNothing(nextTime), well: orNothing(well) };
};

/**
 * Where a text that is meant for the recruiter leaves the middle (the Hays interview guide: honest, not self-deprecating,
 * with reasons and lessons), in the order of the text and never overlapping. What others are quoted with, and what is
 * denied, is left alone. English; a text in another language has nothing to be found.
 */
export const unbalanced = (text: string, facts: WordingFacts = noFacts): readonly Finding[] => {
  const hits = hitsIn(readable(text));
  if (hits.length === 0) return [];
  const offered = fit(facts);
  return hits.map((hit) => findingOf(text, hit, offered));
};
