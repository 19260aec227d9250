import type { RefObject } from 'react';
import { useLocation } from 'wouter';
import { opportunityIdSchema } from '../../../core/model/ids.ts';
import { useCallKey } from '../../actions/use-call-key.ts';
import { useDebriefKey } from '../../actions/use-debrief-key.ts';
import { useNow, usePreferences, useSend } from '../../data/services.ts';
import { LongList } from '../../ui/LongList.tsx';
import { useSay } from '../../ui/say.ts';
import { useHeir } from '../../ui/use-heir.ts';
import { useRows } from '../../ui/use-rows.ts';
import { moveTo } from './columns.ts';
import styles from './OpportunityList.module.css';
import { OpportunityLink } from './OpportunityLink.tsx';
import type { OpportunityRow } from './row.ts';
import { useOpportunityMenu } from './use-opportunity-menu.tsx';

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
  const send = useSend();
  const now = useNow();
  const [, navigate] = useLocation();
  const { singleLetterKeys } = usePreferences();
  const debrief = useDebriefKey();
  const call = useCallKey();
  const leaving = useHeir(rows.map(({ id }) => id));
  const { menuProps, opportunityMenu } = useOpportunityMenu(rows, {
    move: ({ id }, destination) => void send('event.add', moveTo(destination, id, now)),
    leaving: (id) => leaving(id, true),
  });
  const { listProps, rowProps } = useRows({
    keys: rows.map(({ id }) => id),
    singleLetters: singleLetterKeys,
    onCommand: (id, command) => {
      if (command === 'open' || command === 'why') navigate(`/opportunities/${id}`);
      if (command === 'debrief') debrief(opportunityIdSchema.parse(id));
      if (command === 'letter') navigate(`/opportunities/${id}?letters`);
      if (command === 'call') call(opportunityIdSchema.parse(id));
    },
  });
  return (
    <div>
      <div className={styles['heads']} aria-hidden="true">
        <span>{say('opportunities.column.company')}</span>
        <span>{say('opportunities.column.move')}</span>
        <span>{say('opportunities.column.stage')}</span>
        <span className={styles['wide']}>{say('opportunities.column.route')}</span>
        <span className={styles['wide']}>{say('opportunities.column.contact')}</span>
      </div>
      <ul className={styles['list']} aria-label={say('opportunities.list')} {...listProps} {...menuProps}>
        <LongList items={rows} scroller={scroller} rowPx={ROW_PX} itemClassName={styles['item']}>
          {(row) => <OpportunityLink row={row} {...rowProps(row.id)} />}
        </LongList>
      </ul>
      {opportunityMenu}
    </div>
  );
}
