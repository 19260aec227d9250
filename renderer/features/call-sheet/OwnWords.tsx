import { Button } from '../../ui/Button.tsx';
import { InPlace } from '../../ui/InPlace.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Sheet.module.css';
import { WORDS_LIMIT } from './limits.ts';

export interface OwnWordsProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** What was written elsewhere since, offered while nothing stands here. */
  readonly offered: string;
  readonly onWrite: (words: string) => void;
  readonly onLeave: () => void;
}

/** The person's own words for one point, changed where they stand. */
export function OwnWords({ label, placeholder, value, offered, onWrite, onLeave }: OwnWordsProps) {
  const say = useSay();
  return (
    <>
      <InPlace
        label={label}
        labelUnseen
        isLong
        human
        value={value}
        placeholder={placeholder}
        limit={WORDS_LIMIT}
        onWrite={onWrite}
        onLeave={onLeave}
      />
      {value.trim() === '' && offered.trim() !== '' && (
        <p className={styles['offer']}>
          <span>{say('callSheet.from-debrief', { words: offered })}</span>
          <Button look="link" onClick={() => onWrite(offered)}>
            {say('callSheet.take')}
          </Button>
        </p>
      )}
    </>
  );
}
