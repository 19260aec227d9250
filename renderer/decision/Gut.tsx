import { withGut } from '../../core/decision/edit.ts';
import { soberingFacts } from '../../core/decision/sobering-facts.ts';
import { LINE_LIMIT } from '../../core/model/text.ts';
import { FeelingField } from '../three-taps/FeelingField.tsx';
import { InPlace } from '../ui/InPlace.tsx';
import { useSay } from '../ui/say.ts';
import text from '../ui/text.module.css';
import type { BoardProps } from './board-props.ts';
import styles from './DecisionPart.module.css';
import { FactsList } from './FactsList.tsx';
import { isFirstDay } from './first-day.ts';

/** The fourth question: what the gut says, and the facts that keep one from being swept away. */
export function Gut({ board, change, tap, leave }: BoardProps) {
  const say = useSay();
  const { gut } = board.decision;
  const sobering = soberingFacts(board.decision, board.facts);
  const facts = [...new Set([...sobering, ...board.facts.gut])];
  return (
    <section className={styles['question']} aria-labelledby="question-gut">
      <div className={styles['head']}>
        <h2 id="question-gut" className={text['heading']}>
          {say('decision.question.gut')}
        </h2>
      </div>
      <div className={styles['point']}>
        <div>
          <InPlace
            label={say('decision.gut.words')}
            human
            limit={LINE_LIMIT}
            value={gut.words}
            placeholder={say('decision.gut.words.placeholder')}
            onWrite={(words) => change((decision) => withGut(decision, { words }, isFirstDay(board)))}
            onLeave={leave}
          />
          <FeelingField
            label={say('decision.gut.feeling')}
            value={gut.feeling}
            onChange={(feeling) => tap((decision) => withGut(decision, { feeling }, isFirstDay(board)))}
          />
          {board.overnight?.changed.includes('gut') === true && (
            <p className={styles['before']}>{say('decision.first.gut', { feeling: board.decision.firstLook?.gut.feeling ?? 'none' })}</p>
          )}
        </div>
        <div>
          <p className={styles['beside']}>{say('decision.gut.beside')}</p>
          <FactsList label={say('decision.question.gut')} facts={facts} />
        </div>
      </div>
    </section>
  );
}
