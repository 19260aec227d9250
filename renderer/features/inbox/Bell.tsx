import { Bell as BellIcon } from 'lucide-react';
import { useState } from 'react';
import { useNow, useSend, useSettings } from '../../data/services.ts';
import { Popover } from '../../ui/Popover.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Bell.module.css';
import { InboxList } from './InboxList.tsx';
import { useInbox } from './use-inbox.ts';

/** The next reminder at the foot of the sidebar; opens the inbox. */
export function Bell() {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const { remindersPausedUntilAt } = useSettings();
  const [isOpen, setOpen] = useState(false);
  const inbox = useInbox();
  const { next, unreadCount, seenIds } = inbox;
  const isPaused = remindersPausedUntilAt !== null && remindersPausedUntilAt > now;

  const openOrClose = (open: boolean): void => {
    setOpen(open);
    if (!open && seenIds.length > 0) void send('inbox.read', { deliveryIds: [...seenIds] });
  };
  return (
    <Popover
      label={say('inbox.title')}
      side="right"
      align="end"
      open={isOpen}
      onOpenChange={openOrClose}
      className={styles['inbox']}
      trigger={
        <button type="button" className={styles['bell']} aria-label={say('inbox.bell', { unread: unreadCount })}>
          <span className={styles['icon']}>
            <BellIcon aria-hidden="true" />
            {unreadCount > 0 && <span className={styles['unread']} />}
          </span>
          <span className={styles['words']}>
            {isPaused && <span>{say('reminders.paused', { at: { at: remindersPausedUntilAt, as: 'brief' } })}</span>}
            {!isPaused && next === null && <span>{say('reminders.next.none')}</span>}
            {!isPaused && next !== null && (
              <>
                <span>{say('reminders.next', { at: { at: next.at, as: 'brief' } })}</span>
                <span>{say(next.reminder.action.title)}</span>
              </>
            )}
          </span>
        </button>
      }
    >
      <InboxList inbox={inbox} isPaused={isPaused} onLeave={() => openOrClose(false)} />
    </Popover>
  );
}
