import { type Message, message } from '../../messages/message.ts';
import type { Finding, Fix, Span } from '../finding.ts';
import type { Found, Slip } from './found.ts';

/** A finding about spelling or grammar. */
export interface LanguageFinding extends Finding {
  readonly rule: 'language';
}

const whys = {
  spelling: 'language.why.spelling',
  confusion: 'language.why.confusion',
  grammar: 'language.why.grammar',
  punctuation: 'language.why.punctuation',
  capital: 'language.why.capital',
  repetition: 'language.why.repetition',
  dialect: 'language.why.dialect',
  wording: 'language.why.wording',
} as const satisfies Record<Slip, string>;

/** A key may be no longer than a letter keeps. */
const LONGEST_WORDS = 120;
const SPELLING_KEY = 'language:spelling:';

const quoted = (words: string): string => `“${words}”`;

const detailOf = ([first, ...others]: readonly string[]): Message | null => {
  if (first === undefined) return null;
  if (first === '') return message('language.detail.leaveOut');
  if (others.length === 0) return message('language.detail.one', { first });
  return message('language.detail.several', { words: [first, ...others].map(quoted) });
};

const fixFor =
  (at: readonly Span[]) =>
  (by: string): Fix => ({
    kind: 'replace',
    label: by === '' ? message('language.fix.leaveOut') : message('language.fix.replace', { words: by }),
    edits: at.map((span) => ({ at: span, by })),
  });

/** The same misspelled word is one slip wherever it stands; anything else is told where it stands. */
const keysOf = (found: readonly Found[], text: string): readonly string[] => {
  const times = new Map<string, number>();
  return found.map(({ from, to, slip, rule }) => {
    const words = text.slice(from, to).slice(0, LONGEST_WORDS);
    if (slip === 'spelling') return `${SPELLING_KEY}${words}`;
    const key = `language:${rule}:${words}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}:${time}`;
  });
};

/** The slips of a subject or a text, as findings about the letter. Language never holds a letter up: each is a warning. */
export const toFindings = (found: readonly Found[], text: string, field: Span['field']): readonly LanguageFinding[] => {
  const byKey = new Map<string, { readonly first: Found; readonly at: Span[] }>();
  keysOf(found, text).forEach((key, index) => {
    const each = found[index];
    if (each === undefined) return;
    const span = { field, from: each.from, to: each.to };
    const before = byKey.get(key);
    if (before === undefined) byKey.set(key, { first: each, at: [span] });
    else before.at.push(span);
  });
  return [...byKey].map(([key, { first, at }]) => ({
    key,
    rule: 'language',
    level: 'warning',
    at,
    title: message('language.title', { slip: first.slip, words: text.slice(first.from, first.to) }),
    detail: detailOf(first.suggestions),
    why: first.said === null || first.slip === 'spelling' ? message(whys[first.slip]) : message('language.said', { said: first.said }),
    sources: [],
    fixes: first.suggestions.map(fixFor(at)),
    fineAt: null,
  }));
};

/** The word that "Add to my words" would add for a finding; null where it is about something else than a word's spelling. */
export const wordToKnow = ({ key, rule }: Finding): string | null => {
  if (rule !== 'language' || !key.startsWith(SPELLING_KEY)) return null;
  const word = key.slice(SPELLING_KEY.length);
  return /\s/u.test(word) ? null : word;
};
