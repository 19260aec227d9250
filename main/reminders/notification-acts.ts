import { type Message, message } from '../../core/messages/message.ts';
import type { Morning } from '../../core/reminders/morning.ts';
import { askedAmong, type Reminder } from '../../core/reminders/reminder.ts';
import { notificationSnoozeMs } from '../../core/reminders/snooze.ts';
import { MINUTE_MS } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/types.ts';
import type { NotificationButton } from '../notifications/notifier.ts';
import type { Told } from './answers.ts';

/** What can be done from one notification. */
export interface NotificationActs {
  readonly told: Omit<Told, 'ids'>;
  readonly buttons: readonly NotificationButton[];
}

/**
 * One action has its three buttons, a question leads to its place, several lead to Today. With details hidden there are
 * none: without a name on it nobody can tell what "Done" would complete.
 */
export const notificationActs = (
  due: readonly Reminder[],
  morning: Morning | null,
  hideDetails: boolean,
  now: Instant,
): NotificationActs => {
  const question = askedAmong(due, now);
  const [only] = due;
  const visible = (buttons: readonly NotificationButton[]): readonly NotificationButton[] => (hideDetails ? [] : buttons);
  if (question !== null && due.length > 1)
    return { told: { about: { kind: 'question', action: question.action }, snoozeMs: null }, buttons: visible(['open']) };
  if (morning !== null || only === undefined || due.length > 1) return { told: { about: { kind: 'list' }, snoozeMs: null }, buttons: [] };
  const snoozeMs = notificationSnoozeMs(only.action, now);
  return {
    told: { about: { kind: question === null ? 'one' : 'question', action: only.action }, snoozeMs },
    buttons: visible(['open', 'done', ...(snoozeMs === null ? [] : (['snooze'] as const))]),
  };
};

/** What a button says; that of a snooze says how long it is. */
export const buttonWords = (button: NotificationButton, snoozeMs: number | null): Message =>
  message(`notifications.button.${button}`, button === 'snooze' ? { minutes: (snoozeMs ?? 0) / MINUTE_MS } : undefined);
