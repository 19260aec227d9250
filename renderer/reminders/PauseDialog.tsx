import { useState } from 'react';
import { pauseUntilDay } from '../../core/reminders/pause.ts';
import { addDays } from '../../core/time/local-day.ts';
import type { LocalDay } from '../../core/time/types.ts';
import { dayOf } from '../../core/time/zone.ts';
import { useNow, useSend, useSettings } from '../data/services.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useSay } from '../ui/say.ts';
import { DateField } from '../ui/TimeFields.tsx';
import styles from './PauseDialog.module.css';

/** A week without interviews is the usual reason to pause for longer (ours). */
const PROPOSED_DAYS = 7;

/** Until which day reminders are paused; they come again on its morning. */
export function PauseDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const settings = useSettings();
  const [day, setDay] = useState<LocalDay | null>(() => addDays(dayOf(now, settings.zone), PROPOSED_DAYS));
  const untilAt = day === null ? null : pauseUntilDay(day, settings);
  const isPast = untilAt !== null && untilAt <= now;
  return (
    <Dialog open isForm onClose={onClose} size="narrow" title={say('reminders.pause.title')}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (untilAt === null || isPast) return;
          void send('reminders.pause', { untilAt });
          onClose();
        }}
      >
        <DateField label={say('reminders.pause.day')} value={day} onChange={setDay} />
        <p className={styles['said']} data-past={isPast || undefined} role="status">
          {isPast && say('reminders.pause.past')}
          {untilAt !== null && !isPast && say('reminders.pause.ends', { at: { at: untilAt, as: 'day-time' } })}
        </p>
        <div className={styles['buttons']}>
          <Button type="submit" look="primary" disabled={untilAt === null || isPast}>
            {say('reminders.pause.choose')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('app.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
