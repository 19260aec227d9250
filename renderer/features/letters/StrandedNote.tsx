import { useSay } from '../../ui/say.ts';
import styles from './StrandedNote.module.css';

/** Says of a letter whose opportunity was removed that it cannot be kept, and what saves its words. */
export function StrandedNote() {
  const say = useSay();
  return (
    <div className={styles['note']} role="status">
      <p>{say('letters.stranded')}</p>
    </div>
  );
}
