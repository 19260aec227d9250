import { useMemo } from 'react';
import { checkLetter, type LetterCheck } from '../../../core/letters/check-letter.ts';
import type { Letter } from '../../../core/model/letter.ts';
import { useNow, useWholeWorkspace } from '../../data/services.ts';
import { useRested } from './use-rested.ts';

/** How long typing may rest before the letter is looked at, in milliseconds; ours: a word is finished by then. */
const LOOK_AFTER_MS = 250;

/** What there is to look at in a letter, and the letter it was found in, which may be a few words behind. */
export interface CheckedLetter {
  readonly check: LetterCheck;
  readonly looked: Letter;
}

/** Looks at a letter whenever typing rests; no key waits for it. */
export const useLetterCheck = (letter: Letter): CheckedLetter => {
  const workspace = useWholeWorkspace();
  const now = useNow();
  const looked = useRested(letter, LOOK_AFTER_MS);
  const check = useMemo(() => checkLetter({ workspace, letter: looked, now, language: [] }), [workspace, looked, now]);
  return { check, looked };
};
