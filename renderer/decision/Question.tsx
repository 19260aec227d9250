import { answerTo } from '../../core/decision/answers.ts';
import { withAnswer } from '../../core/decision/edit.ts';
import { type DecisionQuestion, pointsOf } from '../../core/decision/points.ts';
import type { DecisionPoint } from '../../core/model/decision.ts';
import { NOTES_LIMIT } from '../../core/model/text.ts';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { InPlace } from '../ui/InPlace.tsx';
import { useSay } from '../ui/say.ts';
import text from '../ui/text.module.css';
import type { BoardProps } from './board-props.ts';
import styles from './DecisionPart.module.css';
import { FactsList } from './FactsList.tsx';
import { isFirstDay } from './first-day.ts';

/** One of the first three questions: its points, each answered in a tap, with the facts beside it. */
export function Question({ question, ...parts }: BoardProps & { readonly question: DecisionQuestion }) {
  const say = useSay();
  const name = say(`decision.question.${question}`);
  const answers = pointsOf[question].map((point) => answerTo(parts.board.decision, point).answer);
  const counts = {
    yes: answers.filter((answer) => answer === 'yes').length,
    partly: answers.filter((answer) => answer === 'partly').length,
    of: answers.length,
  };
  return (
    <section className={styles['question']} aria-labelledby={`question-${question}`}>
      <div className={styles['head']}>
        <h2 id={`question-${question}`} className={text['heading']}>
          {name}
        </h2>
        <p role="status" className={styles['count']}>
          <span aria-hidden="true">{say('decision.count', counts)}</span>
          <span className={text['unseen']}>{say('decision.count.told', { question: name, ...counts })}</span>
        </p>
      </div>
      <ul>
        {pointsOf[question].map((point) => (
          <Point key={point} point={point} {...parts} />
        ))}
      </ul>
    </section>
  );
}

function Point({ point, board, change, tap, leave }: BoardProps & { readonly point: DecisionPoint }) {
  const say = useSay();
  const { answer, words } = answerTo(board.decision, point);
  const asked = say(`playbook.guide.decide-offer.${point}`);
  const isChanged = board.overnight?.changed.includes(point) === true;
  return (
    <li className={styles['point']}>
      <div>
        <p className={styles['asked']}>{asked}</p>
        <div className={styles['answer']}>
          <ChoiceChips
            label={asked}
            value={answer}
            options={(['yes', 'partly', 'no'] as const).map((value) => ({ value, label: say(`decision.answer.${value}`) }))}
            onChange={(next) => tap((decision) => withAnswer(decision, point, { answer: next }, isFirstDay(board)))}
          />
          <div className={styles['words']}>
            <InPlace
              label={say('decision.words', { question: asked })}
              labelUnseen
              isLong
              human={words !== ''}
              limit={NOTES_LIMIT}
              value={words}
              placeholder={say('decision.words.placeholder')}
              onWrite={(next) => change((decision) => withAnswer(decision, point, { words: next }, isFirstDay(board)))}
              onLeave={leave}
            />
          </div>
        </div>
        {isChanged && (
          <p className={styles['before']}>{say('decision.first', { answer: board.overnight.before(point).answer ?? 'open' })}</p>
        )}
      </div>
      <FactsList label={asked} facts={board.facts[point]} />
    </li>
  );
}
