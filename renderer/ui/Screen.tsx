import type { ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './Screen.module.css';

export interface ScreenProps {
  readonly className?: string | undefined;
  /** What scrolls. */
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** The scrolling inside of the sheet, with the sheet's padding. */
export function Screen({ className, ref, children }: ScreenProps) {
  return (
    <div ref={ref} className={classNames(styles['screen'], className)}>
      {children}
    </div>
  );
}
