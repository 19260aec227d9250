import { useId, useState } from 'react';
import { classNames } from './class-names.ts';
import text from './text.module.css';
import styles from './InPlace.module.css';

export interface InPlaceProps {
  /** Names it; shown above unless unseen. */
  readonly label: string;
  readonly labelUnseen?: boolean;
  readonly value: string;
  readonly placeholder?: string;
  readonly limit: number;
  /** Enter begins a new line instead of finishing. */
  readonly isLong?: boolean;
  /** The person's own words, set in serif. */
  readonly human?: boolean;
  readonly problem?: string | null;
  readonly onWrite: (words: string) => void;
  /** The field was left. */
  readonly onLeave?: () => void;
}

/** Words that are edited where they stand: they read as text until somebody writes in them. */
export function InPlace({
  label,
  labelUnseen = false,
  value,
  placeholder,
  limit,
  isLong = false,
  human = false,
  problem = null,
  onWrite,
  onLeave,
}: InPlaceProps) {
  const id = useId();
  /** As typed, until the field is left: what is kept may be tidied, and must not change under the caret. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={labelUnseen ? text['unseen'] : styles['label']}>
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        className={classNames(styles['words'], human && styles['human'])}
        value={typed ?? value}
        placeholder={placeholder}
        maxLength={limit}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={({ target }) => {
          const words = isLong ? target.value : target.value.replaceAll('\n', ' ');
          setTyped(words);
          onWrite(words);
        }}
        onKeyDown={(event) => {
          if (isLong || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
        onBlur={() => {
          setTyped(null);
          onLeave?.();
        }}
      />
      <p id={`${id}-problem`} className={styles['problem']} role="alert">
        {problem}
      </p>
    </div>
  );
}
