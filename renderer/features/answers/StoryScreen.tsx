import { Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import type { Story } from '../../../core/model/answer.ts';
import type { StoryId } from '../../../core/model/ids.ts';
import { useNow, useSend, useWholeWorkspace, useWorkspace } from '../../data/services.ts';
import { useEdited } from '../../data/use-edited.ts';
import { PreparationNav } from '../../preparation/PreparationNav.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import answerStyles from './AnswerScreen.module.css';
import { knownCompetences } from './answer-view.ts';
import { NamesField } from './NamesField.tsx';
import { SerifName } from './SerifName.tsx';
import styles from './StoryScreen.module.css';
import { storyParts } from './story-view.ts';

const TITLE_LENGTH = 200;

/** One story: situation, task, action and result, what it shows, and the answers that tell it. */
export function StoryScreen({ id }: { readonly id: StoryId }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const story = useWorkspace(({ stories }) => stories[id]);
  return (
    <Screen>
      <PreparationNav />
      {story === undefined ? (
        <EmptyState isWholeScreen title={say('answers.story.gone')}>
          <Button onClick={() => navigate('/preparation/stories')}>{say('answers.story.gone.back')}</Button>
        </EmptyState>
      ) : (
        <OneStory key={id} story={story} />
      )}
    </Screen>
  );
}

function OneStory({ story }: { readonly story: Story }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const competences = useMemo(() => knownCompetences(workspace, now), [workspace, now]);
  const answers = Object.values(workspace.answers).filter(({ storyIds }) => storyIds.includes(story.id));
  // A story without a title cannot be kept: until one is typed the last one stays.
  const {
    value: shown,
    edit,
    leave,
    drop,
  } = useEdited(story.id, story, (whole) => send('story.save', { ...whole, title: whole.title.trim() === '' ? story.title : whole.title }));
  const change = (fields: Partial<Story>): void => edit((last) => ({ ...last, ...fields }));
  const remove = (): void => {
    drop();
    void send('story.remove', { id: story.id });
    navigate('/preparation/stories', { replace: true });
  };
  return (
    <article className={answerStyles['page']}>
      <div>
        <SerifName
          value={shown.title}
          empty={story.title}
          label={say('answers.story.title')}
          edit={say('answers.story.title.edit')}
          maxLength={TITLE_LENGTH}
          onChange={(title) => change({ title })}
          onSettle={leave}
        />
        <p className={answerStyles['hint']}>{say('answers.story.saved')}</p>
        <div className={styles['parts']}>
          {storyParts.map((part) => (
            <TextArea
              key={part}
              label={say(`answers.story.${part}`)}
              hint={say(`answers.story.${part}.hint`)}
              human
              value={shown[part]}
              onChange={(words) => change({ [part]: words })}
              onBlur={leave}
            />
          ))}
        </div>
      </div>
      <div>
        <div className={answerStyles['aside']}>
          <NamesField
            label={say('answers.story.shows')}
            add={say('answers.story.shows.add')}
            names={shown.shows}
            suggestions={competences}
            onChange={(shows) => change({ shows })}
          />
          <section aria-labelledby="told-in">
            <h2 id="told-in" className={answerStyles['term']}>
              {say('answers.story.told-in')}
            </h2>
            {answers.length === 0 ? (
              <p className={answerStyles['hint']}>{say('answers.story.told-in.none')}</p>
            ) : (
              <ul>
                {answers.map(({ id, question }) => (
                  <li key={id}>
                    <Link to={`/preparation/answers/${id}`} className={answerStyles['storyLink'] ?? ''}>
                      {question === '' ? say('answers.question.none') : question}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
        <Button look="quiet" size="small" className={answerStyles['remove']} icon={<Trash2 aria-hidden="true" />} onClick={remove}>
          {say('answers.story.remove')}
        </Button>
      </div>
    </article>
  );
}
