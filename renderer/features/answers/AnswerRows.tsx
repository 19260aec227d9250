import type { RefObject } from 'react';
import { Link, useLocation } from 'wouter';
import { usePreferences } from '../../data/services.ts';
import { LongList } from '../../ui/LongList.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import { useRows } from '../../ui/use-rows.ts';
import styles from './AnswerRows.module.css';
import type { AnswerRow } from './list-view.ts';

/** What a row is taken to measure until it is drawn, in pixels. */
const ROW_PX = 60;

export interface AnswerRowsProps {
  readonly rows: readonly AnswerRow[];
  /** What the list scrolls in. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The answers as rows; J, K and the arrows move between them. */
export function AnswerRows({ rows, scroller }: AnswerRowsProps) {
  const say = useSay();
  const [, navigate] = useLocation();
  const { singleLetterKeys } = usePreferences();
  const { listProps, rowProps } = useRows({
    keys: rows.map(({ id }) => id),
    singleLetters: singleLetterKeys,
    onCommand: (id, command) => {
      if (command === 'open' || command === 'why') navigate(`/preparation/answers/${id}`);
    },
  });
  return (
    <ul className={styles['list']} aria-label={say('answers.list')} {...listProps}>
      <LongList items={rows} scroller={scroller} rowPx={ROW_PX} itemClassName={styles['item']}>
        {(row) => <AnswerLink row={row} {...rowProps(row.id)} />}
      </LongList>
    </ul>
  );
}

function AnswerLink({ row, ...rest }: { readonly row: AnswerRow }) {
  const say = useSay();
  return (
    <Link to={`/preparation/answers/${row.id}`} className={styles['row'] ?? ''} {...rest}>
      <span className={styles['words']}>
        <span className={styles['question']} data-unsaid={row.question === '' || undefined}>
          {row.question === '' ? say('answers.question.none') : row.question}
        </span>
        {row.about !== '' && <span className={styles['about']}>{row.about}</span>}
      </span>
      <span className={styles['meta']}>
        <span className={styles['version']}>{say(row.version)}</span>
        {row.best !== null && <span className={styles['best']}>{say(row.best)}</span>}
      </span>
      <span className={styles['due']}>
        {row.state === 'due' && (
          <>
            <span className={styles['node']} aria-hidden="true">
              <Node kind="mine" />
            </span>
            {say('answers.due')}
          </>
        )}
      </span>
    </Link>
  );
}
