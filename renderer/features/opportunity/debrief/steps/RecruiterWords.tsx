import { wordingFacts } from '../../../../../core/wording/offers.ts';
import { useSay } from '../../../../ui/say.ts';
import { BalancedWords } from '../../../../wording/BalancedWords.tsx';
import type { Desk } from '../use-desk.ts';
import styles from './fields.module.css';

/** What the recruiter will be told; the same words stand on the call sheet. */
export function RecruiterWords({ desk: { debrief, taps, change } }: { readonly desk: Desk }) {
  const say = useSay();
  return (
    <div className={styles['fields']}>
      <p className={styles['note']}>{say('debrief.recruiter.intro')}</p>
      <BalancedWords
        label={say('debrief.recruiter.text')}
        words={debrief.forRecruiter}
        facts={wordingFacts(debrief, taps)}
        onChange={(forRecruiter) => change({ forRecruiter })}
      />
    </div>
  );
}
