import { Plus, Search, X } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useNow, usePlan, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import text from '../../ui/text.module.css';
import { TextField } from '../../ui/TextField.tsx';
import { OpportunityList } from './OpportunityList.tsx';
import styles from './Screen.module.css';
import { createSearch } from './search-index.ts';
import { type Filter, filters, opportunitiesView, shelve } from './view.ts';

/** Every opportunity, whose move it is, and how far it came. */
export function OpportunitiesScreen() {
  const say = useSay();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const actions = usePlan();
  const now = useNow();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const search = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);

  const { opportunities, interviews, events, people } = workspace;
  const find = useMemo(() => createSearch({ opportunities, interviews, events, people }), [opportunities, interviews, events, people]);
  const shelf = useMemo(() => shelve(workspace, actions, now), [workspace, actions, now]);
  const wanted = useDeferredValue(query);
  const found = useMemo(() => find(wanted), [find, wanted]);
  const { title, counts, rows } = opportunitiesView(shelf, found, filter);
  const isEmpty = shelf.sorted.length === 0;

  const clear = (): void => {
    setQuery('');
    setFilter('all');
    search.current?.focus();
  };

  return (
    <Screen ref={scroller}>
      <PageHeader
        sentence={say(title)}
        actions={
          <Button look="primary" icon={<Plus aria-hidden="true" />} keys="N" aria-keyshortcuts="N" onClick={() => navigate('/log')}>
            {say('opportunities.log')}
          </Button>
        }
      />
      {isEmpty ? (
        <EmptyState title={say('opportunities.empty.title')} detail={say('opportunities.empty.text')} />
      ) : (
        <>
          <div className={styles['tools']} role="search">
            <TextField
              className={styles['search']}
              label={say('opportunities.search')}
              labelUnseen
              type="search"
              placeholder={say('opportunities.search.placeholder')}
              value={query}
              onChange={setQuery}
              inputRef={search}
              before={<Search aria-hidden="true" />}
              after={
                query === '' ? (
                  <Kbd>/</Kbd>
                ) : (
                  <Button
                    look="quiet"
                    size="small"
                    iconOnly
                    className={styles['clear']}
                    aria-label={say('opportunities.search.clear')}
                    icon={<X aria-hidden="true" />}
                    onClick={() => {
                      setQuery('');
                      search.current?.focus();
                    }}
                  />
                )
              }
              aria-keyshortcuts="/"
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || query === '') return;
                event.stopPropagation();
                setQuery('');
              }}
            />
            <Segmented
              label={say('opportunities.filter')}
              value={filter}
              options={filters
                .filter((value) => value !== 'closed' || counts.closed > 0 || filter === 'closed')
                .map((value) => ({ value, label: say(`opportunities.filter.${value}`, { count: counts[value] }) }))}
              onChange={setFilter}
            />
          </div>
          <p className={text['unseen']} role="status">
            {found !== null && say('opportunities.search.found', { count: rows.length })}
          </p>
          {rows.length > 0 && <OpportunityList rows={rows} scroller={scroller} />}
          {rows.length === 0 &&
            (found === null ? (
              <EmptyState title={say('opportunities.filtered.empty')} />
            ) : (
              <EmptyState
                title={say('opportunities.nothing-found.title', { query: wanted.trim() })}
                detail={say('opportunities.nothing-found.text')}
              >
                <Button onClick={clear}>{say('opportunities.nothing-found.clear')}</Button>
              </EmptyState>
            ))}
        </>
      )}
    </Screen>
  );
}
