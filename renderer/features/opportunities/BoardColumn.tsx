import { ChevronsLeftRight, ChevronsRightLeft } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Board.module.css';
import type { Column } from './columns.ts';
import { useDropTarget } from './use-dragging.ts';

export interface BoardColumnProps {
  readonly column: Column;
  readonly count: number;
  /** How many of them are not drawn yet. */
  readonly hidden: number;
  /** Folded to its title; null for a column that does not fold. */
  readonly isFolded: boolean | null;
  readonly onFold: (isFolded: boolean) => void;
  readonly onMore: () => void;
  /** Goes to the list inside. */
  readonly listProps: object;
  readonly children: ReactNode;
}

/** One stage with what stands there; cards can be dropped anywhere on it. */
export function BoardColumn({ column, count, hidden, isFolded, onFold, onMore, listProps, children }: BoardColumnProps) {
  const say = useSay();
  const titleId = useId();
  const target = useRef<HTMLElement>(null);
  const isOver = useDropTarget(target, column.id);
  const title = say(column.title);
  return (
    <section
      ref={target}
      className={styles['column']}
      aria-labelledby={titleId}
      data-over={isOver || undefined}
      data-folded={isFolded === true || undefined}
      data-empty={count === 0 || undefined}
    >
      <header className={styles['head']}>
        <h2 id={titleId} className={styles['name']}>
          {title} <span className={styles['count']}>{count}</span>
        </h2>
        {isFolded !== null && (
          <Button
            look="quiet"
            size="small"
            iconOnly
            className={styles['fold']}
            aria-expanded={!isFolded}
            aria-label={say(isFolded ? 'opportunities.board.unfold' : 'opportunities.board.fold', { title })}
            icon={isFolded ? <ChevronsLeftRight aria-hidden="true" /> : <ChevronsRightLeft aria-hidden="true" />}
            onClick={() => onFold(!isFolded)}
          />
        )}
      </header>
      {isFolded !== true && (
        <ul className={styles['cards']} aria-labelledby={titleId} {...listProps}>
          {children}
        </ul>
      )}
      {hidden > 0 && (
        <Button look="quiet" size="small" onClick={onMore}>
          {say('opportunities.board.more', { count: hidden })}
        </Button>
      )}
      <p className={styles['here']} aria-hidden="true">
        {say('opportunities.board.here')}
      </p>
    </section>
  );
}
