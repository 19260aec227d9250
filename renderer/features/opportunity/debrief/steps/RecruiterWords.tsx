import { useRef } from 'react';
import { unbalanced } from '../../../../../core/wording/balanced-wording.ts';
import { missingIn } from '../../../../../core/wording/hints.ts';
import { wordingFacts } from '../../../../../core/wording/offers.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useSay } from '../../../../ui/say.ts';
import text from '../../../../ui/text.module.css';
import { TextArea } from '../../../../ui/TextField.tsx';
import type { Desk } from '../use-desk.ts';
import styles from './fields.module.css';

/** What the recruiter will be told, with places that sell oneself short and a fairer way to say them. */
export function RecruiterWords({ desk: { debrief, taps, change } }: { readonly desk: Desk }) {
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const words = debrief.forRecruiter;
  const findings = unbalanced(words, wordingFacts(debrief, taps));
  const show = (from: number, to: number): void => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };
  const take = (from: number, to: number, instead: string): void => {
    change({ forRecruiter: `${words.slice(0, from)}${instead}${words.slice(to)}` });
    // The field shows it with the next frame; then what was written can be changed at once.
    requestAnimationFrame(() => show(from, from + instead.length));
  };
  return (
    <div className={styles['fields']}>
      <p className={styles['note']}>{say('debrief.recruiter.intro')}</p>
      <TextArea
        label={say('debrief.recruiter.text')}
        labelUnseen
        human
        className={styles['roomy']}
        areaRef={field}
        value={words}
        onChange={(forRecruiter) => change({ forRecruiter })}
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
