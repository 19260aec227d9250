import { message } from '../../messages/message.ts';
import type { Fix, Span } from '../finding.ts';
import { factsForLetter } from '../compose/facts-for-letter.ts';
import { factNamed } from '../compose/placeholders.ts';
import type { FactName } from '../facts.ts';
import type { LetterReading } from '../reading/letter-reading.ts';
import { bare } from '../reading/names.ts';
import { type Check, checked, type Found } from './check.ts';

/** `{{company}}`, `[what you talked about]`, `<Name>`, TODO and TBC, and the "…" that balanced wording leaves open; a footnote [1], a link in Markdown and an address in angle brackets are none. */
const PLACEHOLDER =
  /\{\{[^{}\n]{0,80}\}\}|\[(?!\d+\])[^[\]\n]{1,120}\](?!\()|<(?=\p{L})(?!\/?(?:a|b|i|p|br|em|strong|ul|li|div|span)\b)[^<>@:/\n]{1,60}>|(?<![\p{L}\p{N}#@])(?:TODO|TBC|TBD|XXX+)(?![\p{L}\p{N}])|_{4,}|(?<=\b(?:because|I will|went well:) )…/gu;
const FRAME = /^[{[<\s]+|[}\]>\s]+$/gu;

/** Words that templates from elsewhere have for facts. */
const alsoCalled: Readonly<Record<string, FactName>> = {
  'company name': 'company',
  employer: 'company',
  job: 'role',
  'job title': 'role',
  position: 'role',
  name: 'recipient',
  'first name': 'recipient',
  interviewer: 'recipient',
  'my name': 'me',
  'your name': 'me',
};

/** The fact a placeholder is known to stand for; null where it is not. */
const factOf = (words: string): FactName | null => {
  const name = bare(words.replace(FRAME, ''));
  return alsoCalled[name] ?? factNamed(name);
};

/** What fills a placeholder; null where nothing is known. */
const valueOf = (fact: FactName | null, { workspace, letter, now }: LetterReading): string | null => {
  if (fact === null) return null;
  const value = factsForLetter(workspace, { ...letter, variant: '' }, now).values[fact] ?? '';
  return value === '' ? null : value;
};

const placeholdersIn = (field: Span['field'], text: string): readonly { readonly words: string; readonly at: Span }[] =>
  Array.from(text.matchAll(PLACEHOLDER), ({ 0: words, index }) => ({ words, at: { field, from: index, to: index + words.length } }));

/** Something of a template that was not filled in. */
export const placeholder: Check = (reading) => {
  const found = [...placeholdersIn('subject', reading.letter.subject), ...placeholdersIn('text', reading.parts.own)];
  return checked(
    found.map(({ words, at }): Found => {
      const fact = factOf(words);
      const value = valueOf(fact, reading);
      const fixes: readonly Fix[] =
        value === null ? [] : [{ kind: 'replace', label: message('letterCheck.write', { words: value }), edits: [{ at, by: value }] }];
      const title = message('letterCheck.placeholder.title', { words });
      const detail = fact === 'me' && value === null ? { detail: message('letterCheck.placeholder.me') } : {};
      return { about: bare(words), level: 'error', at: [at], title, ...detail, fixes };
    }),
    message('letterCheck.placeholder.passed'),
  );
};
