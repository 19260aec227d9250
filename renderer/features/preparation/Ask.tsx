import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { InterviewBrief } from '../../../core/brief/brief-of.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './Ask.module.css';
import { type EditBrief, newItemId } from './edit-brief.ts';
import { InPlace } from '../../ui/InPlace.tsx';
import { NewLine } from './NewLine.tsx';
import { QUESTION_LIMIT } from './limits.ts';

interface AskProps {
  readonly brief: InterviewBrief;
  readonly edit: EditBrief;
  readonly onLeave: () => void;
}

/** What to ask them: the person's own questions, those left unasked, and when they decide. */
export function Ask({ brief, edit, onLeave }: AskProps) {
  const say = useSay();
  const [isAdding, setAdding] = useState(false);
  const { questions, asksForDecision } = brief;
  const add = (question: string): void => edit((own) => ({ ...own, questions: [...own.questions, { id: newItemId(), question }] }));
  return (
    <section aria-labelledby="ask">
      <h2 id="ask" className={text['heading']}>
        {say('preparation.ask')}
      </h2>
      <ul className={styles['questions']}>
        {questions.map(({ id, question, from }) =>
          from === 'own' ? (
            <li key={id} className={styles['own']}>
              <InPlace
                label={say('preparation.ask.edit')}
                labelUnseen
                human
                limit={QUESTION_LIMIT}
                value={question}
                onWrite={(words) =>
                  edit((own) => ({ ...own, questions: own.questions.map((each) => (each.id === id ? { id, question: words } : each)) }))
                }
                onLeave={onLeave}
              />
              <IconButton
                icon={<X aria-hidden="true" />}
                tip={say('preparation.remove.tip')}
                label={say('preparation.remove', { what: question })}
                onClick={() => edit((own) => ({ ...own, questions: own.questions.filter((each) => each.id !== id) }))}
              />
            </li>
          ) : (
            <Derived key={id} question={question} why={say('preparation.ask.forgotten')} />
          ),
        )}
        {asksForDecision && <Derived question={say('preparation.ask.decision')} why={say('preparation.ask.decision.why')} />}
      </ul>
      {isAdding ? (
        <NewLine label={say('preparation.ask.add')} limit={QUESTION_LIMIT} onAdd={add} onDone={() => setAdding(false)} />
      ) : (
        <Button look="quiet" size="small" icon={<Plus aria-hidden="true" />} onClick={() => setAdding(true)}>
          {say('preparation.ask.add')}
        </Button>
      )}
    </section>
  );
}

function Derived({ question, why }: { readonly question: string; readonly why: string }) {
  return (
    <li className={styles['derived']}>
      <span className={text['quote']}>{question}</span>
      <span className={styles['why']}>{why}</span>
    </li>
  );
}
