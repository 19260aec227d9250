import { Check } from 'lucide-react';
import { Link } from 'wouter';
import type { AnswerVersion } from '../../../core/model/answer.ts';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './AnswerScreen.module.css';
import type { UseRow } from './answer-view.ts';

/** Where the answer was used and how it went; each leads to its debrief. */
export function Uses({ rows, versions }: { readonly rows: readonly UseRow[]; readonly versions: readonly AnswerVersion[] }) {
  const say = useSay();
  return (
    <section className={styles['section']} aria-labelledby="uses">
      <h2 id="uses" className={text['heading']}>
        {say('answers.uses')}
      </h2>
      {rows.length === 0 ? (
        <p className={styles['hint']}>{say('answers.uses.none')}</p>
      ) : (
        <ul className={styles['uses']}>
          {rows.map(({ key, to, where, when, outcome, tone, said, versionId }) => {
            const count = versions.findIndex(({ id }) => id === versionId) + 1;
            return (
              <li key={key} className={styles['use']}>
                <div className={styles['useHead']}>
                  <Link to={to} className={styles['useLink']}>
                    {say(where)}
                  </Link>
                  <span className={styles['meta']}>{say(when)}</span>
                </div>
                {said !== '' && <p className={styles['said']}>{said}</p>}
                {(outcome !== null || count > 0) && (
                  <p className={styles['outcome']} data-tone={tone}>
                    {tone === 'well' && <Check aria-hidden="true" />}
                    {[outcome === null ? '' : say(outcome), count > 0 ? say('answers.use.version', { count }) : '']
                      .filter(Boolean)
                      .join(', ')}
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
