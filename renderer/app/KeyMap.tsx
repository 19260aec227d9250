import { KeyList } from '../keys/KeyList.tsx';
import { usePreferences } from '../data/services.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useSay } from '../ui/say.ts';
import styles from './KeyMap.module.css';

/** Every key and what it does. */
export function KeyMap({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const say = useSay();
  const { singleLetterKeys } = usePreferences();
  return (
    <Dialog open={open} onClose={onClose} title={say('keys.title')} className={styles['dialog']}>
      {!singleLetterKeys && <p className={styles['off']}>{say('keys.off')}</p>}
      <div className={styles['keys']}>
        <KeyList />
      </div>
    </Dialog>
  );
}
