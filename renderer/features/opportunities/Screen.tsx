import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { callerIndexOf } from '../../../core/caller/caller-index.ts';
import { narrowOpportunities } from '../../../core/caller/narrow.ts';
import { useNow, usePlan, usePreferences, useSend, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import text from '../../ui/text.module.css';
import { sheetOf } from '../../../core/papers/paper.ts';
import { usePrint } from '../../papers/use-print.ts';
import { AddDialog } from './AddDialog.tsx';
import { Board } from './Board.tsx';
import { OpportunityList } from './OpportunityList.tsx';
import { Tools } from './Tools.tsx';
import { addressOf, createShelving, opportunitiesView, type Wanted, wantedOf } from './view.ts';

/** Every opportunity, whose move it is, and how far it came. `?add` opens the dialog that adds one. */
export function OpportunitiesScreen() {
  const say = useSay();
  const [, navigate] = useLocation();
  const [address] = useSearchParams();
  const { opportunitiesAs = 'list' } = usePreferences();
  const workspace = useWholeWorkspace();
  const actions = usePlan();
  const now = useNow();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);

  const wanted = wantedOf(address);
  const want = (next: Wanted): void => navigate(addressOf(next), { replace: true });
  const [shelve] = useState(createShelving);
  const shelf = useMemo(() => shelve(workspace, actions, now), [shelve, workspace, actions, now]);
  const searched = useDeferredValue(query);
  const found = useMemo(
    () => (searched.trim() === '' ? null : narrowOpportunities(callerIndexOf(workspace), searched)),
    [workspace, searched],
  );
  const { title, counts, rows } = opportunitiesView(shelf, found, wanted);
  const isEmpty = shelf.entries.length === 0;
  const send = useSend();
  usePrint(() => void send('paper.print', { kind: 'list', size: sheetOf(navigator.language) }));

  const clear = (): void => {
    setQuery('');
    want({ ...wanted, filter: 'all', route: 'any' });
    search.current?.focus();
  };

  return (
    <Screen ref={scroller}>
      <PageHeader
        sentence={say(title)}
        actions={
          <>
            <Button onClick={() => navigate(addressOf(wanted, true), { replace: true })}>{say('opportunities.add')}</Button>
            <Button look="primary" icon={<Plus aria-hidden="true" />} keys="N" aria-keyshortcuts="N" onClick={() => navigate('/log')}>
              {say('opportunities.log')}
            </Button>
          </>
        }
      />
      {isEmpty ? (
        <EmptyState title={say('opportunities.empty.title')} detail={say('opportunities.empty.text')} />
      ) : (
        <>
          <Tools query={query} onQuery={setQuery} searchRef={search} wanted={wanted} counts={counts} onWant={want} />
          <p className={text['unseen']} role="status">
            {found !== null && say('opportunities.search.found', { count: rows.length })}
          </p>
          {rows.length > 0 && opportunitiesAs === 'list' && <OpportunityList rows={rows} scroller={scroller} />}
          {rows.length > 0 && opportunitiesAs === 'board' && <Board rows={rows} showsClosed={wanted.filter === 'closed'} />}
          {rows.length === 0 &&
            (found === null ? (
              <EmptyState title={say('opportunities.filtered.empty')}>
                <Button onClick={clear}>{say('opportunities.nothing-found.clear')}</Button>
              </EmptyState>
            ) : (
              <EmptyState
                title={say('opportunities.nothing-found.title', { query: searched.trim() })}
                detail={say('opportunities.nothing-found.text')}
              >
                <Button onClick={clear}>{say('opportunities.nothing-found.clear')}</Button>
              </EmptyState>
            ))}
        </>
      )}
      {address.has('add') && <AddDialog onClose={() => want(wanted)} />}
    </Screen>
  );
}
