import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useNow, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import text from '../../ui/text.module.css';
import { GapTable } from './GapTable.tsx';
import { Legend } from './Legend.tsx';
import styles from './Screen.module.css';
import { addressOf, filters, insightsView, type Wanted, wantedOf } from './view.ts';

/** Gaps over time: what keeps coming back, what is closing. `?about=` opens one of them. */
export function InsightsScreen() {
  const say = useSay();
  const [, navigate] = useLocation();
  const [address] = useSearchParams();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const wanted = wantedOf(address);
  const { filter, about, showsEarlier } = wanted;
  const view = useMemo(() => insightsView(workspace, now, { filter, about, showsEarlier }), [workspace, now, filter, about, showsEarlier]);
  const want = (next: Partial<Wanted>): void => navigate(addressOf({ ...wanted, ...next }), { replace: true });

  if (view === null)
    return (
      <Screen>
        <EmptyState isWholeScreen title={say('insights.empty.title')} detail={say('insights.empty.text')}>
          <Button onClick={() => navigate('/today')}>{say('insights.empty.act')}</Button>
        </EmptyState>
      </Screen>
    );
  const { title, over, lede, counts, columns, earlier, rows } = view;
  /** Filters are worth offering only where they tell something apart. */
  const offered = filters.filter((value) => counts[value] > 0 || value === filter);
  return (
    <Screen>
      <PageHeader sentence={say(title)} over={say(over)} lede={say(lede)} />
      <div className={styles['tools']}>
        {offered.length > 2 && (
          <Segmented
            label={say('insights.filter')}
            value={filter}
            options={offered.map((value) => ({ value, label: say(`insights.filter.${value}`, { count: counts[value] }) }))}
            onChange={(next) => want({ filter: next, about: null })}
          />
        )}
        {earlier > 0 && (
          <Button look="quiet" size="small" onClick={() => want({ showsEarlier: true })}>
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
          <GapTable columns={columns} rows={rows} about={about} onAbout={(key) => want({ about: key })} />
          <Legend />
        </>
      )}
    </Screen>
  );
}
