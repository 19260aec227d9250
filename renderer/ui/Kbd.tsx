import type { ReactNode } from 'react';
import styles from './Kbd.module.css';

/** A key cap. Decoration for the eye: the same key is told to assistive technology by `aria-keyshortcuts` where it acts. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className={styles['kbd']} aria-hidden="true">
      {children}
    </kbd>
  );
}
