import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** Facts in pairs: what it is, and what is known. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles['facts']}>{children}</dl>;
}

/** One fact; `detail` is a smaller second line, `human` sets what somebody said. */
export function Fact({
  term,
  detail,
  human = false,
  children,
}: {
  readonly term: string;
  readonly detail?: ReactNode;
  readonly human?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <dt className={styles['term']}>{term}</dt>
      <dd className={human ? styles['human'] : undefined}>{children}</dd>
      {detail !== undefined && <dd className={styles['detail']}>{detail}</dd>}
    </div>
  );
}
