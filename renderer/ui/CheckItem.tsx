import type { ReactNode } from 'react';
import styles from './CheckItem.module.css';

export interface CheckItemProps {
  readonly checked: boolean;
  /** What is ticked comes forward, as something noticed, rather than stepping back, as something done. */
  readonly comesForward?: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Ticked by what is known elsewhere, so there is nothing to untick. */
  readonly isSettled?: boolean;
  readonly children: ReactNode;
}

/** One point of a list that is ticked off; the words are part of the target. */
export function CheckItem({ checked, comesForward = false, onChange, isSettled = false, children }: CheckItemProps) {
  return (
    <label className={styles['item']} data-checked={checked || undefined} data-forward={comesForward || undefined}>
      <input
        type="checkbox"
        className={styles['box']}
        checked={checked}
        disabled={isSettled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
