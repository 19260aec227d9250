import { PencilLine, PhoneMissed } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Acts.module.css';

export interface ActsProps {
  /** The key that opens it all in the main window, as the cap shows it. */
  readonly openKey: string;
  readonly onNote: () => void;
  readonly onMissed: () => void;
  readonly onOpen: () => void;
}

/** What can be done while the phone rings, and after. */
export function Acts({ openKey, onNote, onMissed, onOpen }: ActsProps) {
  const say = useSay();
  return (
    <div className={styles['acts']}>
      <div className={styles['first']}>
        <Button
          look="primary"
          className={styles['note']}
          icon={<PencilLine aria-hidden="true" />}
          keys="↵"
          aria-keyshortcuts="Enter"
          onClick={onNote}
        >
          {say('caller.note')}
        </Button>
        <Button look="quiet" keys={openKey} onClick={onOpen}>
          {say('caller.open')}
        </Button>
      </div>
      <Button
        look="quiet"
        size="small"
        className={styles['missed']}
        icon={<PhoneMissed aria-hidden="true" />}
        keys="⇧ ↵"
        aria-keyshortcuts="Shift+Enter"
        onClick={onMissed}
      >
        {say('caller.missed')}
      </Button>
    </div>
  );
}
