import type { Delivery, DeliveryChannel } from '../model/delivery.ts';
import type { Workspace } from '../model/workspace.ts';
import { addMs, DAY_MS, MINUTE_MS, msBetween } from '../time/instant.ts';
import type { Instant } from '../time/types.ts';
import type { Deliveries } from './due.ts';
import type { Reminder } from './reminder.ts';

/** Delivered later than this after its time with nobody looking in between, a reminder was missed: the app was off or asleep. */
const LATE_AFTER_MS = 2 * MINUTE_MS;

/** Lines of the ledger are kept this long: longer than any inbox is read, shorter than it would slow the file down. */
const LEDGER_KEPT_MS = 90 * DAY_MS;

/**
 * The lines that say that these reminders are about to be shown together. Written before the attempt, so that
 * after a crash it is known that an attempt was made. `lookedAt` is the last look before this one, null at start: what
 * was due before it and is told only now has been logged since, and nobody was away.
 */
export const attemptLines = (
  reminders: readonly Reminder[],
  deliveries: Deliveries,
  now: Instant,
  lookedAt: Instant | null,
): readonly Delivery[] => {
  const isMissed = ({ fireAt }: Reminder): boolean => msBetween(fireAt, now) > LATE_AFTER_MS && (lookedAt === null || lookedAt <= fireAt);
  const late = new Set(reminders.filter(isMissed));
  return reminders.map((reminder) => {
    const before = deliveries[reminder.id];
    return {
      id: reminder.id,
      actionKey: reminder.action.key,
      dueAt: reminder.dueAt,
      state: 'trying',
      occasion: before?.occasion ?? (!late.has(reminder) ? 'due' : late.size === 1 ? 'late' : 'digest'),
      via: null,
      at: now,
      attempts: (before?.attempts ?? 0) + 1,
      title: reminder.action.title,
      readAt: null,
    };
  });
};

/** The lines once the outcome is known; without a way that accepted them the reminders are in the inbox alone. */
export const outcomeLines = (lines: readonly Delivery[], via: DeliveryChannel | null, now: Instant): readonly Delivery[] =>
  lines.map((line) => ({ ...line, state: via === null ? 'failed' : 'shown', via: via ?? 'inbox', at: now }));

/** The workspace with these lines in its ledger. */
export const withLines = (workspace: Workspace, lines: readonly Delivery[]): Workspace => ({
  ...workspace,
  deliveries: { ...workspace.deliveries, ...Object.fromEntries(lines.map((line) => [line.id, line])) },
});

/**
 * The workspace without old lines; itself when there are none. A line of an action that still has reminders stays,
 * however old: without it the action would be told again.
 */
export const withoutOldLines = (workspace: Workspace, reminders: readonly Reminder[], now: Instant): Workspace => {
  const keptFrom = addMs(now, -LEDGER_KEPT_MS);
  const alive = new Set<string>(reminders.map(({ action }) => action.key));
  const lines = Object.entries(workspace.deliveries);
  const kept = lines.filter(([, line]) => line.dueAt >= keptFrom || alive.has(line.actionKey));
  return kept.length === lines.length ? workspace : { ...workspace, deliveries: Object.fromEntries(kept) };
};
