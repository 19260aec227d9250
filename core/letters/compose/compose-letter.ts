import type { LetterKind, LetterTone, LetterWording, OwnTemplate } from '../../model/letter.ts';
import type { LetterFacts } from '../facts.ts';
import type { LetterPurpose } from '../purpose.ts';
import { english } from '../templates/en/english.ts';
import type { LetterTemplate } from '../templates/template.ts';
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

const fromBuiltIn = ({ kind }: Pick<LetterPurpose, 'kind'>, variant: string, tone: LetterTone, facts: LetterFacts): LetterWording => {
  const template = templateOf(kind, variant, tone);
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
  const say = (sentence: Parameters<typeof fillSentence>[0]): string => fillSentence(spelled(sentence), facts, english.marks);
  const paragraphs = template.body.map((paragraph) =>
    paragraph
      .map(say)
      .filter((text) => text !== '')
      .join(' '),
  );
  const end = `${spelled(signOff[facts.position % signOff.length] ?? signOff[0])}\n${say('{{me}}')}`;
  return {
    subject: say(template.subject),
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
