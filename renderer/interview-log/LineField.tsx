import { type Ref, useId } from 'react';
import { useSay } from '../ui/say.ts';
import styles from './LineField.module.css';

export interface LineFieldProps {
  readonly value: string;
  readonly placeholder: string;
  readonly problem: string | null;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  readonly onChange: (line: string) => void;
  readonly onEnter: () => void;
}

/** The one line an interview is logged with; a long one wraps, and Enter logs. */
export function LineField({ value, placeholder, problem, inputRef, onChange, onEnter }: LineFieldProps) {
  const say = useSay();
  const problemId = useId();
  return (
    <div className={styles['field']}>
      <textarea
        ref={inputRef}
        rows={1}
        className={styles['line']}
        value={value}
        placeholder={placeholder}
        aria-label={say('log.line')}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : problemId}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value.replace(/[\r\n]+/gu, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
      <p id={problemId} className={styles['problem']} role="alert">
        {problem}
      </p>
    </div>
  );
}
