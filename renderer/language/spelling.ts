import nspell from 'nspell';
import type { LanguageContext } from '../../core/letters/language/context.ts';
import type { Lint } from '../../core/letters/language/lint.ts';
import { wordsOfNames } from '../../core/letters/language/known.ts';
import type { Linter } from './linter.ts';

/** A Hunspell dictionary as text. */
export interface Dictionary {
  readonly aff: string;
  readonly dic: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;
/** Abbreviations, and words with digits or in an address, are no words of a dictionary. */
const NO_WORD = /^\p{Lu}+s?$|^.$/u;
const BEFORE = /[\d@/\\_.-]$/u;
const AFTER = /^(?:[\d@/\\_]|\.\p{L})/u;

/** Spelling alone, for when there is no grammar to be had. */
export const createSpelling = ({ aff, dic }: Dictionary): Linter => {
  const speller = nspell(aff, dic);
  return {
    lint: (text, { names }: LanguageContext) => {
      const known = new Set(wordsOfNames(names));
      const lints = [...text.matchAll(WORD)].flatMap((match): readonly Lint[] => {
        const [word] = match;
        const plain = word.replaceAll('’', "'");
        const after = text.slice(match.index + word.length);
        if (NO_WORD.test(word) || BEFORE.test(text.slice(0, match.index)) || AFTER.test(after)) return [];
        if (known.has(word) || known.has(word.replace(/['’]s$/u, '')) || speller.correct(plain)) return [];
        const suggestions = speller.suggest(plain);
        return [{ from: match.index, to: match.index + word.length, rule: 'dictionary', kind: 'Spelling', suggestions, said: '' }];
      });
      return Promise.resolve(lints);
    },
  };
};
