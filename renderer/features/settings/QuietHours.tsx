import type { Settings } from '../../../core/model/settings.ts';
import type { LocalTime } from '../../../core/time/types.ts';
import { dayOf, instantOf } from '../../../core/time/zone.ts';
import { useNow, useSend, useSettings } from '../../data/services.ts';
import { useSay } from '../../ui/say.ts';
import { Switch } from '../../ui/Switch.tsx';
import { Group } from './Group.tsx';
import styles from './QuietHours.module.css';
import { TimeSetting } from './TimeSetting.tsx';
import { withWeekday } from './view.ts';
import { WeekdayChips } from './WeekdayChips.tsx';

/** What quiet hours begin with when they are turned on. */
const EVENING_TO_MORNING = { from: '21:00' as LocalTime, to: '08:00' as LocalTime };

/** From when to when, and on which days, nothing is said. */
export function QuietHours() {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const { quietHours, quietDays, zone } = useSettings();
  const set = (change: Partial<Pick<Settings, 'quietHours' | 'quietDays'>>) => send('settings.update', change);
  return (
    <Group title={say('settings.quiet.title')}>
      <div className={styles['row']}>
        <Switch
          label={say('settings.quiet.on')}
          on={quietHours !== null}
          onChange={(on) => void set({ quietHours: on ? EVENING_TO_MORNING : null })}
        />
        {quietHours !== null && (
          <>
            <TimeSetting
              label={say('settings.quiet.from')}
              kept={quietHours.from}
              save={(from) => set({ quietHours: { ...quietHours, from } })}
            />
            <span className={styles['between']}>{say('settings.quiet.between')}</span>
            <TimeSetting label={say('settings.quiet.to')} kept={quietHours.to} save={(to) => set({ quietHours: { ...quietHours, to } })} />
          </>
        )}
      </div>
      <p className={styles['note']}>
        {quietHours === null
          ? say('settings.quiet.off.note')
          : say('settings.quiet.note', { time: { at: instantOf(dayOf(now, zone), quietHours.to, zone), as: 'time' } })}
      </p>
      <p className={styles['label']}>{say('settings.quiet.days')}</p>
      <WeekdayChips
        label={say('settings.quiet.days.label')}
        days={quietDays}
        onChange={(day, isIn) => void set({ quietDays: withWeekday(quietDays, day, isIn) })}
      />
    </Group>
  );
}
