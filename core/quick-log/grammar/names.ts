import type { Span } from '../reading.ts';
import type { Part } from './segments.ts';
import { isAlsoName, isCompanyWord, isOrdinary } from './vocabulary.ts';
import { type Name, nameAt, type Word } from './words.ts';

const BETWEEN = new Set(['and', '&', '+', '/', 'plus']);
/** "The receptionist" is no name. */
const ARTICLES = new Set(['the', 'a', 'an', 'my', 'our', 'their', 'his', 'her', 'some', 'this', 'that', 'another']);
const COMPANY_JOINS = new Set(['&', '+']);

/** The names of a list such as "Priya Nair and Joan Ellery", each without the ordinary words before it. */
export const namesIn = (words: readonly Word[]): readonly Name[] => {
  const chunks: Word[][] = [[]];
  for (const word of words) {
    if (BETWEEN.has(word.key)) chunks.push([]);
    else chunks.at(-1)?.push(word);
  }
  return chunks.flatMap((chunk) => {
    const name = nameAt(withoutLead(chunk));
    const isThing = chunk[0] !== undefined && ARTICLES.has(chunk[0].key);
    return name === null || (isThing && !name.isNameLike) ? [] : [name];
  });
};

/** "Interview Priya" begins with an ordinary word, "Will Young" with a name. */
const withoutLead = (words: readonly Word[]): readonly Word[] => {
  const start = words.findIndex((word, at) => {
    const next = words[at + 1];
    if (!isOrdinary(word.key)) return true;
    return (
      isAlsoName(word.key) && next?.isNameLike === word.isNameLike && (next.isNameLike || !isOrdinary(next.key) || isAlsoName(next.key))
    );
  });
  return start < 0 ? [] : words.slice(start);
};

/** The company a stretch begins with; "and" belongs to it only before words such as "Sons". */
export const companyNameAt = (words: readonly Word[], isKnown: (name: string) => boolean): Name | null => {
  const start = words[0]?.key === 'the' && words.length > 1 && words[1]?.isNameLike === true && !words[0].isNameLike ? 1 : 0;
  const own = words.slice(start);
  const plain = nameAt(own, COMPANY_JOINS) ?? (own[0]?.key === 'next' && own.length === 1 ? nextName(own[0]) : null);
  const longer = nameAt(own, new Set([...COMPANY_JOINS, 'and']));
  if (longer === null || plain === null || longer.words.length === plain.words.length) return plain;
  return isKnown(longer.text) || longer.words.slice(plain.words.length).some((word) => isCompanyWord(word.key)) ? longer : plain;
};

const nextName = (word: Word): Name => ({ text: 'Next', words: [word], span: word.span, isNameLike: false });

/** What is left of a part behind its first name. */
export const behind = (part: Part, name: Name): readonly Word[] => part.words.filter((word) => word.span[0] >= name.span[1]);

export const looksLikeCompany = (name: Name): boolean => name.words.some((word) => isCompanyWord(word.key) || COMPANY_JOINS.has(word.key));

/** The brackets behind a part, with their signs, for the record of what was understood. */
export const bracketSpan = (text: string, part: Part): Span | null => {
  const [first, last] = [part.brackets[0], part.brackets.at(-1)];
  if (first === undefined || last === undefined) return null;
  const opens = text.lastIndexOf('(', first.span[0]);
  const closes = text.indexOf(')', last.span[1]);
  return [opens < 0 ? first.span[0] : opens, closes < 0 ? last.span[1] : closes + 1];
};
