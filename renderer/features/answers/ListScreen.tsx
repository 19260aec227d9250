import { ListPlus } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useNow, useWholeWorkspace } from '../../data/services.ts';
import { PreparationNav } from '../../preparation/PreparationNav.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import text from '../../ui/text.module.css';
import { AddQuestion } from './AddQuestion.tsx';
import { AnswerRows } from './AnswerRows.tsx';
import { ClassicDialog, ClassicList } from './ClassicQuestions.tsx';
import styles from './ListScreen.module.css';
import { addressOf, listView, shelve, TYPICAL_MINUTES, type Wanted, wantedOf } from './list-view.ts';
import { ListTools } from './ListTools.tsx';
import { useAnswerSearch } from './use-answer-search.ts';

/** Every question of the answer bank. `?add` begins in the field that adds one. */
export function AnswersScreen() {
  const say = useSay();
  const [, navigate] = useLocation();
  const [address] = useSearchParams();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const [query, setQuery] = useState('');
  const [offersClassics, setOffersClassics] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);

  const wanted = wantedOf(address);
  const want = (next: Wanted): void => navigate(addressOf(next), { replace: true });
  const find = useAnswerSearch(workspace);
  const shelf = useMemo(() => shelve(workspace, now), [workspace, now]);
  const searched = useDeferredValue(query);
  const found = useMemo(() => find?.(searched) ?? null, [find, searched]);
  const { title, counts, due, rows } = useMemo(() => listView(shelf, found, wantedOf(address)), [shelf, found, address]);
  const isEmpty = shelf.entries.length === 0;
  // Who begins with the questions on offer goes on with them, though the first one added makes a list.
  const [goesOnChoosing, setGoesOnChoosing] = useState(false);
  const isBeginning = isEmpty || goesOnChoosing;

  const clear = (): void => {
    setQuery('');
    want({ filter: 'all', about: '', tag: '' });
    search.current?.focus();
  };

  return (
    <Screen ref={scroller}>
      <PreparationNav />
      <div className={styles['head']}>
        <PageHeader
          sentence={say(title)}
          actions={
            due > 0 && (
              <Button look="primary" onClick={() => navigate('/preparation/practice')}>
                {say('answers.practise.minutes', { count: due * TYPICAL_MINUTES })}
              </Button>
            )
          }
        />
      </div>
      <div className={styles['add']}>
        <AddQuestion about={wanted.about} begins={address.has('add')} />
        {!isBeginning && (
          <Button look="quiet" icon={<ListPlus aria-hidden="true" />} onClick={() => setOffersClassics(true)}>
            {say('answers.classics.open')}
          </Button>
        )}
      </div>
      {isBeginning ? (
        <section className={styles['begin']} aria-labelledby="classics">
          <h2 id="classics" className={text['heading']}>
            {say('answers.classics.title')}
          </h2>
          <p className={text['second']}>{say('answers.classics.detail')}</p>
          <ClassicList onAdd={() => setGoesOnChoosing(true)} />
          {!isEmpty && (
            <div className={styles['done']}>
              <Button onClick={() => setGoesOnChoosing(false)}>{say('answers.classics.done')}</Button>
            </div>
          )}
        </section>
      ) : (
        <>
          <ListTools query={query} onQuery={setQuery} searchRef={search} wanted={wanted} counts={counts} shelf={shelf} onWant={want} />
          <p className={text['unseen']} role="status">
            {found !== null && say('answers.search.found', { count: rows.length })}
          </p>
          {rows.length > 0 && <AnswerRows rows={rows} scroller={scroller} />}
          {rows.length === 0 && (
            <EmptyState title={found === null ? say('answers.none-fits') : say('answers.nothing-found', { query: searched.trim() })}>
              <Button onClick={clear}>{say('answers.clear')}</Button>
            </EmptyState>
          )}
        </>
      )}
      {offersClassics && <ClassicDialog onClose={() => setOffersClassics(false)} />}
    </Screen>
  );
}
