import { useEffect, useId, useMemo, useState, useSyncExternalStore } from 'react';
import type { Found } from '../../core/letters/language/found.ts';
import { follow } from '../../core/letters/language/follow.ts';
import { type LanguageFinding, toFindings } from '../../core/letters/language/to-findings.ts';
import type { English } from '../../core/model/settings.ts';
import type { LanguageState } from './checker.ts';
import { windowChecker } from './window-checker.ts';

/** What a text is checked by. */
export interface LanguageOptions {
  readonly english: English;
  /** Names that no dictionary need know: `namesOf` a workspace. The same list until it changes. */
  readonly names: readonly string[];
  /** Which part of a letter it is; the text unless given. */
  readonly field?: 'subject' | 'text';
}

/** What is known about the language of a text as it is typed. */
export interface LanguageFindings {
  readonly findings: readonly LanguageFinding[];
  readonly state: LanguageState;
  /** The text as it stands is still to be checked. */
  readonly isBehind: boolean;
}

/** A pause in typing after which a check is worth its while; ours, about a key and a half. */
const REST_MS = 250;

interface Checked {
  readonly text: string;
  readonly found: readonly Found[];
}
const nothingYet: Checked = { text: '', found: [] };

/**
 * Spelling and grammar of a text, found in a worker while the person types. Until a check is done, what the last one found
 * moves along with the typing; what is being changed is not pointed at.
 */
export const useLanguageFindings = (text: string, { english, names, field = 'text' }: LanguageOptions): LanguageFindings => {
  const place = useId();
  const [checked, setChecked] = useState(nothingYet);
  const state = useSyncExternalStore(windowChecker.subscribe, windowChecker.state);

  useEffect(() => {
    let isWanted = true;
    const onFound = (found: readonly Found[]): void => {
      if (isWanted) setChecked({ text, found });
    };
    const timer = setTimeout(() => windowChecker.check(place, text, { english, names, field }, onFound), REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [place, text, english, names, field]);

  const findings = useMemo(() => toFindings(follow(checked.found, checked.text, text), text, field), [checked, text, field]);
  return { findings, state, isBehind: state !== 'off' && checked.text !== text };
};
