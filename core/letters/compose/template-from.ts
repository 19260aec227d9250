import type { LetterWording } from '../../model/letter.ts';
import type { FactName, LetterFacts } from '../facts.ts';

/** The facts that a letter says as they are; others stand in a sentence in so many ways that a template is clearer without. */
const SAID_AS_THEY_ARE: readonly FactName[] = [
  'full-name',
  'recipient',
  'company',
  'role',
  'topic',
  'second-topic',
  'recruiter',
  'agency',
  'decision-day',
  'me',
  'phone',
  'email',
];

/** Shorter words stand in a letter by chance; ours. */
const SHORTEST = 3;

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The wording of a letter with the facts it says turned back into placeholders, so that the next letter fills them anew. */
export const templateFrom = ({ subject, text }: LetterWording, { values }: LetterFacts): LetterWording => {
  const known = SAID_AS_THEY_ARE.flatMap((name) => {
    const value = values[name] ?? '';
    return value.length < SHORTEST ? [] : [{ name, value }];
  }).toSorted((one, other) => other.value.length - one.value.length);
  if (known.length === 0) return { subject, text };
  // All at once, so that no placeholder is looked for inside another.
  const anyOf = known.map(({ value }) => literally(value)).join('|');
  const said = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf})(?![\\p{L}\\p{N}])`, 'gu');
  const turned = (words: string): string => words.replace(said, (value) => `{{${known.find((fact) => fact.value === value)?.name ?? ''}}}`);
  return { subject: turned(subject), text: turned(text) };
};
