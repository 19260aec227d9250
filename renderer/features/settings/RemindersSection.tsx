import { useNow, usePreferences, useSend, useSettings, useStatus } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { Group, Line, SwitchLine } from './Group.tsx';
import { QuietHours } from './QuietHours.tsx';
import { pauseChoices, pausedUntil } from './view.ts';

/** When reminders come, what they show, and that they come with the window closed. */
export function RemindersSection() {
  const say = useSay();
  const send = useSend();
  const settings = useSettings();
  const { autostart } = usePreferences();
  const { notifications } = useStatus();
  return (
    <>
      <Group title={say('settings.reminders.title')}>
        <Pause />
      </Group>
      <QuietHours />
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
      <Menu trigger={<Button size="small">{say('settings.reminders.pause.choose')}</Button>} align="end">
        {pauseChoices(settings, now).map(({ label, untilAt }) => (
          <MenuItem key={label.key} onChoose={() => void send('reminders.pause', { untilAt })}>
            {say(label)}
          </MenuItem>
        ))}
      </Menu>
    </Line>
  );
}
