import type { LanguageContext } from './context.ts';
import type { Found, Slip } from './found.ts';
import { wordsOfNames } from './known.ts';
import type { Lint } from './lint.ts';

/** Harper's kinds, as ours; what it offers for style's sake is not asked for. */
const slips: Readonly<Record<string, Slip | null>> = {
  Agreement: 'grammar',
  BoundaryError: 'confusion',
  Capitalization: 'capital',
  Eggcorn: 'confusion',
  Enhancement: null,
  Formatting: 'punctuation',
  Grammar: 'grammar',
  Malapropism: 'confusion',
  Miscellaneous: 'grammar',
  Nonstandard: 'confusion',
  Punctuation: 'punctuation',
  Readability: null,
  Redundancy: 'wording',
  Regionalism: 'dialect',
  Repetition: 'repetition',
  Spelling: 'spelling',
  Style: null,
  Typo: 'spelling',
  Usage: 'grammar',
  WordChoice: 'confusion',
  WordOrder: 'grammar',
};

/** Rules of Harper's that our own do better: what they take exception to is right too often in letters. */
const leftOut: ReadonlySet<string> = new Set([
  'AWhile',
  'AnA',
  'DiscourseMarkers',
  'DisjointPrefixes',
  'ExpandMemoryShorthands',
  'ExpandTimeShorthands',
  'HowTo',
  'InterestedIn',
  'MissingPreposition',
  'ModalBeAdjective',
  'NotTo',
  'OneOfTheSingular',
  'ThereIsAgreement',
  'ThereToTheir',
  'ToTwoToo',
  'WhomSubjectOfVerb',
  'YourPredicateAdjective',
]);

const MOST_SUGGESTIONS = 3;

/** Names are spelled and written as their owners do. */
const isName = (words: string, names: ReadonlySet<string>): boolean =>
  wordsOfNames([words]).every((word) => names.has(word) || names.has(word.replace(/['’]s$/u, '')));

/** "NPS", "KPIs": every trade has its own, and no dictionary knows them all (as long as the longest in use, ours). */
const ACRONYM = /^\p{Lu}{2,5}s?$/u;
const ADDRESS = /^(?:https?:|www\.)|@|\p{L}\.\p{L}{2,}\//iu;

/** Whether the words are part of an address of the web or of mail. */
const isInAddress = (text: string, from: number, to: number): boolean => {
  const before = /\S*$/u.exec(text.slice(0, from))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(to))?.[0] ?? '';
  return ADDRESS.test(`${before}${text.slice(from, to)}${after}`);
};

/** What of a checker's lints is a slip in a letter, in our terms. */
export const slipsOfLints = (lints: readonly Lint[], text: string, context: LanguageContext): readonly Found[] => {
  const names = new Set(wordsOfNames(context.names));
  return lints.flatMap(({ from, to, rule, kind, suggestions, said }) => {
    const slip = slips[kind] ?? null;
    if (slip === null || leftOut.has(rule)) return [];
    const words = text.slice(from, to);
    if ((slip === 'spelling' || slip === 'capital') && isName(words, names)) return [];
    if (slip === 'spelling' && (ACRONYM.test(words) || isInAddress(text, from, to))) return [];
    const others = [...new Set(suggestions)].filter((each) => each !== words);
    return [{ from, to, slip, rule, suggestions: others.slice(0, MOST_SUGGESTIONS), said }];
  });
};
