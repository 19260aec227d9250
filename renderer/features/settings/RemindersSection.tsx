import { pausedUntil } from '../../../core/reminders/pause.ts';
import { dayOf, instantOf } from '../../../core/time/zone.ts';
import { useNow, usePreferences, useSend, useSettings, useStatus } from '../../data/services.ts';
import { PauseMenu } from '../../reminders/PauseMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { Group, Line, SwitchLine } from './Group.tsx';
import { QuietHours } from './QuietHours.tsx';
import { ReminderKinds } from './ReminderKinds.tsx';

/** When reminders come, what they show, and that they come with the window closed. */
export function RemindersSection() {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const settings = useSettings();
  const morningAt = instantOf(dayOf(now, settings.zone), settings.morningTime, settings.zone);
  const { autostart } = usePreferences();
  const { notifications } = useStatus();
  return (
    <>
      <Group title={say('settings.reminders.title')}>
        <Pause />
        <SwitchLine
          label={say('settings.reminders.morning')}
          detail={say('settings.reminders.morning.detail', { time: { at: morningAt, as: 'time' } })}
          on={settings.morningDigest}
          onChange={(morningDigest) => void send('settings.update', { morningDigest })}
        />
      </Group>
      <QuietHours />
      <ReminderKinds />
      <Group title={say('settings.reminders.screen.title')}>
        <SwitchLine
          label={say('settings.reminders.hide')}
          detail={say('settings.reminders.hide.detail')}
          on={settings.hideDetails}
          onChange={(hideDetails) => void send('settings.update', { hideDetails })}
        />
      </Group>
      <Group title={say('settings.reminders.start.title')}>
        <SwitchLine
          label={say('settings.reminders.autostart')}
          detail={say('settings.reminders.autostart.detail')}
          on={autostart}
          onChange={(on) => void send('preferences.update', { autostart: on })}
        />
        <p className={classNames(text['small'], text['second'])}>{say(`settings.reminders.way.${notifications}`)}</p>
      </Group>
    </>
  );
}

function Pause() {
  const say = useSay();
  const send = useSend();
  const settings = useSettings();
  const now = useNow();
  const until = pausedUntil(settings, now);
  if (until !== null) {
    return (
      <Line
        label={say('settings.reminders.paused', { until: { at: until, as: 'smart' } })}
        detail={say('settings.reminders.paused.detail')}
      >
        <Button size="small" onClick={() => void send('reminders.pause', { untilAt: null })}>
          {say('settings.reminders.resume')}
        </Button>
      </Line>
    );
  }
  return (
    <Line label={say('settings.reminders.pause')} detail={say('settings.reminders.paused.detail')}>
      <PauseMenu trigger={<Button size="small">{say('settings.reminders.pause.choose')}</Button>} />
    </Line>
  );
}
