import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { callerIndexOf } from '../../../core/caller/caller-index.ts';
import { narrowPeople } from '../../../core/caller/narrow.ts';
import { rosterOf } from '../../../core/people/roster.ts';
import { useNow, usePlan, useWholeWorkspace } from '../../data/services.ts';
import { PeopleNav } from '../../people/PeopleNav.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import text from '../../ui/text.module.css';
import { AddDialog } from './AddDialog.tsx';
import { Alike } from './Alike.tsx';
import { PeopleList } from './PeopleList.tsx';
import styles from './Screen.module.css';
import { Tools } from './Tools.tsx';
import { addressOf, peopleView, type Wanted, wantedOf } from './view.ts';

/** Everybody the person deals with, and whom to be in touch with next. `?add` opens the dialog that adds somebody. */
export function PeopleScreen() {
  const say = useSay();
  const [, navigate] = useLocation();
  const [address] = useSearchParams();
  const workspace = useWholeWorkspace();
  const actions = usePlan();
  const now = useNow();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);

  const wanted = wantedOf(address);
  const want = (next: Wanted): void => navigate(addressOf(next), { replace: true });
  const { settings } = workspace;
  const roster = useMemo(() => rosterOf(workspace, actions, now), [workspace, actions, now]);
  const searched = useDeferredValue(query);
  const found = useMemo(() => (searched.trim() === '' ? null : narrowPeople(callerIndexOf(workspace), searched)), [workspace, searched]);
  const { title, counts, rows } = peopleView(roster, found, wanted, now, settings.zone);
  const clear = (): void => {
    setQuery('');
    want({ ...wanted, filter: 'all' });
    search.current?.focus();
  };

  return (
    <Screen ref={scroller}>
      <div className={styles['parts']}>
        <PeopleNav />
      </div>
      <PageHeader
        sentence={say(title)}
        actions={
          <Button look="primary" icon={<Plus aria-hidden="true" />} onClick={() => navigate(addressOf(wanted, true), { replace: true })}>
            {say('people.add')}
          </Button>
        }
      />
      {roster.length === 0 ? (
        <EmptyState title={say('people.title.none')} detail={say('people.empty.text')} />
      ) : (
        <>
          <Tools query={query} onQuery={setQuery} searchRef={search} wanted={wanted} counts={counts} onWant={want} />
          <p className={text['unseen']} role="status">
            {found !== null && say('people.search.found', { count: rows.length })}
          </p>
          <Alike workspace={workspace} />
          {rows.length > 0 ? (
            <PeopleList rows={rows} scroller={scroller} />
          ) : (
            <EmptyState
              title={found === null ? say('people.filtered.empty') : say('people.nothing-found.title', { query: searched.trim() })}
              {...(found === null ? {} : { detail: say('people.nothing-found.text') })}
            >
              <Button onClick={clear}>{say('people.nothing-found.clear')}</Button>
            </EmptyState>
          )}
        </>
      )}
      {address.has('add') && <AddDialog onClose={() => want(wanted)} />}
    </Screen>
  );
}
