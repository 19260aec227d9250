import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { askedBefore, knownQuestions } from '../../../../../core/debrief/asked-before.ts';
import type { AskedQuestion } from '../../../../../core/model/debrief.ts';
import type { ItemId } from '../../../../../core/model/ids.ts';
import { newItemId } from '../../../../data/new-item-id.ts';
import { useWholeWorkspace } from '../../../../data/services.ts';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { useSay } from '../../../../ui/say.ts';
import { SuggestField } from '../../../../ui/SuggestField.tsx';
import { newQuestion } from '../questions.ts';
import { Removable } from '../Removable.tsx';
import type { Desk } from '../use-desk.ts';
import styles from './fields.module.css';
import { MarkNames } from './MarkNames.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { useNewLine } from './use-new-line.ts';

/** As many are kept, of at most so many UTF-16 units each. */
const LIMIT = 100;
const QUESTION_LENGTH = 500;

/** The questions they asked: noted one after the other, and gone through one at a time. */
export function QuestionLog({ desk }: { readonly desk: Desk }) {
  const say = useSay();
  const workspace = useWholeWorkspace();
  const [known] = useState(() => knownQuestions(workspace, desk.interview.id));
  const [open, setOpen] = useState<ItemId | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { debrief, change } = desk;
  const { questions } = debrief;
  const { typed, type, add } = useNewLine(desk, 'question', ({ questions: before }, line) => ({
    questions: [...before, newQuestion(newItemId(), line, known)],
  }));
  const set = (id: ItemId, changed: Partial<AskedQuestion>): void =>
    change((before) => ({ questions: before.questions.map((each) => (each.id === id ? { ...each, ...changed } : each)) }));
  const nameOf = ({ question }: AskedQuestion): string => (question.trim() === '' ? say('debrief.question.unnamed') : question);

  return (
    <div className={styles['fields']}>
      <SuggestField
        label={say('debrief.questions.add')}
        hint={say('debrief.questions.add.hint')}
        value={typed}
        suggestions={askedBefore(known, typed).map(({ question }) => question)}
        isFitting
        inputRef={field}
        maxLength={QUESTION_LENGTH}
        disabled={questions.length >= LIMIT}
        onChange={type}
        onEnter={add}
      />
      <Removable
        items={questions}
        nameOf={nameOf}
        onChange={(next) => change({ questions: [...next] })}
        heirOf={() => field.current}
        label={say('debrief.questions.list')}
        className={styles['list']}
      >
        {(asked, remove) => (
          <>
            <div className={styles['top']}>
              <button
                type="button"
                className={styles['name']}
                aria-expanded={asked.id === open}
                onClick={() => setOpen(asked.id === open ? null : asked.id)}
              >
                {nameOf(asked)}
              </button>
              <IconButton
                label={say('debrief.questions.remove', { question: nameOf(asked) })}
                tip={say('log.remove')}
                icon={<Trash2 aria-hidden="true" />}
                onClick={remove}
              />
            </div>
            {asked.id === open ? (
              <QuestionFields asked={asked} desk={desk} onChange={(changed) => set(asked.id, changed)} />
            ) : (
              <MarkNames asked={asked} />
            )}
          </>
        )}
      </Removable>
    </div>
  );
}
