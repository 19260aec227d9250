import { type Message, message } from '../messages/message.ts';
import type { Settings } from '../model/settings.ts';
import { addMs, HOUR_MS } from '../time/instant.ts';
import { addDays, weekdayOf } from '../time/local-day.ts';
import type { Instant, LocalDay } from '../time/types.ts';
import { dayOf, instantOf } from '../time/zone.ts';

/** Lengths of a pause by name, so that a menu with them stays the same while time passes. */
export const pauseIds = ['hour', 'tomorrow', 'monday'] as const;
export type PauseId = (typeof pauseIds)[number];

/** One way to pause the reminders. */
export interface PauseChoice {
  readonly id: PauseId;
  readonly label: Message;
  readonly untilAt: Instant;
}

/** The morning on which a pause until a day ends: what is due on that day is told of then. */
export const pauseUntilDay = (day: LocalDay, { morningTime, zone }: Settings): Instant => instantOf(day, morningTime, zone);

const dayOfPause = (id: Exclude<PauseId, 'hour'>, today: LocalDay): LocalDay =>
  addDays(today, id === 'tomorrow' ? 1 : 8 - weekdayOf(today));

/** When a pause chosen now ends. */
export const pauseEnd = (id: PauseId, settings: Settings, now: Instant): Instant =>
  id === 'hour' ? addMs(now, HOUR_MS) : pauseUntilDay(dayOfPause(id, dayOf(now, settings.zone)), settings);

/** For an hour, until tomorrow morning, until Monday morning; Monday only where it is not tomorrow. A date is asked for besides. */
export const pauseChoices = (settings: Settings, now: Instant): readonly PauseChoice[] => {
  const choice = (id: PauseId): PauseChoice => {
    const untilAt = pauseEnd(id, settings, now);
    return { id, untilAt, label: message(`reminders.pause.${id}`, id === 'hour' ? undefined : { at: { at: untilAt, as: 'time' } }) };
  };
  const choices = pauseIds.map(choice);
  return choices.filter(({ id, untilAt }) => id !== 'monday' || choices.every((other) => other.id === id || other.untilAt !== untilAt));
};

/** When the present pause ends; null while reminders come. */
export const pausedUntil = ({ remindersPausedUntilAt }: Settings, now: Instant): Instant | null =>
  remindersPausedUntilAt !== null && remindersPausedUntilAt > now ? remindersPausedUntilAt : null;
