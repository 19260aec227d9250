import { useState } from 'react';
import type { Settings } from '../../core/model/settings.ts';
import type { Action } from '../../core/playbook/action.ts';
import { passesLatest } from '../../core/reminders/snooze.ts';
import { addDays } from '../../core/time/local-day.ts';
import type { Instant, LocalDay, LocalTime } from '../../core/time/types.ts';
import { dayOf, instantOf } from '../../core/time/zone.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useSay } from '../ui/say.ts';
import styles from './SnoozePicker.module.css';
import { DateField, TimeField } from '../ui/TimeFields.tsx';

export interface SnoozePickerProps {
  readonly action: Action;
  readonly settings: Settings;
  readonly now: Instant;
  readonly onClose: () => void;
  readonly onSnooze: (untilAt: Instant) => void;
}

/** A day and a time of the person's own to be reminded again. */
export function SnoozePicker({ action, settings, now, onClose, onSnooze }: SnoozePickerProps) {
  const say = useSay();
  const [day, setDay] = useState<LocalDay | null>(() => addDays(dayOf(now, settings.zone), 1));
  const [time, setTime] = useState<LocalTime | null>(settings.morningTime);
  const untilAt = day === null || time === null ? null : instantOf(day, time, settings.zone);
  const isPast = untilAt !== null && untilAt <= now;
  const comesTooLate = untilAt !== null && passesLatest(action, untilAt, now);
  return (
    <Dialog open onClose={onClose} size="narrow" title={say('actions.snooze.until')} over={say(action.title)}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (untilAt === null || isPast) return;
          onSnooze(untilAt);
          onClose();
        }}
      >
        <div className={styles['fields']}>
          <DateField label={say('actions.snooze.day')} value={day} onChange={setDay} />
          <TimeField label={say('actions.snooze.time')} value={time} onChange={setTime} />
        </div>
        <p className={styles['caution']} role="status">
          {isPast && say('actions.snooze.past')}
          {comesTooLate && action.latestAt !== null && say('actions.snooze.late', { at: { at: action.latestAt, as: 'smart' } })}
        </p>
        <div className={styles['buttons']}>
          <Button type="submit" look="primary" disabled={untilAt === null || isPast}>
            {say('actions.snooze.choose')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('app.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
