import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useNow, useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './ListScreen.module.css';
import { newAnswer } from './new-records.ts';

export interface AddQuestionProps {
  /** The competence of the question; empty where none is chosen. */
  readonly about: string;
  /** The focus goes to the field at once. */
  readonly begins: boolean;
}

const QUESTION_LENGTH = 500;

/** Adds a question by typing it, and opens it so that the answer can follow. */
export function AddQuestion({ about, begins }: AddQuestionProps) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const [, navigate] = useLocation();
  const [question, setQuestion] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (begins) field.current?.focus();
  }, [begins]);

  const add = async (): Promise<void> => {
    if (question.trim() === '') return;
    const answer = newAnswer(question, about, now);
    const added = await send('answer.save', answer);
    if (added.ok) navigate(`/preparation/answers/${answer.id}`);
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
        label={say('answers.add.label')}
        labelUnseen
        placeholder={say(about === '' ? 'answers.add.placeholder' : 'answers.add.placeholder.about', { about })}
        value={question}
        maxLength={QUESTION_LENGTH}
        inputRef={field}
        onChange={setQuestion}
      />
      <Button type="submit">{say('answers.add')}</Button>
    </form>
  );
}
