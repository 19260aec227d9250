import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { classicQuestions } from '../../../core/answers/classic-questions.ts';
import { gapKeyOf } from '../../../core/gaps/gap-key.ts';
import { useNow, useSend, useWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './ClassicQuestions.module.css';
import { newAnswer } from './new-records.ts';

/** Questions that are often asked, by the competence they test; each is added only when its button is pressed, which `onAdd` is told of before. */
export function ClassicList({ onAdd }: { readonly onAdd?: () => void }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const answers = useWorkspace((workspace) => workspace.answers);
  const asked = useMemo(() => new Set(Object.values(answers).map(({ question }) => gapKeyOf(question))), [answers]);
  /** In the order they were added in; a question that leaves its list under the finger would take the focus with it. */
  const [added, setAdded] = useState<readonly string[]>([]);
  const offered = classicQuestions
    .map(({ id, about, question }) => ({ id, about: say(about), question: say(question) }))
    .filter(({ id, question }) => added.includes(id) || !asked.has(gapKeyOf(question)));
  const abouts = [...new Set(offered.map(({ about }) => about))];

  const add = async (id: string, question: string, about: string): Promise<void> => {
    if (asked.has(gapKeyOf(question))) return;
    onAdd?.();
    const answer = await send('answer.save', newAnswer(question, about, now));
    if (answer.ok) setAdded([...added, id]);
  };
  if (offered.length === 0) return <p className={styles['all']}>{say('answers.classics.all')}</p>;
  return abouts.map((about) => (
    <section key={about} className={styles['group']} aria-label={about}>
      <h3 className={text['label']}>{about}</h3>
      <ul>
        {offered
          .filter((each) => each.about === about)
          .map(({ id, question }) => {
            const isThere = asked.has(gapKeyOf(question));
            return (
              <li key={id} className={styles['one']}>
                <span className={text['quote']}>{question}</span>
                <Button
                  look="quiet"
                  size="small"
                  aria-disabled={isThere}
                  aria-label={say(isThere ? 'answers.classics.added.this' : 'answers.classics.add.this', { question })}
                  icon={isThere ? undefined : <Plus aria-hidden="true" />}
                  onClick={() => void add(id, question, about)}
                >
                  {say(isThere ? 'answers.classics.added' : 'answers.add')}
                </Button>
              </li>
            );
          })}
      </ul>
    </section>
  ));
}

/** The same, to add to a bank that has answers already. */
export function ClassicDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog open onClose={onClose} title={say('answers.classics.open')}>
      <p className={text['second']}>{say('answers.classics.detail')}</p>
      <ClassicList />
      <div className={styles['end']}>
        <Button onClick={onClose}>{say('app.close')}</Button>
      </div>
    </Dialog>
  );
}
