import { Link } from 'wouter';
import type { PractisedAnswer } from '../../../core/model/answer.ts';
import type { StoryId } from '../../../core/model/ids.ts';
import { nextTime } from '../../../core/answers/next-time.ts';
import { useNow, useSettings, useWorkspace } from '../../data/services.ts';
import { useSay } from '../../ui/say.ts';
import { Select } from '../../ui/Select.tsx';
import { SuggestField } from '../../ui/SuggestField.tsx';
import text from '../../ui/text.module.css';
import styles from './AnswerScreen.module.css';
import { practiceWords } from './answer-view.ts';
import { distinctNames } from './list-view.ts';
import { NamesField } from './NamesField.tsx';
import { RemovableLink } from './RemovableLink.tsx';

type Fields = Partial<Pick<PractisedAnswer, 'about' | 'tags' | 'storyIds'>>;

/** The most stories that one answer tells; the model allows no more. */
const MOST_STORIES = 20;

export interface AnswerAsideProps {
  readonly answer: PractisedAnswer;
  /** As they are being typed. */
  readonly about: string;
  readonly tags: readonly string[];
  readonly storyIds: readonly StoryId[];
  readonly competences: readonly string[];
  readonly onChange: (fields: Fields) => void;
  readonly onSettle: () => void;
}

/** What the answer is about, the stories it tells, and how it was practised. */
export function AnswerAside({ answer, about, tags, storyIds, competences, onChange, onSettle }: AnswerAsideProps) {
  const say = useSay();
  const stories = useWorkspace((workspace) => workspace.stories);
  const answers = useWorkspace((workspace) => workspace.answers);
  const told = storyIds.flatMap((id) => stories[id] ?? []);
  const others = Object.values(stories).filter(({ id }) => !storyIds.includes(id));
  const known = distinctNames(Object.values(answers).flatMap((each) => each.tags));
  return (
    <div className={styles['aside']}>
      <div onBlur={onSettle}>
        <SuggestField
          label={say('answers.about')}
          value={about}
          suggestions={competences}
          placeholder={say('answers.about.placeholder')}
          onChange={(next) => onChange({ about: next })}
        />
      </div>
      <NamesField
        label={say('answers.tags')}
        add={say('answers.tags.add')}
        names={tags}
        suggestions={known}
        onChange={(next) => onChange({ tags: next })}
      />
      <section aria-labelledby="tells">
        <h2 id="tells" className={styles['term']}>
          {say('answers.tells')}
        </h2>
        <ul className={styles['stories']}>
          {told.map(({ id, title }) => (
            <RemovableLink
              key={id}
              to={`/preparation/stories/${id}`}
              remove={say('answers.tells.remove', { title })}
              onRemove={() => onChange({ storyIds: storyIds.filter((each) => each !== id) })}
            >
              {title}
            </RemovableLink>
          ))}
        </ul>
        {others.length > 0 && told.length < MOST_STORIES && (
          <Select<string>
            label={say('answers.tells.add')}
            labelUnseen
            value=""
            options={[{ value: '', label: say('answers.tells.add') }, ...others.map(({ id, title }) => ({ value: id, label: title }))]}
            onChange={(id) => {
              if (id !== '') onChange({ storyIds: [...storyIds, id as StoryId] });
            }}
          />
        )}
        {Object.keys(stories).length === 0 && (
          <p className={styles['hint']}>
            <Link to="/preparation/stories" className={styles['useLink']}>
              {say('answers.tells.none')}
            </Link>
          </p>
        )}
      </section>
      <Practised answer={answer} />
    </div>
  );
}

/** How often, when and for how long it was practised, and when it comes back. */
function Practised({ answer }: { readonly answer: PractisedAnswer }) {
  const say = useSay();
  const now = useNow();
  const { zone } = useSettings();
  const { practices, card } = answer;
  return (
    <section aria-labelledby="practised">
      <h2 id="practised" className={styles['term']}>
        {say('answers.practised')}
      </h2>
      <p className={text['small']}>
        {say('answers.practised.times', { count: practices.length })}{' '}
        {card !== null && say(card.dueAt > now ? nextTime(card.dueAt, now, zone, 'said') : 'answers.practised.due')}
      </p>
      <ul className={styles['practices']}>
        {practiceWords(answer, zone).map(({ key, day, took, rating }) => (
          <li key={key}>{say('answers.practised.one', { day: say(day), took: say(took), rating: say(rating) })}</li>
        ))}
      </ul>
    </section>
  );
}
