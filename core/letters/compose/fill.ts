import type { FactName, LetterFacts } from '../facts.ts';
import type { Choice, Sentence } from '../templates/template.ts';

/** A name in double braces, with the space around it. Case, and what joins its words, are left to the person. */
export const PLACEHOLDER = /\{\{([^{}]*)\}\}/gu;

type Values = LetterFacts['values'];
type Marks = Readonly<Record<FactName, string>>;

const namesIn = (text: string): readonly string[] => Array.from(text.matchAll(PLACEHOLDER), ([, name = '']) => name.trim());

/** Puts the facts in once: what a fact itself says is never read again as a placeholder. */
export const fillNames = (text: string, valueOf: (name: string, whole: string) => string): string =>
  text.replace(PLACEHOLDER, (whole, name: string) => valueOf(name.trim(), whole));

const isKnown = (text: string, values: Values): boolean => namesIn(text).every((name) => (values[name as FactName] ?? '') !== '');

const chosen = (choice: Choice, values: Values): string =>
  typeof choice === 'string' ? choice : (choice.find((text) => isKnown(text, values)) ?? choice.at(-1) ?? '');

/** A sentence that begins with a fact which is written small inside one; names such as "eBay" are left alone. */
const BEGINS_SMALL = /^\{\{(?:topic|second-topic|topics|material|interview|business|reference-roles)\}\}/u;

type Circumstances = Pick<LetterFacts, 'position' | 'elsewhere' | 'offered'>;

/** What may be said of a sentence: by whose turn it is, whether the person is in another process, and whether an offer stands. */
const choiceOf = (sentence: Sentence, { position, elsewhere, offered }: Circumstances): Choice => {
  if (typeof sentence === 'string') return sentence;
  if ('turns' in sentence) return sentence.turns[position % sentence.turns.length] ?? '';
  if ('elsewhere' in sentence) return elsewhere ? sentence.elsewhere : sentence.otherwise;
  if ('offered' in sentence) return offered ? sentence.offered : sentence.otherwise;
  return sentence;
};

/** The wording of a sentence of a built-in template, filled; empty where it is to be left out. */
export const fillSentence = (sentence: Sentence, facts: Circumstances & Pick<LetterFacts, 'values'>, marks: Marks): string => {
  const { values } = facts;
  const wording = chosen(choiceOf(sentence, facts), values);
  const filled = fillNames(wording, (name) => {
    const value = values[name as FactName] ?? '';
    return value === '' ? `[${marks[name as FactName]}]` : value;
  });
  return BEGINS_SMALL.test(wording) ? filled.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : filled;
};
