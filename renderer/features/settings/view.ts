import { type Message, message } from '../../../core/messages/message.ts';
import type { Settings } from '../../../core/model/settings.ts';
import { addDays } from '../../../core/time/local-day.ts';
import type { Instant, LocalDay, Weekday } from '../../../core/time/types.ts';
import { dayOf, instantOf } from '../../../core/time/zone.ts';
import { addMs, HOUR_MS } from '../../../core/time/instant.ts';

export const sections = ['playbook', 'preparation', 'letters', 'stages', 'reminders', 'data', 'keyboard', 'appearance'] as const;
/** A page of the settings. */
export type Section = (typeof sections)[number];

/** The section a path names; the first one where it names none. */
export const sectionOf = (name: string | undefined): Section => sections.find((section) => section === name) ?? 'playbook';

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A Monday; only its weekday is ever shown. */
const MONDAY = '2024-01-01' as LocalDay;

/** The name of a weekday, in the person's language. */
export const weekdayWords = (weekday: Weekday): Message =>
  message('settings.weekday', { day: { on: addDays(MONDAY, weekday - 1), as: 'weekday' } });

/** A list of weekdays with one put in or taken out, in the order of the week. */
export const withWeekday = (days: readonly Weekday[], day: Weekday, isIn: boolean): Weekday[] =>
  weekdays.filter((each) => (each === day ? isIn : days.includes(each)));

/** The days off with one more, in order. */
export const withDayOff = (days: readonly LocalDay[], day: LocalDay): LocalDay[] => [...new Set([...days, day])].toSorted();

/** The days off without one. */
export const withoutDayOff = (days: readonly LocalDay[], day: LocalDay): LocalDay[] => days.filter((each) => each !== day);

/** One way to pause the reminders. */
export interface PauseChoice {
  readonly label: Message;
  readonly untilAt: Instant;
}

/** For an hour, until tomorrow morning, for a week. */
export const pauseChoices = (settings: Settings, now: Instant): readonly PauseChoice[] => {
  const today = dayOf(now, settings.zone);
  const morning = (days: number): Instant => instantOf(addDays(today, days), settings.morningTime, settings.zone);
  const tomorrow = morning(1);
  return [
    { label: message('settings.reminders.pause.hour'), untilAt: addMs(now, HOUR_MS) },
    { label: message('settings.reminders.pause.tomorrow', { time: { at: tomorrow, as: 'time' } }), untilAt: tomorrow },
    { label: message('settings.reminders.pause.week'), untilAt: morning(7) },
  ];
};

/** When the present pause ends; null while reminders come. */
export const pausedUntil = ({ remindersPausedUntilAt }: Settings, now: Instant): Instant | null =>
  remindersPausedUntilAt !== null && remindersPausedUntilAt > now ? remindersPausedUntilAt : null;
