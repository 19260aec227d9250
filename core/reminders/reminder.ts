import type { ActionKey } from '../model/ids.ts';
import type { Action } from '../playbook/action.ts';
import type { Instant } from '../time/types.ts';

/**
 * Why a reminder exists: `prompt` as the cause of the action happens, `ideal` when the action is best done, `escalation` again and again for what is pressing,
 * `last-call` while there is still time before it is late, `snoozed` when the person asked for it.
 */
export type ReminderCause = 'prompt' | 'ideal' | 'escalation' | 'last-call' | 'snoozed';

/** One moment at which the person is to be told about one action. Derived, never stored; its delivery is. */
export interface Reminder {
  /** `<action key>@<dueAt>`: the same however often it is computed, so that it is delivered once. */
  readonly id: string;
  readonly action: Action;
  readonly cause: ReminderCause;
  /** The moment the plan asks for. Part of the identity, so quiet hours and pauses leave it alone. */
  readonly dueAt: Instant;
  /** When it is really delivered: `dueAt`, unless quiet hours, a quiet day or a pause moved it. */
  readonly fireAt: Instant;
}

/** Whether it asks about something as it happens, while it is still the day for it. */
const isAskedNow = ({ cause, action }: Reminder, now: Instant): boolean =>
  cause === 'prompt' && (action.latestAt === null || now < action.latestAt);

/** The question among what is told at once, which leads it; null where nothing is asked. */
export const askedAmong = (told: readonly Reminder[], now: Instant): Reminder | null =>
  told.find((reminder) => isAskedNow(reminder, now)) ?? null;

/** The id of the reminder of one action at one instant. */
export const reminderId = (key: ActionKey, dueAt: Instant): string => `${key}@${dueAt}`;
