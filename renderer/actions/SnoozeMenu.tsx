import { type ReactElement, useState } from 'react';
import type { Settings } from '../../core/model/settings.ts';
import type { Action } from '../../core/playbook/action.ts';
import type { Instant } from '../../core/time/types.ts';
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import { useSay } from '../ui/say.ts';
import { SnoozeItems } from './SnoozeItems.tsx';
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
  /** With it the menu also lets the action go. */
  readonly onSkip?: () => void;
}

/** When to be reminded again; says which of the times come after the end. */
export function SnoozeMenu({ action, settings, now, trigger, open, onOpenChange, onSnooze, onSkip }: SnoozeMenuProps) {
  const say = useSay();
  const [picking, setPicking] = useState(false);
  return (
    <>
      <Menu trigger={trigger} {...(open === undefined ? {} : { open })} {...(onOpenChange === undefined ? {} : { onOpenChange })}>
        <SnoozeItems action={action} settings={settings} now={now} onSnooze={onSnooze} onPick={() => setPicking(true)} />
        {onSkip !== undefined && (
          <>
            <MenuSeparator />
            <MenuItem onChoose={onSkip}>{say('actions.skip')}</MenuItem>
          </>
        )}
      </Menu>
      {picking && <SnoozePicker action={action} settings={settings} now={now} onClose={() => setPicking(false)} onSnooze={onSnooze} />}
    </>
  );
}
