import { Check } from 'lucide-react';
import type { Weekday } from '../../../core/time/types.ts';
import { Chip } from '../../ui/Chip.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './WeekdayChips.module.css';
import { weekdays, weekdayWords } from './view.ts';

export interface WeekdayChipsProps {
  readonly label: string;
  readonly days: readonly Weekday[];
  readonly onChange: (day: Weekday, isIn: boolean) => void;
}

/** Any of the seven days. */
export function WeekdayChips({ label, days, onChange }: WeekdayChipsProps) {
  const say = useSay();
  return (
    <div role="group" aria-label={label} className={styles['days']}>
      {weekdays.map((day) => {
        const isIn = days.includes(day);
        return (
          <Chip key={day} look={isIn ? 'on' : 'plain'} aria-pressed={isIn} onClick={() => onChange(day, !isIn)}>
            {say(weekdayWords(day))}
            {isIn && <Check aria-hidden="true" />}
          </Chip>
        );
      })}
    </div>
  );
}
