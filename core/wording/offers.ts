import type { Debrief } from '../model/debrief.ts';
import type { Taps } from '../model/interview.ts';
import type { WordingKind } from './finding.ts';
import { FULLY } from './rules/words.ts';

/** What is known of the interview that a balanced sentence can be filled with; empty where it is not. */
export interface WordingFacts {
  /** The question that was the hardest to answer. */
  readonly question: string;
  /** How it came about, as the person wrote it. */
  readonly cause: string;
  /** What they will do next time, as they wrote it. */
  readonly nextTime: string;
  /** What went well, as they wrote it. */
  readonly well: string;
}

export const noFacts: WordingFacts = { question: '', cause: '', nextTime: '', well: '' };

const firstOf = (...texts: readonly string[]): string => texts.find((text) => text.trim() !== '') ?? '';

/** What the debrief gives to fill a balanced sentence with. */
export const wordingFacts = (debrief: Debrief, { goodAnswer }: Taps): WordingFacts => {
  const improvable = debrief.questions.find(({ id }) => id === debrief.improvableId);
  const mistakes = debrief.account.flatMap(({ mistake }) => mistake ?? []);
  return {
    question: improvable?.question ?? '',
    cause: firstOf(debrief.improvableWhy, ...mistakes.map(({ cause }) => cause)),
    nextTime: firstOf(improvable?.plan ?? '', ...mistakes.map(({ nextTime }) => nextTime), debrief.readier),
    well: firstOf(debrief.well, goodAnswer),
  };
};

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first sentence of what the person wrote, with an end. */
const sentence = (text: string): string => {
  const first = (Array.from(sentences.segment(text.trim()), ({ segment }) => segment)[0] ?? '').trim();
  return /[.!?…]$/u.test(first) ? first : `${first}.`;
};

const OF_ONESELF = /^I\b/u;

const nextTimeWords = (nextTime: string): string => {
  if (nextTime.trim() === '') return 'Next time I will …';
  const said = sentence(nextTime);
  return OF_ONESELF.test(said) ? `Next time: ${said}` : `Next time: ${said.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())}`;
};

/** One part is named instead of the whole, with its reason and its lesson. */
const onePart = ({ question, cause, nextTime }: WordingFacts): string => {
  const which = question.trim() === '' ? 'I found one of the questions hard' : `I found “${question.trim()}” hard`;
  const why = cause.trim() === '' ? ' because …' : `. ${sentence(cause)}`;
  return `${which}${why} ${nextTimeWords(nextTime)}`;
};

const goodPart = ({ well }: WordingFacts): string =>
  well.trim() === '' ? 'One part went well: …' : `One part went well: ${sentence(well)}`;

/**
 * What the call to the recruiter may begin with, from what the debrief knows: what went well, then the part that did not. Empty
 * where it knows neither.
 */
export const openingWords = (facts: WordingFacts): string => {
  const hasPart = [facts.question, facts.cause, facts.nextTime].some((words) => words.trim() !== '');
  return [facts.well.trim() === '' ? [] : goodPart(facts), hasPart ? onePart(facts) : []].flat().join(' ');
};

/** Words that leave room for a middle, for those that leave none; only where the sentence stays a sentence. */
const softer: Readonly<Record<string, string>> = {
  always: 'sometimes',
  never: 'rarely',
  nothing: 'little',
  everything: 'much',
  completely: 'partly',
  totally: 'partly',
  utterly: 'partly',
  absolutely: 'partly',
  entirely: 'partly',
};

/** What was forgotten was not partly forgotten: there the word goes, and the sentence stays true. */
const FORGOTTEN_ALTOGETHER = new RegExp(`${FULLY} (?=forg[eo]t)`, 'iu');

/** The phrase with its absolute word made softer; null where there is none to exchange. */
export const softened = (phrase: string): string | null => {
  if (FORGOTTEN_ALTOGETHER.test(phrase)) return phrase.replace(FORGOTTEN_ALTOGETHER, '');
  const word = phrase.match(/\p{L}+/gu)?.find((each) => Object.hasOwn(softer, each.toLowerCase()));
  if (word === undefined) return null;
  const other = softer[word.toLowerCase()] ?? '';
  const isCapital = word !== word.toLowerCase();
  return phrase.replace(word, isCapital ? other.replace(/^\p{L}/u, (first) => first.toUpperCase()) : other);
};

/** A sentence to offer in place of one that is unbalanced, made of the person's own facts; what is missing is left open with "…". */
export const balancedSentence = (kind: Exclude<WordingKind, 'absolute'>, facts: WordingFacts): string => {
  switch (kind) {
    case 'self-deprecating':
      return onePart(facts);
    case 'verdict':
      return `${goodPart(facts)} ${onePart(facts)}`;
    case 'blame':
      return `It was harder for me than I expected. ${nextTimeWords(facts.nextTime)}`;
    case 'apology':
      return 'Thank you for your help with this.';
  }
};
