import { daysOf, type Period, periodOf, periods } from '../../../core/report/periods.ts';
import type { ReportAsked } from '../../../core/report/asked.ts';
import type { LocalDay } from '../../../core/time/types.ts';
import { useState } from 'react';
import { Segmented } from '../../ui/Segmented.tsx';
import { useSay } from '../../ui/say.ts';
import { DateField } from '../../ui/TimeFields.tsx';
import styles from './PeriodBar.module.css';

interface PeriodBarProps {
  readonly asked: ReportAsked;
  readonly today: LocalDay;
  readonly onWant: (days: Pick<ReportAsked, 'from' | 'to'>) => void;
}

/** Over which days the report goes. */
export function PeriodBar({ asked, today, onWant }: PeriodBarProps) {
  const say = useSay();
  /** Days of one's own stay so while they are typed, though they may be usual ones for a moment. */
  const [isOwn, setOwn] = useState(false);
  const period: Period = isOwn ? 'own' : periodOf(asked, today);
  const choose = (next: Period): void => {
    setOwn(next === 'own');
    if (next !== 'own') onWant(daysOf(next, today));
    else if (asked.from === null || asked.to === null) onWant(daysOf('own', today));
  };
  return (
    <div className={styles['bar']}>
      <Segmented
        label={say('report.period')}
        value={period}
        options={periods.map((value) => ({ value, label: say(`report.period.${value}`) }))}
        onChange={choose}
      />
      {period === 'own' && (
        <div className={styles['days']}>
          <DateField label={say('report.from')} value={asked.from} onChange={(from) => onWant({ from, to: asked.to })} />
          <DateField label={say('report.to')} value={asked.to} onChange={(to) => onWant({ from: asked.from, to })} />
        </div>
      )}
    </div>
  );
}
