import type { Decision } from '../../core/model/decision.ts';
import { useNow } from '../data/services.ts';
import { Button } from '../ui/Button.tsx';
import { useSay } from '../ui/say.ts';
import type { BoardProps } from './board-props.ts';
import styles from './DecisionPart.module.css';

type Answer = NonNullable<Decision['decided']>['answer'];

/** Accept or decline; why is written down once it is decided. */
export function AnswerForm({ board, tap }: BoardProps) {
  const say = useSay();
  const now = useNow();
  const lean = (board.decision.secondLook ?? board.decision.firstLook)?.lean ?? 'unsure';
  const decide = (answer: Answer): void => tap((decision) => ({ ...decision, decided: { at: now, answer, why: '' } }));
  return (
    <div className={styles['acts']}>
      <Button look={lean === 'yes' ? 'primary' : 'plain'} onClick={() => decide('accept')}>
        {say('decision.accept')}
      </Button>
      <Button look={lean === 'no' ? 'primary' : 'plain'} onClick={() => decide('decline')}>
        {say('decision.decline')}
      </Button>
    </div>
  );
}
