import { TriangleAlert } from 'lucide-react';
import type { InterviewBrief } from '../../../core/brief/brief-of.ts';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './ToldBefore.module.css';

/** What this company was told already, with a caution where figures differ. */
export function ToldBefore({ brief: { told } }: { readonly brief: InterviewBrief }) {
  const say = useSay();
  if (told.lines.length === 0) return null;
  return (
    <section aria-labelledby="told">
      <h2 id="told" className={text['heading']}>
        {say('preparation.told')}
      </h2>
      {told.payWords !== null && (
        <p className={styles['caution']}>
          <TriangleAlert aria-hidden="true" />
          {say('preparation.told.pay', { words: told.payWords })}
        </p>
      )}
      <ul className={styles['lines']}>
        {told.lines.map(({ id, topic, words, to, at }) => (
          <li key={id}>
            <span>{say('preparation.told.line', { topic, words })}</span>
            <span className={styles['when']}>
              {say('preparation.told.to', { named: to === '' ? 'no' : 'yes', who: to, at: { at, as: 'smart' } })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
