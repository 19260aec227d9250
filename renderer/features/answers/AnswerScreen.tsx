import { Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { PractisedAnswer } from '../../../core/model/answer.ts';
import type { AnswerId } from '../../../core/model/ids.ts';
import { useNow, useSend, useWholeWorkspace, useWorkspace } from '../../data/services.ts';
import { useEdited } from '../../data/use-edited.ts';
import { PreparationNav } from '../../preparation/PreparationNav.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { AnswerAside } from './AnswerAside.tsx';
import styles from './AnswerScreen.module.css';
import { knownCompetences, usedIn } from './answer-view.ts';
import { SerifName } from './SerifName.tsx';
import { Uses } from './Uses.tsx';
import { Wordings } from './Wordings.tsx';

const QUESTION_LENGTH = 500;

/** One question of the answer bank with its answer. */
export function AnswerScreen({ id }: { readonly id: AnswerId }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const answer = useWorkspace(({ answers }) => answers[id]);
  return (
    <Screen>
      <PreparationNav />
      {answer === undefined ? (
        <EmptyState isWholeScreen title={say('answers.gone')}>
          <Button onClick={() => navigate('/preparation/answers')}>{say('answers.gone.back')}</Button>
        </EmptyState>
      ) : (
        <Answer key={id} answer={answer} />
      )}
    </Screen>
  );
}

function Answer({ answer }: { readonly answer: PractisedAnswer }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const uses = useMemo(() => usedIn(workspace, answer), [workspace, answer]);
  const competences = useMemo(() => knownCompetences(workspace, now), [workspace, now]);
  const { value, edit, leave, drop } = useEdited(answer.id, answer, (whole) => send('answer.save', whole));
  const { question, about, tags, versions, storyIds } = value;
  const change = (fields: Partial<PractisedAnswer>): void => edit((last) => ({ ...last, ...fields }));

  const remove = (): void => {
    drop();
    void send('answer.remove', { id: answer.id });
    navigate('/preparation/answers', { replace: true });
  };
  return (
    <article className={styles['page']}>
      <div>
        <SerifName
          value={question}
          over={about}
          empty={say('answers.question.none')}
          label={say('answers.question')}
          edit={say('answers.question.edit')}
          maxLength={QUESTION_LENGTH}
          onChange={(next) => change({ question: next })}
          onSettle={leave}
        />
        <div className={styles['acts']}>
          <Button look="primary" onClick={() => navigate(`/preparation/practice?answer=${answer.id}`)}>
            {say('answers.practise')}
          </Button>
        </div>
        <Wordings versions={versions} uses={uses} onChange={(next) => change({ versions: next })} onSettle={leave} />
        <Uses rows={uses} versions={versions} />
      </div>
      <div>
        <AnswerAside
          answer={answer}
          about={about}
          tags={tags}
          storyIds={storyIds}
          competences={competences}
          onChange={change}
          onSettle={leave}
        />
        <Button look="quiet" size="small" className={styles['remove']} icon={<Trash2 aria-hidden="true" />} onClick={remove}>
          {say('answers.remove')}
        </Button>
      </div>
    </article>
  );
}
