import type { QuestionCount } from '../../../core/decision/question-summary.ts';
import { isAnswered } from '../../../core/offers/figures.ts';
import { useSay } from '../../ui/say.ts';
import styles from './Pips.module.css';
import { pipsOf } from './pips-of.ts';

/** How many points of a question were answered with yes: drawn, and in words beside it. */
export function Pips({ count }: { readonly count: QuestionCount }) {
  const say = useSay();
  const { yes, partly, of } = count;
  if (!isAnswered(count)) return <span className={styles['open']}>{say('offers.question.open')}</span>;
  return (
    <>
      <span className={styles['pips']}>
        <span className={styles['row']} aria-hidden="true">
          {pipsOf(count).map((pip, index) => (
            <i key={index} data-pip={pip} />
          ))}
        </span>
        <span>{say('offers.points.yes', { yes, of })}</span>
      </span>
      {partly > 0 && <span className={styles['partly']}>{say('offers.points.partly', { partly })}</span>}
    </>
  );
}
