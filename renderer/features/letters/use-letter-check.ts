import { useMemo } from 'react';
import { checkLetter, type LetterCheck } from '../../../core/letters/check-letter.ts';
import { namesOf } from '../../../core/letters/language/known.ts';
import { message } from '../../../core/messages/message.ts';
import type { Letter } from '../../../core/model/letter.ts';
import { useNow, useWholeWorkspace } from '../../data/services.ts';
import type { LanguageState } from '../../language/checker.ts';
import { useLanguageFindings } from '../../language/use-language-findings.ts';
import { withoutDoubles } from './doubles.ts';
import { useRested } from './use-rested.ts';

/** How long typing may rest before the letter is looked at, in milliseconds; ours: a word is finished by then. */
const LOOK_AFTER_MS = 250;

/** What there is to look at in a letter, and the letter it was found in, which may be a few words behind. */
export interface CheckedLetter {
  readonly check: LetterCheck;
  readonly looked: Letter;
  /** How far spelling and grammar are. */
  readonly language: LanguageState;
  /** Something of what stands there is still to be looked at. */
  readonly isLooking: boolean;
}

/** Looks at a letter whenever typing rests; no key waits for it. */
export const useLetterCheck = (letter: Letter): CheckedLetter => {
  const workspace = useWholeWorkspace();
  const now = useNow();
  const looked = useRested(letter, LOOK_AFTER_MS);
  // The workspace changes with every save; the names in it seldom do.
  const { people, opportunities, debriefs, settings } = workspace;
  const known = useMemo(
    () => namesOf({ people, opportunities, debriefs, settings }).join('\n'),
    [people, opportunities, debriefs, settings],
  );
  const names = useMemo(() => known.split('\n'), [known]);
  const text = useLanguageFindings(looked.text, { english: settings.english, names });
  const subject = useLanguageFindings(looked.subject, { english: settings.english, names, field: 'subject' });
  const language = useMemo(() => [...subject.findings, ...text.findings], [subject.findings, text.findings]);
  const isReady = text.state === 'ready' && looked.text.trim() !== '';
  const check = useMemo(() => {
    const whole = checkLetter({ workspace, letter: looked, now, language });
    const shown = withoutDoubles(whole);
    // What another rule says already is no reason to say that no problem was found.
    const isClean = [...whole.findings, ...whole.ignored].every(({ rule }) => rule !== 'language');
    return isReady && isClean ? { ...shown, passed: [...shown.passed, message('letters.passed.language')] } : shown;
  }, [workspace, looked, now, language, isReady]);
  const isLooking = looked !== letter || text.isBehind || subject.isBehind;
  return { check, looked, language: text.state, isLooking };
};
