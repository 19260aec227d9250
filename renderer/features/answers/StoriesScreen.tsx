import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { createStorySearch } from '../../../core/answers/story-search.ts';
import { usePreferences, useWorkspace } from '../../data/services.ts';
import { PreparationNav } from '../../preparation/PreparationNav.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import text from '../../ui/text.module.css';
import { useRows } from '../../ui/use-rows.ts';
import { AddStory } from './AddStory.tsx';
import styles from './AnswerRows.module.css';
import list from './ListScreen.module.css';
import { distinctNames } from './list-view.ts';
import { Narrow } from './Narrow.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { storiesAddress, storiesShown, type StoryRow, storyRows } from './story-view.ts';

/** What a row is taken to measure until it is drawn, in pixels. */
const ROW_PX = 60;

/** The examples from the person's own work. `?shows=` asks for those that show one competence. */
export function StoriesScreen() {
  const say = useSay();
  const [, navigate] = useLocation();
  const [address] = useSearchParams();
  const { singleLetterKeys } = usePreferences();
  const stories = useWorkspace((workspace) => workspace.stories);
  const answers = useWorkspace((workspace) => workspace.answers);
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);

  const shows = address.get('shows') ?? '';
  const want = (next: string): void => navigate(storiesAddress(next), { replace: true });
  const all = useMemo(() => storyRows({ stories, answers }), [stories, answers]);
  const find = useMemo(() => createStorySearch(stories), [stories]);
  const searched = useDeferredValue(query);
  const found = useMemo(() => find(searched), [find, searched]);
  const rows = useMemo(() => storiesShown(all, found, shows), [all, found, shows]);
  const names = useMemo(() => distinctNames(all.flatMap((row) => row.shows)), [all]);
  const { listProps, rowProps } = useRows({
    keys: rows.map(({ id }) => id),
    singleLetters: singleLetterKeys,
    onCommand: (id, command) => {
      if (command === 'open' || command === 'why') navigate(`/preparation/stories/${id}`);
    },
  });
  const clear = (): void => {
    setQuery('');
    want('');
    search.current?.focus();
  };
  return (
    <Screen ref={scroller}>
      <PreparationNav />
      <div className={list['head']}>
        <PageHeader sentence={say('answers.stories.title', { count: all.length })} lede={say('answers.stories.lede')} />
      </div>
      <div className={list['add']}>
        <AddStory shows={shows} />
      </div>
      {all.length === 0 && <EmptyState title={say('answers.stories.empty')} detail={say('answers.stories.empty.detail')} />}
      {all.length > 0 && (
        <div className={list['tools']} role="search">
          <SearchField
            className={styles['search']}
            label={say('answers.stories.search')}
            placeholder={say('answers.stories.search.placeholder')}
            value={query}
            onChange={setQuery}
            inputRef={search}
          />
          <Narrow label={say('answers.story.shows')} any={say('answers.stories.narrow.any')} names={names} value={shows} onChange={want} />
        </div>
      )}
      <p className={text['unseen']} role="status">
        {found !== null && say('answers.search.found', { count: rows.length })}
      </p>
      {rows.length > 0 && (
        <ul className={styles['list']} aria-label={say('answers.stories.list')} {...listProps}>
          <LongList items={rows} scroller={scroller} rowPx={ROW_PX} itemClassName={styles['item']}>
            {(row) => <StoryLink row={row} {...rowProps(row.id)} />}
          </LongList>
        </ul>
      )}
      {rows.length === 0 && all.length > 0 && (
        <EmptyState
          title={found === null ? say('answers.stories.none-shows', { shows }) : say('answers.nothing-found', { query: searched.trim() })}
          {...(found === null ? { detail: say('answers.stories.none-shows.detail') } : {})}
        >
          <Button onClick={clear}>{say('answers.clear')}</Button>
        </EmptyState>
      )}
    </Screen>
  );
}

function StoryLink({ row: { id, title, shows, state, uses }, ...rest }: { readonly row: StoryRow }) {
  const say = useSay();
  return (
    <Link to={`/preparation/stories/${id}`} className={styles['row'] ?? ''} {...rest}>
      <span className={styles['words']}>
        <span className={styles['question']}>{title}</span>
        {shows.length > 0 && <span className={styles['about']}>{shows.join(', ')}</span>}
      </span>
      <span className={styles['meta']}>
        <span className={styles['version']}>{say(state)}</span>
      </span>
      <span className={styles['uses']}>{uses !== null && say(uses)}</span>
    </Link>
  );
}
