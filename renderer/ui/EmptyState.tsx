import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';
import text from './text.module.css';

/** Nothing to show: one sentence, and at most one way on. */
export function EmptyState({
  title,
  detail,
  children,
}: {
  readonly title: string;
  readonly detail?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles['empty']}>
      <p className={text['heading']}>{title}</p>
      {detail !== undefined && <p className={text['second']}>{detail}</p>}
      {children !== undefined && <div className={styles['ways']}>{children}</div>}
    </div>
  );
}
