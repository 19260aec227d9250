import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';
import text from './text.module.css';

/** Nothing to show: one sentence, and at most one way on. */
export function EmptyState({
  title,
  detail,
  isWholeScreen = false,
  children,
}: {
  readonly title: string;
  readonly detail?: string;
  /** Nothing else stands on the screen: the sentence is its heading. */
  readonly isWholeScreen?: boolean;
  readonly children?: ReactNode;
}) {
  const Title = isWholeScreen ? 'h1' : 'p';
  return (
    <div className={styles['empty']}>
      <Title className={text['heading']}>{title}</Title>
      {detail !== undefined && <p className={text['second']}>{detail}</p>}
      {children !== undefined && <div className={styles['ways']}>{children}</div>}
    </div>
  );
}
