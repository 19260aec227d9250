import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { opportunityIdSchema } from '../../../core/model/ids.ts';
import { useDebriefKey } from '../../actions/use-debrief-key.ts';
import { usePreferences } from '../../data/services.ts';
import { useSay } from '../../ui/say.ts';
import { useRows } from '../../ui/use-rows.ts';
import styles from './OpportunityList.module.css';
import { OpportunityLink } from './OpportunityLink.tsx';
import type { OpportunityRow } from './row.ts';

/** From here on only the rows in sight are drawn. */
const MANY = 200;
/** What a row is taken to measure until it is drawn, in pixels. */
const ROW_PX = 67;

export interface OpportunityListProps {
  readonly rows: readonly OpportunityRow[];
  /** What the list scrolls in. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The opportunities as rows; J, K and the arrows move between them. */
export function OpportunityList({ rows, scroller }: OpportunityListProps) {
  const say = useSay();
  const [, navigate] = useLocation();
  const { singleLetterKeys } = usePreferences();
  const debrief = useDebriefKey();
  const { listProps, rowProps } = useRows({
    keys: rows.map(({ id }) => id),
    singleLetters: singleLetterKeys,
    onCommand: (id, command) => {
      if (command === 'open' || command === 'why') navigate(`/opportunities/${id}`);
      if (command === 'debrief') debrief(opportunityIdSchema.parse(id));
    },
  });
  const Rows = rows.length > MANY ? ManyRows : FewRows;
  return (
    <div>
      <div className={styles['heads']} aria-hidden="true">
        <span>{say('opportunities.column.company')}</span>
        <span>{say('opportunities.column.move')}</span>
        <span>{say('opportunities.column.stage')}</span>
        <span className={styles['wide']}>{say('opportunities.column.route')}</span>
        <span className={styles['wide']}>{say('opportunities.column.contact')}</span>
      </div>
      <ul className={styles['list']} aria-label={say('opportunities.list')} {...listProps}>
        <Rows rows={rows} scroller={scroller} rowProps={rowProps} />
      </ul>
    </div>
  );
}

interface RowsProps extends OpportunityListProps {
  readonly rowProps: (key: string) => object;
}

function FewRows({ rows, rowProps }: RowsProps) {
  return rows.map((row) => (
    <li key={row.id} className={styles['item']}>
      <OpportunityLink row={row} {...rowProps(row.id)} />
    </li>
  ));
}

function ManyRows({ rows, scroller, rowProps }: RowsProps) {
  const start = useRef<HTMLLIElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const box = start.current?.getBoundingClientRect();
    if (box !== undefined && scroller.current !== null) {
      setOffset(box.top - scroller.current.getBoundingClientRect().top + scroller.current.scrollTop);
    }
  }, [scroller]);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    scrollMargin: offset,
  });
  const items = virtual.getVirtualItems();
  const before = (items[0]?.start ?? offset) - offset;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? offset) - offset);
  return (
    <>
      <li ref={start} aria-hidden="true" style={{ height: before }} />
      {items.map(({ index, key }) => {
        const row = rows[index];
        return (
          row !== undefined && (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={styles['item']}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
            >
              <OpportunityLink row={row} {...rowProps(row.id)} />
            </li>
          )
        );
      })}
      <li aria-hidden="true" style={{ height: after }} />
    </>
  );
}
