import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';

export interface PageHeaderProps {
  /** The sentence the screen opens with. */
  readonly sentence: string;
  /** A small line above, such as the day. */
  readonly over?: ReactNode;
  /** A line below. */
  readonly lede?: ReactNode;
  /** At the right end, on the sentence's height. */
  readonly actions?: ReactNode;
  /** Hang the words on the thread, under its gutter. */
  readonly hung?: boolean;
}

/** The opening of a screen. */
export function PageHeader({ sentence, over, lede, actions, hung = false }: PageHeaderProps) {
  return (
    <header className={styles['header']} data-hung={hung || undefined}>
      <div className={styles['words']}>
        {over !== undefined && <p className={styles['over']}>{over}</p>}
        <h1 className={styles['sentence']}>{sentence}</h1>
        {lede !== undefined && <p className={styles['lede']}>{lede}</p>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
