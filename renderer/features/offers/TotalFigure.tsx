import type { JobColumn } from '../../../core/offers/column.ts';
import { useSay } from '../../ui/say.ts';
import { Popover } from '../../ui/Popover.tsx';
import text from '../../ui/text.module.css';
import styles from './TotalFigure.module.css';
import { type TotalLine, totalLines } from './total-lines.ts';

export interface TotalFigureProps {
  readonly column: JobColumn;
  /** The figure, or what it still needs. */
  readonly words: string;
}

/** A figure that was counted, and everything it is made of behind it. */
export function TotalFigure({ column, words }: TotalFigureProps) {
  const say = useSay();
  const title = say('offers.total.title', { company: column.company });
  return (
    <Popover
      label={title}
      trigger={
        <button type="button" className={styles['figure']} aria-label={say('offers.total.of', { words })}>
          {words}
        </button>
      }
    >
      <h3 className={text['strong']}>{title}</h3>
      <dl className={styles['lines']}>
        {totalLines(column).map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </dl>
      {column.terms?.taxPercent === null && column.total?.own !== null && <p className={styles['aside']}>{say('offers.total.no-tax')}</p>}
    </Popover>
  );
}

function Line({ line: { label, how, amount, isSum } }: { readonly line: TotalLine }) {
  const say = useSay();
  return (
    <div className={styles['line']} data-sum={isSum || undefined}>
      <dt>
        {say(label)}
        {how !== null && <span className={styles['how']}>{say(how)}</span>}
      </dt>
      <dd>{say(amount)}</dd>
    </div>
  );
}
