import { useState } from 'react';
import { useLocation } from 'wouter';
import { useNow, useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './ListScreen.module.css';
import { newStory } from './new-records.ts';

const TITLE_LENGTH = 200;

/** Adds a story by its title, and opens it; `shows` is the competence it is to show, empty where none is asked for. */
export function AddStory({ shows }: { readonly shows: string }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const [, navigate] = useLocation();
  const [title, setTitle] = useState('');
  const add = async (): Promise<void> => {
    if (title.trim() === '') return;
    const story = newStory(title, shows, now);
    const added = await send('story.save', story);
    if (added.ok) navigate(`/preparation/stories/${story.id}`);
  };
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        className={styles['question']}
        label={say('answers.stories.add.label')}
        labelUnseen
        placeholder={shows === '' ? say('answers.stories.add.placeholder') : say('answers.stories.add.placeholder.shows', { shows })}
        value={title}
        maxLength={TITLE_LENGTH}
        onChange={setTitle}
      />
      <Button type="submit">{say('answers.add')}</Button>
    </form>
  );
}
