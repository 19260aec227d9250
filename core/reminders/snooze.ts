import { type Message, message } from '../messages/message.ts';
import type { Settings } from '../model/settings.ts';
import type { Action } from '../playbook/action.ts';
import { addMs, HOUR_MS, MINUTE_MS, msBetween } from '../time/instant.ts';
import { addDays, weekdayOf } from '../time/local-day.ts';
import type { Instant, LocalTime } from '../time/types.ts';
import { dayOf, instantOf } from '../time/zone.ts';

/** The button of a notification snoozes by this, where it leaves time. */
const SNOOZE_HOUR_MS = HOUR_MS;
/** A shorter snooze is a multiple of this (ours). */
const SNOOZE_STEP_MS = 5 * MINUTE_MS;
/** After lunch, with the afternoon still ahead. */
const SNOOZE_AFTERNOON = '15:00' as LocalTime;
/** The start of a working day. */
const SNOOZE_MORNING = '09:00' as LocalTime;

export type SnoozeId = 'hour' | 'afternoon' | 'tomorrow' | 'monday' | 'pick';

export interface SnoozeChoice {
  readonly id: SnoozeId;
  readonly label: Message;
  /** Null for a time that is still to be picked. */
  readonly untilAt: Instant | null;
  /** True where the action would be late by then, and is not yet. */
  readonly passesLatest: boolean;
}

/** Whether an action that is still in time would be late when a snooze ends. */
export const passesLatest = (action: Action, untilAt: Instant, now: Instant): boolean =>
  action.latestAt !== null && now < action.latestAt && action.latestAt <= untilAt;

/**
 * What a notification's one button snoozes by, in milliseconds: an hour, or half of the time that is left where the
 * action would be late by then, so that the button never promises what comes too late. Null where too little is left.
 */
export const notificationSnoozeMs = (action: Action, now: Instant): number | null => {
  if (action.latestAt === null || !passesLatest(action, addMs(now, SNOOZE_HOUR_MS), now)) return SNOOZE_HOUR_MS;
  const steps = Math.floor(msBetween(now, action.latestAt) / 2 / SNOOZE_STEP_MS);
  return steps === 0 ? null : steps * SNOOZE_STEP_MS;
};

/** In an hour, this afternoon, tomorrow, on Monday, or a time of the person's own; what today rules out is left out. */
export const snoozeChoices = (now: Instant, settings: Settings, action: Action): readonly SnoozeChoice[] => {
  const today = dayOf(now, settings.zone);
  const tomorrow = addDays(today, 1);
  const monday = addDays(today, 8 - weekdayOf(today));
  const choice = (id: SnoozeId, untilAt: Instant): SnoozeChoice => ({
    id,
    label: message(`reminders.snooze.${id}`),
    untilAt,
    passesLatest: passesLatest(action, untilAt, now),
  });
  const inAnHour = addMs(now, SNOOZE_HOUR_MS);
  const afternoonAt = instantOf(today, SNOOZE_AFTERNOON, settings.zone);
  return [
    choice('hour', inAnHour),
    ...(now < afternoonAt ? [choice('afternoon', afternoonAt)] : []),
    choice('tomorrow', instantOf(tomorrow, SNOOZE_MORNING, settings.zone)),
    ...(monday === tomorrow ? [] : [choice('monday', instantOf(monday, SNOOZE_MORNING, settings.zone))]),
    { id: 'pick', label: message('reminders.snooze.pick'), untilAt: null, passesLatest: false },
  ];
};

/** "Open until 14:30. Three of these are later."; null where no choice comes too late. */
export const snoozeWarning = (action: Action, choices: readonly SnoozeChoice[]): Message | null => {
  const count = choices.filter((choice) => choice.passesLatest).length;
  return count === 0 || action.latestAt === null
    ? null
    : message('reminders.snooze.warning', { at: { at: action.latestAt, as: 'smart' }, count });
};
