import type { LetterKind, LetterTone, LetterWording, OwnTemplate } from '../../model/letter.ts';
import type { LetterFacts } from '../facts.ts';
import type { LetterPurpose } from '../purpose.ts';
import { english } from '../templates/en/english.ts';
import type { LetterTemplate, LetterWords, Sentence } from '../templates/template.ts';
import { variantOf } from '../variants.ts';
import { fillNames, fillSentence } from './fill.ts';
import { factNamed } from './placeholders.ts';

/** What the words of a letter begin from: a built-in template, or one of the person's own. */
export type LetterBeginning = { readonly variant: string; readonly tone: LetterTone } | OwnTemplate;

const templateOf = (kind: LetterKind, variant: string, tone: LetterTone): LetterTemplate => {
  const variants: Readonly<Record<string, Readonly<Record<LetterTone, LetterTemplate>>>> = english.templates[kind];
  const tones = variants[variantOf(kind, variant)];
  if (tones === undefined) throw new Error(`no template for ${kind}`);
  return tones[tone];
};

/** A subject says more than this many words only where it must (ours). */
const SUBJECT_WORDS = 9;

/** The first of its wordings that is known and short. */
const shortSubject = (subject: LetterWords['subject'], position: number, say: (sentence: Sentence) => string): string => {
  const turn = typeof subject === 'object' && 'turns' in subject ? (subject.turns[position % subject.turns.length] ?? '') : subject;
  if (typeof turn === 'string') return say(turn);
  const [first = '', ...others] = turn;
  const words = say([first, ...others]);
  return others.length === 0 || words.split(/\s+/u).length <= SUBJECT_WORDS ? words : shortSubject(others, position, say);
};

const fromBuiltIn = ({ kind }: Pick<LetterPurpose, 'kind'>, variant: string, tone: LetterTone, facts: LetterFacts): LetterWording => {
  const template = templateOf(kind, variant, tone);
  const { subject, body } = (facts.toRecruiter ? template.toRecruiter : undefined) ?? template;
  const { signOff, greeting } = english.frames[tone];
  // Only the templates' own words are spelled the person's way; their facts stay as they wrote them.
  const spelled = <Part>(part: Part): Part =>
    typeof part === 'string'
      ? (english.spell(part, facts.english) as Part)
      : Array.isArray(part)
        ? (part.map(spelled) as Part)
        : typeof part === 'object' && part !== null
          ? (Object.fromEntries(Object.entries(part).map(([name, value]) => [name, spelled(value)])) as Part)
          : part;
  const say = (sentence: Sentence): string => fillSentence(spelled(sentence), facts, english.marks);
  const paragraphs = body.map((paragraph) =>
    paragraph
      .map(say)
      .filter((text) => text !== '')
      .join(' '),
  );
  const end = `${spelled(signOff[facts.position % signOff.length] ?? signOff[0])}\n${say('{{me}}')}`;
  return {
    subject: shortSubject(subject, facts.position, say),
    text: [say(template.greeting ?? greeting), ...paragraphs, end].filter((text) => text !== '').join('\n\n'),
  };
};

const fromOwn = ({ subject, text }: OwnTemplate, { values }: LetterFacts): LetterWording => {
  const fill = (words: string): string =>
    fillNames(words, (name, whole) => {
      const fact = factNamed(name);
      if (fact === null) return whole;
      const value = values[fact] ?? '';
      return value === '' ? `[${english.marks[fact]}]` : value;
    });
  return { subject: fill(subject).replace(/\s*\n\s*/gu, ' '), text: fill(text) };
};

/** The words of a letter from a template and the facts. Missing facts leave `[…]` marks, unknown placeholders stay as they are. */
export const composeLetter = (purpose: Pick<LetterPurpose, 'kind'>, from: LetterBeginning, facts: LetterFacts): LetterWording =>
  'tone' in from ? fromBuiltIn(purpose, from.variant, from.tone, facts) : fromOwn(from, facts);
