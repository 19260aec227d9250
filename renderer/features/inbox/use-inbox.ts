import { pendingReminders, nextReminder, type PendingReminder } from '../../../core/reminders/due.ts';
import { remindersFor } from '../../../core/reminders/plan-reminders.ts';
import { heldUntil } from '../../../core/reminders/quiet.ts';
import { laterOf } from '../../../core/time/instant.ts';
import { useNow, usePlan, useSettings, useWorkspace } from '../../data/services.ts';
import { unread } from './rung.ts';
import { inboxView, type InboxView } from './view.ts';

export interface Inbox extends InboxView {
  readonly next: PendingReminder | null;
  readonly unreadCount: number;
}

/** What has rung, what rings next, and what of it is unread. */
export const useInbox = (): Inbox => {
  const actions = usePlan();
  const settings = useSettings();
  const now = useNow();
  const deliveries = useWorkspace((workspace) => workspace.deliveries);
  const reminders = remindersFor(actions, settings);
  // What quiet hours hold back rings at their end, not at the time it was meant for.
  const notBefore = heldUntil(settings, now) ?? now;
  const pending = pendingReminders(reminders, deliveries, now).map(({ reminder, at }) => ({ reminder, at: laterOf(at, notBefore) }));
  return {
    ...inboxView({ actions, deliveries, pending, now }),
    next: nextReminder(reminders, deliveries, settings, now),
    unreadCount: unread(deliveries).length,
  };
};
