import type { RefObject } from 'react';
import { useLocation } from 'wouter';
import { usePreferences } from '../../data/services.ts';
import { LongList } from '../../ui/LongList.tsx';
import { useSay } from '../../ui/say.ts';
import { useHeir } from '../../ui/use-heir.ts';
import { useRows } from '../../ui/use-rows.ts';
import styles from './PeopleList.module.css';
import { PersonLink } from './PersonLink.tsx';
import { usePersonMenu } from './use-person-menu.tsx';
import type { PersonRow } from './view.ts';

/** What a row is taken to measure until it is drawn, in pixels. */
const ROW_PX = 67;

export interface PeopleListProps {
  readonly rows: readonly PersonRow[];
  /** What the list scrolls in. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The people as rows; J, K and the arrows move between them. */
export function PeopleList({ rows, scroller }: PeopleListProps) {
  const say = useSay();
  const [, navigate] = useLocation();
  const { singleLetterKeys } = usePreferences();
  const leaving = useHeir(rows.map(({ id }) => id));
  const { menuProps, personMenu } = usePersonMenu((id) => leaving(id, true));
  const { listProps, rowProps } = useRows({
    keys: rows.map(({ id }) => id),
    singleLetters: singleLetterKeys,
    onCommand: (id, command) => {
      if (command === 'open' || command === 'why') navigate(`/people/${id}`);
    },
  });
  return (
    <div>
      <div className={styles['heads']} aria-hidden="true">
        <span>{say('people.column.name')}</span>
        <span>{say('people.column.next')}</span>
        <span>{say('people.column.role')}</span>
        <span className={styles['wide']}>{say('people.column.opportunities')}</span>
        <span className={styles['wide']}>{say('people.column.contact')}</span>
      </div>
      <ul className={styles['list']} aria-label={say('people.list')} {...listProps} {...menuProps}>
        <LongList items={rows} scroller={scroller} rowPx={ROW_PX} itemClassName={styles['item']}>
          {(row) => <PersonLink row={row} {...rowProps(row.id)} />}
        </LongList>
      </ul>
      {personMenu}
    </div>
  );
}
