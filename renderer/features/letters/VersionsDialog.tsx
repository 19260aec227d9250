import { useState } from 'react';
import type { Letter, LetterWording } from '../../../core/model/letter.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './VersionsDialog.module.css';

export interface VersionsDialogProps {
  readonly letter: Letter;
  /** Keeps the present wording; null where it is kept already, or was sent. */
  readonly onKeep: (() => void) | null;
  /** Null where nothing may be put back, such as in what was sent. */
  readonly onPutBack: ((wording: LetterWording) => void) | null;
  readonly onClose: () => void;
}

/** The earlier wordings, the newest first: to look at, and to put back. */
export function VersionsDialog({ letter, onKeep, onPutBack, onClose }: VersionsDialogProps) {
  const say = useSay();
  const versions = letter.versions.toReversed();
  const [chosen, setChosen] = useState(versions[0]?.id ?? null);
  const shown = versions.find(({ id }) => id === chosen) ?? versions[0];
  return (
    <Dialog open onClose={onClose} title={say('letters.versions')} size="wide">
      {shown === undefined ? (
        <p className={styles['none']}>{say('letters.versions.none')}</p>
      ) : (
        <div className={styles['versions']}>
          <ul className={styles['list']}>
            {versions.map(({ id, keptAt, subject }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles['version']}
                  aria-current={id === shown.id ? 'true' : undefined}
                  onClick={() => setChosen(id)}
                >
                  <span>{say('app.at', { at: { at: keptAt, as: 'day-time' } })}</span>
                  <span className={styles['about']}>{subject === '' ? say('letters.subject.none') : subject}</span>
                </button>
              </li>
            ))}
          </ul>
          <section className={styles['wording']} aria-label={say('letters.versions.shown')} tabIndex={0}>
            <p className={text['strong']}>{shown.subject}</p>
            <p className={styles['text']}>{shown.text}</p>
          </section>
        </div>
      )}
      <div className={styles['acts']}>
        {shown !== undefined && onPutBack !== null && (
          <Button look="primary" onClick={() => onPutBack(shown)}>
            {say('letters.versions.back')}
          </Button>
        )}
        {onKeep !== null && <Button onClick={onKeep}>{say('letters.versions.keep')}</Button>}
        <Button look="quiet" onClick={onClose}>
          {say('letters.close')}
        </Button>
      </div>
    </Dialog>
  );
}
