import { useState } from 'react';
import type { Decision } from '../../core/model/decision.ts';
import { NOTES_LIMIT } from '../../core/model/text.ts';
import { useNow } from '../data/services.ts';
import { Button } from '../ui/Button.tsx';
import { useSay } from '../ui/say.ts';
import { TextArea } from '../ui/TextField.tsx';
import type { BoardProps } from './board-props.ts';
import styles from './DecisionPart.module.css';

type Answer = NonNullable<Decision['decided']>['answer'];

/** Accept or decline, and why. */
export function AnswerForm({ board, tap }: BoardProps) {
  const say = useSay();
  const now = useNow();
  const [why, setWhy] = useState('');
  const lean = (board.decision.secondLook ?? board.decision.firstLook)?.lean ?? 'unsure';
  const decide = (answer: Answer): void => tap((decision) => ({ ...decision, decided: { at: now, answer, why } }));
  return (
    <div className={styles['form']}>
      <TextArea
        label={say('decision.why')}
        human
        maxLength={NOTES_LIMIT}
        placeholder={say('decision.why.placeholder')}
        value={why}
        onChange={setWhy}
      />
      <div className={styles['acts']}>
        <Button look={lean === 'yes' ? 'primary' : 'plain'} onClick={() => decide('accept')}>
          {say('decision.accept')}
        </Button>
        <Button look={lean === 'no' ? 'primary' : 'plain'} onClick={() => decide('decline')}>
          {say('decision.decline')}
        </Button>
      </div>
    </div>
  );
}
