import { Check, Clock } from 'lucide-react';
import type { Action } from '../../../core/playbook/action.ts';
import type { Instant } from '../../../core/time/types.ts';
import { doneWords } from '../../actions/done-words.ts';
import { SnoozeMenu } from '../../actions/SnoozeMenu.tsx';
import { useNow, useSettings } from '../../data/services.ts';
import { Button, type ButtonLook } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './EntryActs.module.css';

export interface EntryActsProps {
  readonly action: Action | null;
  /** What the row is called. */
  readonly name: string;
  readonly look: ButtonLook;
  readonly tabIndex?: number;
  /** Given where the menu is opened from elsewhere too, such as by a key. */
  readonly isSnoozing?: boolean;
  readonly onSnoozing?: (open: boolean) => void;
  readonly onOpen: () => void;
  readonly onDone: (action: Action) => void;
  readonly onReopen: (action: Action) => void;
  readonly onSnooze: (action: Action, untilAt: Instant) => void;
}

/** The three things to do about what rang; for what was done, the way back. */
export function EntryActs({ action, name, look, tabIndex, isSnoozing, onSnoozing, onOpen, onDone, onReopen, onSnooze }: EntryActsProps) {
  const say = useSay();
  const settings = useSettings();
  const now = useNow();
  const isOpen = action !== null && action.move === 'yours' && (action.state.kind === 'open' || action.state.kind === 'snoozed');
  if (action?.state.kind === 'done')
    return (
      <Button look="quiet" size="small" tabIndex={tabIndex} aria-label={say('inbox.undo.named', { name })} onClick={() => onReopen(action)}>
        {say('inbox.undo')}
      </Button>
    );
  return (
    <div className={styles['acts']}>
      <Button look={look} size="small" tabIndex={tabIndex} aria-label={say('inbox.open.named', { name })} onClick={onOpen}>
        {say('inbox.open')}
      </Button>
      {isOpen && (
        <>
          <IconButton
            icon={<Check aria-hidden="true" />}
            tabIndex={tabIndex}
            label={say('today.done.named', { done: say(doneWords(action)), name })}
            tip={say(doneWords(action))}
            onClick={() => onDone(action)}
          />
          <SnoozeMenu
            action={action}
            settings={settings}
            now={now}
            trigger={
              <IconButton
                icon={<Clock aria-hidden="true" />}
                tabIndex={tabIndex}
                label={say('today.snooze.named', { name })}
                tip={say('today.snooze.tip')}
              />
            }
            {...(isSnoozing === undefined ? {} : { open: isSnoozing })}
            {...(onSnoozing === undefined ? {} : { onOpenChange: onSnoozing })}
            onSnooze={(untilAt) => onSnooze(action, untilAt)}
          />
        </>
      )}
    </div>
  );
}
