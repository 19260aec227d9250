import type { Stretch } from './finding.ts';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

const QUOTED = /“[^”]*”|"[^"\n]*"|«[^»]*»|(?<![\p{L}\d])‘[^‘]*?[\p{L}\d.,!?]’(?![\p{L}\d])/gu;
const APOSTROPHES = /[’‘ʼ`´]/gu;

/** The text as the rules read it, character for character as long: what others said is blanked out, apostrophes are alike. */
export const readable = (text: string): string => text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length)).replace(APOSTROPHES, "'");

const CLAUSE_END = /[,;:.!?()\n–—]|\b(?:but|and|because|so|then|although|though|while|yet)\b/giu;
const DENIAL = /\b(?:not(?! only)|never|no|without|hardly|nor|neither|cannot|far from)\b|n't\b/iu;

/** How much of a clause before a phrase can still turn it around, in UTF-16 units; ours, some six words. */
const REACH = 40;

/** Whether what comes at this place is denied by what stands before it in its clause. */
export const isDenied = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - REACH), at);
  const clause = before.split(CLAUSE_END).at(-1) ?? '';
  return DENIAL.test(clause);
};

/** The sentence around a stretch, without the space after it. */
export const sentenceAround = (text: string, { from, to }: Stretch): Stretch => {
  const all = Array.from(sentences.segment(text), ({ segment, index }) => ({ from: index, to: index + segment.trimEnd().length }));
  const first = all.findLast((each) => each.from <= from) ?? { from, to };
  const last = all.findLast((each) => each.from < to) ?? first;
  return { from: first.from + leadIn(text.slice(first.from, from)), to: Math.max(to, last.to) };
};

const leadIn = (text: string): number => text.length - text.trimStart().length;
