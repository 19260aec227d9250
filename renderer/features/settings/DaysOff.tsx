import { useRef, useState } from 'react';
import type { LocalDay } from '../../../core/time/types.ts';
import { useSend, useSettings } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import { DateField } from '../../ui/TimeFields.tsx';
import styles from './DaysOff.module.css';
import { withDayOff, withoutDayOff } from './view.ts';

/** Single days that are no working days: a holiday, a day away. */
export function DaysOff() {
  const say = useSay();
  const send = useSend();
  const { daysOff } = useSettings();
  const [day, setDay] = useState<LocalDay | null>(null);
  const add = useRef<HTMLDivElement>(null);
  const set = (next: LocalDay[]): void => void send('settings.update', { daysOff: next });
  return (
    <div ref={add} className={styles['days']}>
      <p className={styles['label']}>{say('settings.days.off')}</p>
      {daysOff.length > 0 && (
        <ul className={styles['list']}>
          {daysOff.map((each) => {
            const named = say('settings.days.off.day', { day: { on: each, as: 'long-day' }, year: each.slice(0, 4) });
            return (
              <li key={each} className={styles['day']}>
                {named}
                <Button
                  size="small"
                  look="quiet"
                  aria-label={say('settings.days.off.remove.named', { day: named })}
                  onClick={() => {
                    set(withoutDayOff(daysOff, each));
                    // The button goes with its day; the field above stays.
                    add.current?.querySelector('input')?.focus();
                  }}
                >
                  {say('settings.days.off.remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <form
        className={styles['add']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (day === null) return;
          set(withDayOff(daysOff, day));
          setDay(null);
        }}
      >
        <DateField label={say('settings.days.off.new')} labelUnseen value={day} onChange={setDay} />
        <Button type="submit">{say('settings.days.off.add')}</Button>
      </form>
    </div>
  );
}
