import type { Span } from '../../quick-log/reading.ts';
import { clausesOf } from './clauses.ts';
import { contents } from './content.ts';
import { DAY, type Happening, NAME } from './happening.ts';
import { means } from './means.ts';
import { type Whose, whoseIs } from './voice.ts';

/** Something that happened, found in the line. */
export interface Found {
  readonly happening: Happening;
  readonly whose: Whose;
  /** The words for it. */
  readonly span: Span;
  readonly clause: Span;
}

/** Whose doing it is where nothing says so: that of whoever acted before, or of who is on the phone. */
export const foundIn = (text: string, call: 'in' | 'out' | null): readonly Found[] => {
  const found: Found[] = [];
  let last: Whose | null = call === null ? null : call === 'in' ? 'theirs' : 'mine';
  for (const clause of clausesOf(text)) {
    const inClause = foundInClause(text, clause, last);
    found.push(...inClause);
    last = inClause.at(-1)?.whose ?? lastActor(text.slice(...clause)) ?? last;
  }
  return found;
};

/** "Northgate: wants references": a clause that is only a name says who acts in the next. */
const lastActor = (clause: string): Whose | null => (new RegExp(`^\\s*${NAME}+\\s*$`, 'u').test(clause) ? 'theirs' : null);

const foundInClause = (text: string, clause: Span, last: Whose | null): readonly Found[] => {
  const words = text.slice(...clause);
  const found: Found[] = [];
  const take = (happening: Happening): void => {
    for (const match of words.matchAll(happening.says)) {
      const own: Span = [clause[0] + match.index, clause[0] + match.index + match[0].length];
      if (found.some(({ span }) => span[0] < own[1] && own[0] < span[1])) continue;
      const said = whoseIs(words, match.index, match.index + match[0].length);
      const whose = happening.whose === 'actor' ? (said ?? last ?? otherwise(words, match)) : happening.whose;
      if (isDenied(happening, said)) continue;
      found.push({ happening, whose, span: own, clause });
      return;
    }
  };
  for (const happening of contents) take(happening);
  for (const happening of means) take(happening);
  return found.sort((a, b) => a.span[0] - b.span[0]);
};

/** "I thanked them" is the person's doing and "they thanked me" is not; the words for the one never mean the other. */
const isDenied = ({ whose, id }: Happening, said: Whose | null): boolean => {
  if (said === null || whose === 'actor' || said === whose) return false;
  if (MEANT_EITHER_WAY.has(id)) return false;
  return true;
};

/** These say by themselves whose doing they are, whoever is named before. */
const MEANT_EITHER_WAY: ReadonlySet<string> = new Set([
  'they missed the interview',
  'they said no',
  'they made an offer',
  'the contract is signed',
  'the day they decide',
  'when to be in touch',
  'a call from',
  'a mail from',
  'a message from',
  'a letter from',
  'heard from',
  'missed their call',
  'talked with',
  'feedback',
  'they invite',
  'no word yet',
  'they received it',
  'it is on hold',
  'they went silent',
  'a direct note is fine',
  'a direct note is not wanted',
  'a reference was given',
  'the end of the offer moved',
  'nobody answered',
]);

/** "Called Northgate" is the person's doing; alone, and with words that only others use, it is theirs. */
const otherwise = (words: string, match: RegExpExecArray): Whose => {
  const behind = words.slice(match.index + match[0].length);
  return new RegExp(`^\\s*(?:back\\s+|to\\s+)?(?:${NAME}|him|her|them|the\\s|${DAY}\\s*$)`, 'u').test(behind) ||
    /(?:ed|rang|wrote|sent)(?:\s|$)/u.test(match[0])
    ? 'mine'
    : 'theirs';
};
