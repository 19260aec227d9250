import { ArrowLeftRight } from 'lucide-react';
import { memo, useRef } from 'react';
import { Link } from 'wouter';
import type { OpportunityId } from '../../../core/model/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Board.module.css';
import { FlagMark } from './FlagMark.tsx';
import type { OpportunityRow } from './row.ts';
import { useDraggable } from './use-dragging.ts';

/** The card whose menu is open, and what it opens beside. */
export interface MenuPlace {
  readonly id: OpportunityId;
  readonly anchor: Element;
}

export interface BoardCardProps {
  readonly row: OpportunityRow;
  /** Whether Tab stops here: one card of the board has the stop, the arrows do the rest. */
  readonly isStop: boolean;
  /** Its stage in words, where the column's title does not say it. */
  readonly saysStage: boolean;
  readonly isMenuOpen: boolean;
  readonly onMenu: (place: MenuPlace) => void;
}

/** One opportunity on the board: a link to its page, and a way to another stage. */
export const BoardCard = memo(function BoardCard({ row, isStop, saysStage, isMenuOpen, onMenu }: BoardCardProps) {
  const say = useSay();
  const card = useRef<HTMLLIElement>(null);
  const isDragged = useDraggable(card, row.id);
  const { move } = row;
  const tabIndex = isStop ? 0 : -1;
  return (
    <li ref={card} className={styles['card']} data-dragged={isDragged || undefined} data-closed={row.meter.closed ?? undefined}>
      <Link to={`/opportunities/${row.id}`} className={styles['link'] ?? ''} draggable={false} data-row={row.id} tabIndex={tabIndex}>
        <span className={styles['company']}>{row.company}</span>
        <span className={styles['role']}>{row.role === '' ? say('opportunities.role.unknown') : row.role}</span>
        {saysStage && <span className={styles['role']}>{say(row.stage)}</span>}
        {move.node !== null && (
          <span className={styles['move']}>
            <span className={styles['node']}>
              <Node kind={move.node} />
            </span>
            <span>
              <span className={styles['title']} data-late={move.node === 'late' || undefined}>
                {say(move.title)}
              </span>
              {move.when !== null && <span className={styles['when']}>{say(move.when)}</span>}
            </span>
          </span>
        )}
        {row.flag !== null && <FlagMark flag={row.flag} />}
      </Link>
      <Button
        look="quiet"
        size="small"
        iconOnly
        className={styles['mover']}
        tabIndex={tabIndex}
        data-mover={row.id}
        aria-haspopup="menu"
        aria-expanded={isMenuOpen}
        aria-label={say('opportunities.board.move', { company: row.company })}
        icon={<ArrowLeftRight aria-hidden="true" />}
        onClick={(event) => onMenu({ id: row.id, anchor: event.currentTarget })}
      />
    </li>
  );
});
