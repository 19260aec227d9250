import type { ReactNode } from 'react';
import styles from './Kbd.module.css';

/**
 * A key cap. For the eye only where the same key is told to assistive technology by `aria-keyshortcuts`;
 * `spoken` where the key itself is what is being read.
 */
export function Kbd({ spoken = false, children }: { readonly spoken?: boolean; readonly children: ReactNode }) {
  return (
    <kbd className={styles['kbd']} aria-hidden={!spoken}>
      {children}
    </kbd>
  );
}
