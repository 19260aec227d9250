import { Link } from 'wouter';
import type { AskedQuestion } from '../../../../../core/model/debrief.ts';
import type { AnswerId } from '../../../../../core/model/ids.ts';
import { newItemId } from '../../../../data/new-item-id.ts';
import { useNow, useSend, useWorkspace } from '../../../../data/services.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useSay } from '../../../../ui/say.ts';
import { bankAnswer, isKept, keptAnswer } from '../questions.ts';
import styles from './fields.module.css';

export interface AnswerBankProps {
  readonly asked: AskedQuestion;
  /** It is kept there now, under this id. */
  readonly onKept: (id: AnswerId) => void;
}

/** Keeps what should have been said for the next time it is asked: as an answer of its own, or a new wording of one. */
export function AnswerBank({ asked, onKept }: AnswerBankProps) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const answers = useWorkspace((workspace) => workspace.answers);
  const answer = bankAnswer(answers, asked);
  if (asked.question.trim() === '') return null;
  if (answer !== null && isKept(answer, asked)) {
    return (
      <p className={styles['note']} role="status">
        {say('debrief.bank.kept')}{' '}
        <Link to={`/preparation/answers/${answer.id}`} className={styles['link'] ?? ''}>
          {say('debrief.bank.open')}
        </Link>
      </p>
    );
  }
  const keep = async (): Promise<void> => {
    const id = `ans_${crypto.randomUUID().replaceAll('-', '')}` as AnswerId;
    const kept = keptAnswer(answer, asked, { id, versionId: newItemId(), at: now });
    const saved = await send('answer.save', kept);
    if (saved.ok) onKept(kept.id);
  };
  return (
    <div>
      <Button size="small" onClick={() => void keep()}>
        {say(answer === null ? 'debrief.bank.keep' : 'debrief.bank.version')}
      </Button>
    </div>
  );
}
