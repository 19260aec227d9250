import { TriangleAlert } from 'lucide-react';
import type { Settings } from '../../core/model/settings.ts';
import type { Action } from '../../core/playbook/action.ts';
import { snoozeChoices, snoozeWarning } from '../../core/reminders/snooze.ts';
import type { Instant } from '../../core/time/types.ts';
import { MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import { useSay } from '../ui/say.ts';
import styles from './SnoozeItems.module.css';

export interface SnoozeItemsProps {
  readonly action: Action;
  readonly settings: Settings;
  readonly now: Instant;
  readonly onSnooze: (untilAt: Instant) => void;
  /** A time of the person's own is wanted. */
  readonly onPick: () => void;
}

/** When to be reminded again, in a menu; says which of the times come after the end. */
export function SnoozeItems({ action, settings, now, onSnooze, onPick }: SnoozeItemsProps) {
  const say = useSay();
  const choices = snoozeChoices(now, settings, action);
  const warning = snoozeWarning(action, choices);
  return (
    <>
      {choices.map(({ id, label, untilAt, passesLatest }) => (
        <MenuItem
          key={id}
          faded={passesLatest}
          end={untilAt === null ? undefined : say('app.at', { at: { at: untilAt, as: 'time' } })}
          onChoose={() => (untilAt === null ? onPick() : onSnooze(untilAt))}
        >
          {say(label)}
        </MenuItem>
      ))}
      {warning !== null && (
        <>
          <MenuSeparator />
          <p className={styles['warning']}>
            <TriangleAlert aria-hidden="true" />
            <span>{say(warning)}</span>
          </p>
        </>
      )}
    </>
  );
}
