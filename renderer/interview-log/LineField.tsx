import { type Ref, useId } from 'react';
import { useSay } from '../ui/say.ts';
import styles from './LineField.module.css';

export interface LineFieldProps {
  /** What it is called; an interview in one line without it. */
  readonly label?: string;
  readonly value: string;
  readonly placeholder: string;
  readonly problem: string | null;
  /** It is the first thing of a card, which is its border. */
  readonly isBare?: boolean;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  readonly onChange: (line: string) => void;
  /** Shift was held: what comes next is typed here, too. */
  readonly onEnter: (staying: boolean) => void;
}

/** The one line something is noted with; a long one wraps, and Enter notes it. */
export function LineField({ label, value, placeholder, problem, isBare = false, inputRef, onChange, onEnter }: LineFieldProps) {
  const say = useSay();
  const problemId = useId();
  return (
    <div className={styles['field']} data-bare={isBare || undefined}>
      <textarea
        ref={inputRef}
        rows={1}
        className={styles['line']}
        value={value}
        placeholder={placeholder}
        aria-label={label ?? say('log.line')}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : problemId}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value.replace(/[\r\n]+/gu, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          // A key that is held down was pressed once.
          if (!event.repeat) onEnter(event.shiftKey);
        }}
      />
      <p id={problemId} className={styles['problem']} role="alert">
        {problem}
      </p>
    </div>
  );
}
