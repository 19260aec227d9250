import { type ReactElement, useState } from 'react';
import { pauseChoices } from '../../core/reminders/pause.ts';
import { useNow, useSend, useSettings } from '../data/services.ts';
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import { useSay } from '../ui/say.ts';
import { PauseDialog } from './PauseDialog.tsx';

/** For how long to pause the reminders. */
export function PauseMenu({ trigger }: { readonly trigger: ReactElement }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const settings = useSettings();
  const [isPicking, setPicking] = useState(false);
  return (
    <>
      <Menu trigger={trigger} align="end">
        {pauseChoices(settings, now).map(({ id, label, untilAt }) => (
          <MenuItem key={id} onChoose={() => void send('reminders.pause', { untilAt })}>
            {say(label)}
          </MenuItem>
        ))}
        <MenuSeparator />
        <MenuItem onChoose={() => setPicking(true)}>{say('reminders.pause.date')}</MenuItem>
      </Menu>
      {isPicking && <PauseDialog onClose={() => setPicking(false)} />}
    </>
  );
}
