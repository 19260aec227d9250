import { useNow, useSend } from '../../data/services.ts';
import { useSay } from '../../ui/say.ts';
import { AddByName } from './AddByName.tsx';
import { newStory } from './new-records.ts';

const TITLE_LENGTH = 200;

/** Adds a story by its title; `shows` is the competence it is to show, empty where none is asked for. */
export function AddStory({ shows }: { readonly shows: string }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const add = async (title: string): Promise<string | null> => {
    const story = newStory(title, shows, now);
    const added = await send('story.save', story);
    return added.ok ? `/preparation/stories/${story.id}` : null;
  };
  return (
    <AddByName
      label={say('answers.stories.add.label')}
      placeholder={shows === '' ? say('answers.stories.add.placeholder') : say('answers.stories.add.placeholder.shows', { shows })}
      limit={TITLE_LENGTH}
      onAdd={add}
    />
  );
}
