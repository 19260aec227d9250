import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Screen.module.css';

/** The scrolling inside of the sheet, with the sheet's padding. */
export function Screen({ className, children }: { readonly className?: string | undefined; readonly children: ReactNode }) {
  return <div className={classNames(styles['screen'], className)}>{children}</div>;
}
