import { pendingReminders, nextReminder, type PendingReminder } from '../../../core/reminders/due.ts';
import { remindersFor } from '../../../core/reminders/plan-reminders.ts';
import { useNow, usePlan, useSettings, useWorkspace } from '../../data/services.ts';
import { inboxRows, type InboxRow, unread } from './view.ts';

export interface Inbox {
  readonly rows: readonly InboxRow[];
  readonly next: PendingReminder | null;
  readonly unreadIds: readonly string[];
}

/** What has rung, what rings next, and what of it is unread. */
export const useInbox = (): Inbox => {
  const actions = usePlan();
  const settings = useSettings();
  const now = useNow();
  const deliveries = useWorkspace((workspace) => workspace.deliveries);
  const reminders = remindersFor(actions, settings);
  return {
    rows: inboxRows({ actions, deliveries, pending: pendingReminders(reminders, deliveries, now), now }),
    next: nextReminder(reminders, deliveries, settings, now),
    unreadIds: unread(deliveries).map(({ id }) => id),
  };
};
