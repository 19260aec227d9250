import type { Delivery } from '../model/delivery.ts';
import type { Settings } from '../model/settings.ts';
import { addMs, HOUR_MS, MINUTE_MS, msBetween } from '../time/instant.ts';
import type { Instant } from '../time/types.ts';
import { heldUntil } from './quiet.ts';
import { askedAmong, type Reminder } from './reminder.ts';

/** Waits after the first, second … failed attempt. After the last the reminder rests in the inbox. */
export const RETRY_AFTER_MS: readonly number[] = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS];

/** An attempt that was never confirmed (the app died in it) is made once more: better told twice than not at all. */
const UNCONFIRMED_ATTEMPTS = 2;

/**
 * A reminder for a day moves with the person's zone. Moved by less than this it is still the same one;
 * the next day's is at least 23 hours away (a spring day), most journeys shift the clock by less.
 */
const SAME_DAY_MS = 22 * HOUR_MS;

export type Deliveries = Readonly<Record<string, Delivery>>;

/** A reminder still to be delivered, and from when. */
export interface PendingReminder {
  readonly reminder: Reminder;
  readonly at: Instant;
}

const byAction = (deliveries: Deliveries): ReadonlyMap<string, readonly Delivery[]> => {
  const lines = new Map<string, Delivery[]>();
  for (const line of Object.values(deliveries)) {
    const others = lines.get(line.actionKey);
    if (others === undefined) lines.set(line.actionKey, [line]);
    else others.push(line);
  }
  return lines;
};

/** When what this line tells of is tried again; null when it is settled. */
export const retryAt = (line: Delivery, now: Instant): Instant | null => {
  if (line.state === 'shown' || line.readAt !== null) return null;
  if (line.state === 'trying') return line.attempts < UNCONFIRMED_ATTEMPTS ? now : null;
  const waitMs = RETRY_AFTER_MS[line.attempts - 1];
  if (waitMs === undefined) return null;
  // A line from the future means that the clock was set back since: the wait is counted from now on.
  return addMs(line.at > now ? now : line.at, waitMs);
};

/** Whether a line tells of the word at the cause rather than of the reminder after it. */
const isOfPrompt = ({ dueAt }: Delivery, { action, dueAt: reminderAt }: Reminder): boolean => {
  const promptAt = action.ownReminders?.prompt?.at;
  return promptAt !== undefined && Math.abs(msBetween(dueAt, promptAt)) < Math.abs(msBetween(dueAt, reminderAt));
};

/** Told already under another instant: by a later reminder of the same action, or by the same day's before a journey. */
const isCovered = (reminder: Reminder, lines: readonly Delivery[]): boolean =>
  reminder.cause !== 'snoozed' &&
  lines.some(
    (line) =>
      line.dueAt >= reminder.dueAt ||
      (reminder.action.precision === 'day' && Math.abs(msBetween(line.dueAt, reminder.dueAt)) < SAME_DAY_MS && !isOfPrompt(line, reminder)),
  );

/** The reminders that were not delivered yet, in no order; of several that have come for one action the newest. */
const undelivered = (reminders: readonly Reminder[], deliveries: Deliveries, now: Instant): readonly PendingReminder[] => {
  const ledger = byAction(deliveries);
  const come = new Map<string, PendingReminder>();
  const toCome: PendingReminder[] = [];
  for (const reminder of reminders) {
    const lines = ledger.get(reminder.action.key) ?? [];
    const line = deliveries[reminder.id];
    if (line === undefined && isCovered(reminder, lines)) continue;
    const at = line === undefined ? reminder.fireAt : retryAt(line, now);
    // What is still theirs comes into the person's hands at that instant, with the plan of that instant.
    if (at === null || (at <= now && reminder.action.move !== 'yours')) continue;
    if (at > now) toCome.push({ reminder, at });
    else if ((come.get(reminder.action.key)?.reminder.dueAt ?? '') < reminder.dueAt) come.set(reminder.action.key, { reminder, at });
  }
  return [...come.values(), ...toCome];
};

const soonestFirst = (one: PendingReminder, other: PendingReminder): number => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0);

/**
 * The reminders that were not delivered yet, soonest first. Of several that have come for one action only the newest
 * is left, so that nothing is said twice in one breath.
 */
export const pendingReminders = (reminders: readonly Reminder[], deliveries: Deliveries, now: Instant): readonly PendingReminder[] =>
  undelivered(reminders, deliveries, now).toSorted(soonestFirst);

/** What is to be delivered at this moment; nothing while reminders are paused or it is quiet. */
export const dueReminders = (
  reminders: readonly Reminder[],
  deliveries: Deliveries,
  settings: Settings,
  now: Instant,
): readonly Reminder[] =>
  heldUntil(settings, now) === null
    ? undelivered(reminders, deliveries, now)
        .filter(({ at }) => at <= now)
        .sort(soonestFirst)
        .map(({ reminder }) => reminder)
    : [];

/**
 * Of what is due, what one notification tells: a question as something happens stands by itself, with the call that the
 * same interview asks for at the same moment; all else comes together.
 */
export const toldTogether = (due: readonly Reminder[], now: Instant): readonly Reminder[] => {
  const asked = askedAmong(due, now);
  if (asked === null) return due;
  const { interviewId } = asked.action;
  return [asked, ...due.filter(({ action }) => action.kind === 'call' && interviewId !== null && action.interviewId === interviewId)];
};

/** The next reminder and when it comes, for the sidebar and the tray: "Next reminder 13:30, Thank Priya Nair". */
export const nextReminder = (
  reminders: readonly Reminder[],
  deliveries: Deliveries,
  settings: Settings,
  now: Instant,
): PendingReminder | null => {
  let next: PendingReminder | null = null;
  for (const pending of undelivered(reminders, deliveries, now)) if (next === null || pending.at < next.at) next = pending;
  if (next === null) return null;
  const notBefore = heldUntil(settings, now) ?? now;
  return next.at < notBefore ? { reminder: next.reminder, at: notBefore } : next;
};
