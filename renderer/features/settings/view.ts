import { type Message, message } from '../../../core/messages/message.ts';
import { addDays } from '../../../core/time/local-day.ts';
import type { LocalDay, Weekday } from '../../../core/time/types.ts';

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
