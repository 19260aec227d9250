import { ChevronRight } from 'lucide-react';
import { Fragment, useId, useRef } from 'react';
import type { GapKey } from '../../../core/model/ids.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { OutcomeMark } from '../../gaps/OutcomeMark.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './GapTable.module.css';
import { GapTimes } from './GapTimes.tsx';
import { useNewestInSight } from './use-newest-in-sight.ts';
import type { Column, Row } from './gaps-view.ts';

export interface GapTableProps {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The gap whose showings are open. */
  readonly about: string | null;
  readonly onAbout: (key: GapKey | null) => void;
}

/** Gaps by interview; a gap opens to each time it came up. Scrolls sideways under its first column, and begins at the newest interview. */
export function GapTable({ columns, rows, about, onAbout }: GapTableProps) {
  const say = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  useNewestInSight(scroller, columns.length);
  return (
    <div ref={scroller} className={styles['scroller']} role="region" aria-label={say('insights.table')} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col" className={styles['first']}>
              {say('insights.competence')}
            </th>
            {columns.map((column) => (
              <th key={column.interviewId} scope="col" className={styles['interview']}>
                <span className={styles['company']}>{column.company}</span>
                <span className={styles['when']}>{say('app.at', { at: { on: dayOf(column.at, column.zone), as: 'smart' } })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <GapRow key={row.key} row={row} columns={columns} isOpen={row.key === about} onAbout={onAbout} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface GapRowProps {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly isOpen: boolean;
  readonly onAbout: GapTableProps['onAbout'];
}

function GapRow({ row, columns, isOpen, onAbout }: GapRowProps) {
  const say = useSay();
  const id = useId();
  return (
    <Fragment>
      <tr className={styles['row']} data-open={isOpen || undefined}>
        <th scope="row" className={styles['first']}>
          <button
            type="button"
            className={styles['name']}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => onAbout(isOpen ? null : row.key)}
          >
            <ChevronRight aria-hidden="true" />
            <span className={styles['words']}>{row.name}</span>
          </button>
          <span className={styles['pattern']} data-standing={row.standing}>
            {say(row.pattern)}
          </span>
          {row.plan !== '' && !isOpen && <span className={styles['planned']}>{row.plan}</span>}
        </th>
        {columns.map(({ interviewId }, index) => (
          <td key={interviewId} className={styles['cell']}>
            <OutcomeMark outcome={row.cells[index] ?? null} />
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={columns.length + 1} className={styles['more']} id={id}>
            <div className={styles['within']}>
              <GapTimes row={row} />
            </div>
          </td>
        </tr>
      )}
    </Fragment>
  );
}
