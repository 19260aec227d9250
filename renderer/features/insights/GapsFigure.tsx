import { useEffect, useMemo, useRef } from 'react';
import type { Scope } from '../../../core/insights/scope.ts';
import { useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useSay } from '../../ui/say.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import text from '../../ui/text.module.css';
import { Figure } from './Figure.tsx';
import { filters, gapsRows, gapsView, type WantedGaps } from './gaps-view.ts';
import styles from './GapsFigure.module.css';
import { GapTable } from './GapTable.tsx';
import { Legend } from './Legend.tsx';
import { within } from './within.ts';

export interface GapsFigureProps {
  readonly scope: Scope;
  readonly wanted: WantedGaps;
  readonly onWant: (wanted: WantedGaps) => void;
}

/** Gaps over time: what keeps coming back, what is closing. It is a table by itself. */
export function GapsFigure({ scope, wanted, onWant }: GapsFigureProps) {
  const say = useSay();
  const workspace = useWholeWorkspace();
  const place = useRef<HTMLDivElement>(null);
  const { filter, about, showsEarlier } = wanted;
  const view = useMemo(
    () => gapsView(within(workspace, scope), scope.now, { filter, about, showsEarlier }),
    [workspace, scope, filter, about, showsEarlier],
  );
  const isAskedFor = useRef(about !== null);
  // Whoever comes for one gap sees it, though other pictures stand above.
  useEffect(() => {
    if (isAskedFor.current) place.current?.scrollIntoView({ block: 'start' });
  }, []);
  if (view === null)
    return (
      <Figure title={say('insights.empty.title')} fileName={say('insights.gaps.file')} table={null}>
        <p className={styles['none']}>{say('insights.empty.text')}</p>
      </Figure>
    );
  const { title, over, lede, counts, columns, earlier, rows } = view;
  /** Filters are worth offering only where they tell something apart. */
  const offered = filters.filter((value) => counts[value] > 0 || value === filter);
  return (
    <div ref={place} className={styles['place']}>
      <Figure
        title={say(title)}
        lede={
          <>
            {say(over)}: {say(lede)}
          </>
        }
        fileName={say('insights.gaps.file')}
        table={null}
        savedTable={gapsRows(view, say)}
      >
        <div className={styles['tools']}>
          {offered.length > 2 && (
            <Segmented
              label={say('insights.filter')}
              value={filter}
              options={offered.map((value) => ({ value, label: say(`insights.filter.${value}`, { count: counts[value] }) }))}
              onChange={(next) => onWant({ ...wanted, filter: next, about: null })}
            />
          )}
          {earlier > 0 && (
            <Button
              look="quiet"
              size="small"
              onClick={({ currentTarget }) => {
                onWant({ ...wanted, showsEarlier: true });
                // The button goes with it; the keyboard goes on in the table that has grown.
                currentTarget.closest('section')?.querySelector<HTMLElement>('tbody button')?.focus();
              }}
            >
              {say('insights.earlier', { count: earlier })}
            </Button>
          )}
        </div>
        <p className={text['unseen']} role="status">
          {filter !== 'all' && say('insights.shown', { count: rows.length })}
        </p>
        {rows.length === 0 ? (
          <EmptyState title={say('insights.filtered.empty')} />
        ) : (
          <>
            <GapTable columns={columns} rows={rows} about={about} onAbout={(key) => onWant({ ...wanted, about: key })} />
            <Legend />
          </>
        )}
      </Figure>
    </div>
  );
}
