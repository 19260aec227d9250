import type { ReactNode } from 'react';
import { CheckItem } from '../../ui/CheckItem.tsx';
import text from '../../ui/text.module.css';
import styles from './Point.module.css';

export interface PointProps {
  /** What it is about: ticked off as it is said. */
  readonly title: string;
  readonly isTicked: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly children?: ReactNode;
}

/** One point of the call with what belongs to it. */
export function Point({ title, isTicked, onTick, children }: PointProps) {
  return (
    <li className={styles['point']}>
      <CheckItem checked={isTicked} onChange={onTick}>
        <span className={text['strong']}>{title}</span>
      </CheckItem>
      {children !== undefined && <div className={styles['body']}>{children}</div>}
    </li>
  );
}
