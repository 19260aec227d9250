import { useRef } from 'react';
import { unbalanced } from '../../core/wording/balanced-wording.ts';
import { missingIn } from '../../core/wording/hints.ts';
import type { WordingFacts } from '../../core/wording/offers.ts';
import { Button } from '../ui/Button.tsx';
import { useSay } from '../ui/say.ts';
import text from '../ui/text.module.css';
import { TextArea } from '../ui/TextField.tsx';
import styles from './BalancedWords.module.css';

export interface BalancedWordsProps {
  /** Names the field, for assistive technology. */
  readonly label: string;
  readonly words: string;
  /** What a fairer sentence can be filled with. */
  readonly facts: WordingFacts;
  readonly onChange: (words: string) => void;
  readonly onBlur?: () => void;
}

/** What the recruiter will be told, with places that sell oneself short and a fairer way to say them. */
export function BalancedWords({ label, words, facts, onChange, onBlur }: BalancedWordsProps) {
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const findings = unbalanced(words, facts);
  const show = (from: number, to: number): void => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };
  const take = (from: number, to: number, instead: string): void => {
    onChange(`${words.slice(0, from)}${instead}${words.slice(to)}`);
    // The field shows it with the next frame; then what was written can be changed at once.
    requestAnimationFrame(() => show(from, from + instead.length));
  };
  return (
    <div className={styles['fields']}>
      <TextArea
        label={label}
        labelUnseen
        human
        className={styles['roomy']}
        areaRef={field}
        value={words}
        onChange={onChange}
        onBlur={onBlur}
      />
      {missingIn(words).map((hint) => (
        <p key={hint.key} className={styles['note']}>
          {say(hint)}
        </p>
      ))}
      <p className={words.trim() === '' ? text['unseen'] : styles['note']} role="status">
        {words.trim() === '' ? '' : say('debrief.recruiter.findings.count', { count: findings.length })}
      </p>
      {findings.length > 0 && (
        <ul aria-label={say('debrief.recruiter.findings')} className={styles['findings']}>
          {findings.map(({ from, to, why, instead, replaces }) => {
            const found = words.slice(from, to);
            return (
              <li key={`${String(from)} ${found}`} className={styles['finding']}>
                <button
                  type="button"
                  className={styles['words']}
                  aria-label={say('debrief.recruiter.show', { words: found })}
                  onClick={() => show(from, to)}
                >
                  {found}
                </button>
                <p className={styles['note']}>{say(why)}</p>
                {instead !== null && (
                  <div className={styles['instead']}>
                    <p className={text['quote']}>{instead}</p>
                    <Button
                      size="small"
                      aria-label={say('debrief.recruiter.take', { words: instead })}
                      onClick={() => take(replaces.from, replaces.to, instead)}
                    >
                      {say('debrief.recruiter.take.short')}
                    </Button>
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
