import { Chip } from '../../../../ui/Chip.tsx';
import { useSay } from '../../../../ui/say.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import type { Desk } from '../use-desk.ts';
import styles from './fields.module.css';
import { useNewLine } from './use-new-line.ts';

/** As many are kept. */
const LIMIT = 30;

/** What was talked about, a chip each. */
export function Topics({ desk }: { readonly desk: Desk }) {
  const { debrief, change } = desk;
  const say = useSay();
  const { topics } = debrief;
  const { typed, type, add } = useNewLine(desk, 'topic', ({ topics: before }, topic) => ({
    topics: before.includes(topic) ? before : [...before, topic],
  }));
  return (
    <div className={styles['fields']}>
      <TextField
        label={say('debrief.topics.add')}
        hint={say('debrief.topics.hint')}
        value={typed}
        maxLength={200}
        disabled={topics.length >= LIMIT}
        onChange={type}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          add();
        }}
        onBlur={add}
      />
      <ul className={styles['chips']} aria-label={say('debrief.topics.list')}>
        {topics.map((topic) => (
          <li key={topic}>
            <Chip
              look="understood"
              remove={{
                label: say('debrief.topics.remove', { topic }),
                onRemove: () => change({ topics: topics.filter((each) => each !== topic) }),
              }}
            >
              {topic}
            </Chip>
          </li>
        ))}
      </ul>
    </div>
  );
}
