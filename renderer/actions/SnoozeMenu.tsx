import { TriangleAlert } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import type { Settings } from '../../core/model/settings.ts';
import type { Action } from '../../core/playbook/action.ts';
import { snoozeChoices, snoozeWarning } from '../../core/reminders/snooze.ts';
import type { Instant } from '../../core/time/types.ts';
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import { useSay } from '../ui/say.ts';
import styles from './SnoozeMenu.module.css';
import { SnoozePicker } from './SnoozePicker.tsx';

export interface SnoozeMenuProps {
  readonly action: Action;
  readonly settings: Settings;
  readonly now: Instant;
  /** The button it opens from. */
  readonly trigger: ReactElement;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly onSnooze: (untilAt: Instant) => void;
  /** With it the menu also lets the action go, where no button beside it does. */
  readonly onSkip?: () => void;
}

/** When to be reminded again; says which of the times come after the end. */
export function SnoozeMenu({ action, settings, now, trigger, open, onOpenChange, onSnooze, onSkip }: SnoozeMenuProps) {
  const say = useSay();
  const [picking, setPicking] = useState(false);
  const choices = snoozeChoices(now, settings, action);
  const warning = snoozeWarning(action, choices);
  return (
    <>
      <Menu trigger={trigger} {...(open === undefined ? {} : { open })} {...(onOpenChange === undefined ? {} : { onOpenChange })}>
        {choices.map(({ id, label, untilAt, passesLatest }) => (
          <MenuItem
            key={id}
            faded={passesLatest}
            end={untilAt === null ? undefined : say('app.at', { at: { at: untilAt, as: 'time' } })}
            onChoose={() => (untilAt === null ? setPicking(true) : onSnooze(untilAt))}
          >
            {say(label)}
          </MenuItem>
        ))}
        {onSkip !== undefined && (
          <>
            <MenuSeparator />
            <MenuItem onChoose={onSkip}>{say('actions.skip')}</MenuItem>
          </>
        )}
        {warning !== null && (
          <>
            <MenuSeparator />
            <p className={styles['warning']}>
              <TriangleAlert aria-hidden="true" />
              <span>{say(warning)}</span>
            </p>
          </>
        )}
      </Menu>
      {picking && <SnoozePicker action={action} settings={settings} now={now} onClose={() => setPicking(false)} onSnooze={onSnooze} />}
    </>
  );
}
