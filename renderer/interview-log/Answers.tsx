import { Chip } from '../ui/Chip.tsx';
import { useSay } from '../ui/say.ts';
import styles from './editor.module.css';
import type { RowQuestion } from './row-chip.ts';

/** What is asked, its likely answers one click each. */
export function Answers({ question: { asks, answers } }: { readonly question: RowQuestion }) {
  const say = useSay();
  return (
    <div role="group" aria-label={say(asks)}>
      <p className={styles['asks']}>{say(asks)}</p>
      <div className={styles['answers']}>
        {answers.map(({ id, label, choose }) => (
          <Chip key={id} onClick={choose}>
            {say(label)}
          </Chip>
        ))}
      </div>
    </div>
  );
}
