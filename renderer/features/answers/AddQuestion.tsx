import { useNow, useSend } from '../../data/services.ts';
import { useSay } from '../../ui/say.ts';
import { AddByName } from './AddByName.tsx';
import { newAnswer } from './new-records.ts';

export interface AddQuestionProps {
  /** The competence of the question; empty where none is chosen. */
  readonly about: string;
  /** The focus goes to the field at once. */
  readonly begins: boolean;
}

const QUESTION_LENGTH = 500;

/** Adds a question by typing it. */
export function AddQuestion({ about, begins }: AddQuestionProps) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const add = async (question: string): Promise<string | null> => {
    const answer = newAnswer(question, about, now);
    const added = await send('answer.save', answer);
    return added.ok ? `/preparation/answers/${answer.id}` : null;
  };
  return (
    <AddByName
      label={say('answers.add.label')}
      placeholder={say(about === '' ? 'answers.add.placeholder' : 'answers.add.placeholder.about', { about })}
      limit={QUESTION_LENGTH}
      begins={begins}
      onAdd={add}
    />
  );
}
