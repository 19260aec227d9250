import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useNow, usePreferences, useSend, useWorkspace } from '../../data/services.ts';
import { PreparationNav } from '../../preparation/PreparationNav.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useRows } from '../../ui/use-rows.ts';
import styles from './AnswerRows.module.css';
import list from './ListScreen.module.css';
import { newStory } from './new-records.ts';
import { storyRows } from './story-view.ts';

const TITLE_LENGTH = 200;

/** The examples from the person's own work. */
export function StoriesScreen() {
  const say = useSay();
  const [, navigate] = useLocation();
  const { singleLetterKeys } = usePreferences();
  const stories = useWorkspace((workspace) => workspace.stories);
  const answers = useWorkspace((workspace) => workspace.answers);
  const rows = useMemo(() => storyRows({ stories, answers }), [stories, answers]);
  const { listProps, rowProps } = useRows({
    keys: rows.map(({ id }) => id),
    singleLetters: singleLetterKeys,
    onCommand: (id, command) => {
      if (command === 'open' || command === 'why') navigate(`/preparation/stories/${id}`);
    },
  });
  return (
    <Screen>
      <PreparationNav />
      <div className={list['head']}>
        <PageHeader sentence={say('answers.stories.title', { count: rows.length })} lede={say('answers.stories.lede')} />
      </div>
      <div className={list['add']}>
        <AddStory />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={say('answers.stories.empty')} detail={say('answers.stories.empty.detail')} />
      ) : (
        <ul className={styles['list']} data-first aria-label={say('answers.stories.list')} {...listProps}>
          {rows.map(({ id, title, shows, state, uses }) => (
            <li key={id} className={styles['item']}>
              <Link to={`/preparation/stories/${id}`} className={styles['row'] ?? ''} {...rowProps(id)}>
                <span className={styles['words']}>
                  <span className={styles['question']}>{title}</span>
                  {shows.length > 0 && <span className={styles['about']}>{shows.join(', ')}</span>}
                </span>
                <span className={styles['meta']}>
                  <span className={styles['version']}>{say(state)}</span>
                </span>
                <span className={styles['about']}>{uses !== null && say(uses)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Screen>
  );
}

/** Adds a story by its title, and opens it. */
function AddStory() {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const [, navigate] = useLocation();
  const [title, setTitle] = useState('');
  const add = async (): Promise<void> => {
    if (title.trim() === '') return;
    const story = newStory(title, now);
    const added = await send('story.save', story);
    if (added.ok) navigate(`/preparation/stories/${story.id}`);
  };
  return (
    <form
      className={list['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        className={list['question']}
        label={say('answers.stories.add.label')}
        labelUnseen
        placeholder={say('answers.stories.add.placeholder')}
        value={title}
        maxLength={TITLE_LENGTH}
        onChange={setTitle}
      />
      <Button type="submit">{say('answers.add')}</Button>
    </form>
  );
}
