import { addDays, daysBetween, mondayOf, weekdayOf } from '../../time/local-day.ts';
import type { LocalDay, Weekday } from '../../time/types.ts';
import type { SaidDay } from './said-day.ts';
import type { Tense } from './tense.ts';

/** The days the words may mean, best first; none when no such day exists. */
export interface DayChoice {
  readonly days: readonly LocalDay[];
  /** `certain`: the first one. `alternative`: the first one, the others one click away. `open`: ask. */
  readonly kind: 'certain' | 'alternative' | 'open';
}

/** Further off than this, the order of 3/4 is asked. */
const FAR_DAYS = 60;
/** Two dates of a month or a year are about as near when their distances differ by no more than this part of the longer. */
const ABOUT_AS_NEAR = 0.2;
const FRIDAY = 5;

const certain = (on: LocalDay): DayChoice => ({ days: [on], kind: 'certain' });
const choice = (kind: 'alternative' | 'open', days: readonly (LocalDay | null)[]): DayChoice => {
  const distinct = [...new Set(days.filter((day) => day !== null))];
  return { days: distinct, kind: distinct.length > 1 || kind === 'open' ? kind : 'certain' };
};

/** The day an interview is on. A past verb looks back, a future one ahead; without either the nearest, asked when two are about as near. */
export const startDayOf = (said: SaidDay, today: LocalDay, tense: Tense | null): DayChoice => {
  if (said.kind === 'weekday' && said.week === null) return nearestWeekday(said.weekday, today, tense);
  if (said.kind === 'date') {
    const from = tense === 'future' ? today : null;
    const to = tense === 'past' ? today : null;
    return dateNear(said, today, from, to);
  }
  return commonDay(said, today, today);
};

/** The day something is due: never a weekday that is over, counted from the interview where that still lies ahead. */
export const dueDayOf = (said: SaidDay, today: LocalDay, startOn: LocalDay | null): DayChoice => {
  const base = startOn !== null && startOn > today ? startOn : today;
  switch (said.kind) {
    case 'weekday':
      return said.week === null ? certain(weekdayFrom(base, said.weekday)) : commonDay(said, today, base);
    case 'date': {
      const from = startOn !== null && startOn < today ? startOn : base;
      return dateNear(said, base, from, null);
    }
    case 'day': {
      if (!said.isCounted || startOn === null || startOn === today || said.on < today) return certain(said.on);
      const fromStart = addDays(startOn, daysBetween(today, said.on));
      return choice(daysBetween(startOn, today) === 1 ? 'alternative' : 'open', [said.on, fromStart]);
    }
    case 'longer':
      return choice('open', [addDays(today, said.days), startOn === null ? null : addDays(startOn, said.days)]);
    default:
      return commonDay(said, today, base);
  }
};

/** What means the same whether it is an interview's day or a due day. */
const commonDay = (said: SaidDay, today: LocalDay, base: LocalDay): DayChoice => {
  switch (said.kind) {
    case 'day':
      return certain(said.on);
    case 'end-of-day':
      return certain(today);
    case 'weekday':
      return leadWeekday(said.weekday, said.week ?? 'coming', said.extraWeeks, base);
    case 'end-of':
      return certain(said.unit === 'month' ? lastOfMonth(base, said.ahead) : endOfWeek(base, said.ahead));
    case 'week': {
      const monday = addDays(mondayOf(base), 7 * said.ahead);
      const days = [4, 0, 1, 2, 3].map((after) => addDays(monday, after)).filter((day) => day >= today);
      return choice('open', days);
    }
    case 'longer':
      return choice('open', [addDays(today, said.days)]);
    case 'date':
      return dateNear(said, today, null, null);
  }
};

const weekdayFrom = (from: LocalDay, weekday: Weekday): LocalDay => addDays(from, (weekday - weekdayOf(from) + 7) % 7);

const nearestWeekday = (weekday: Weekday, today: LocalDay, tense: Tense | null): DayChoice => {
  const ahead = weekdayFrom(today, weekday);
  if (ahead === today) return certain(today);
  const back = addDays(ahead, -7);
  if (tense !== null) return certain(tense === 'past' ? back : ahead);
  const [near, far] = daysBetween(back, today) < daysBetween(today, ahead) ? [back, ahead] : [ahead, back];
  const isClose = Math.abs(daysBetween(back, today) - daysBetween(today, ahead)) <= 1;
  return isClose ? choice('open', [near, far]) : certain(near);
};

const leadWeekday = (weekday: Weekday, week: 'last' | 'this' | 'next' | 'coming', extraWeeks: number, base: LocalDay): DayChoice => {
  const coming = weekdayFrom(addDays(base, 1), weekday);
  const ofThisWeek = addDays(mondayOf(base), weekday - 1);
  if (week === 'last') return certain(addDays(coming, addDays(coming, -7) < base ? -7 : -14));
  if (week === 'this') return certain(ofThisWeek >= base ? ofThisWeek : coming);
  if (week === 'coming') return certain(addDays(extraWeeks > 0 ? weekdayFrom(base, weekday) : coming, 7 * extraWeeks));
  const ofNextWeek = addDays(ofThisWeek, 7 + 7 * extraWeeks);
  return choice('alternative', [ofNextWeek, coming < ofNextWeek ? coming : null]);
};

const endOfWeek = (base: LocalDay, ahead: number): LocalDay => {
  const friday = addDays(mondayOf(base), FRIDAY - 1 + 7 * ahead);
  return friday < base ? addDays(friday, 7) : friday;
};

const lastOfMonth = (base: LocalDay, ahead: number): LocalDay => {
  const [year = 0, month = 1] = base.split('-').map(Number);
  return addDays(dayIn(year, month + ahead + 1, 1) ?? base, -1);
};

/** The day of that date, counting months on into the next year; null where the month has no such day. */
const dayIn = (year: number, month: number, day: number): LocalDay | null => {
  const ms = Date.UTC(year, month - 1, day);
  return new Date(ms).getUTCDate() === day ? (new Date(ms).toISOString().slice(0, 10) as LocalDay) : null;
};

type SaidDate = Extract<SaidDay, { kind: 'date' }>;

/** The date in the month or year that fits: inside the bounds, the nearest, and on its weekday if that is said. */
const dateNear = (said: SaidDate, base: LocalDay, from: LocalDay | null, to: LocalDay | null): DayChoice => {
  const candidates = datesOf(said, base);
  const inside = candidates.filter((day) => (from === null || day >= from) && (to === null || day <= to));
  const near = byDistance(inside.length > 0 ? inside : candidates, base);
  const [first, second] = near;
  if (first === undefined) return { days: [], kind: 'open' };
  const { weekday } = said;
  if (weekday !== null) {
    const onWeekday = near.find((day) => weekdayOf(day) === weekday && (said.month === null || day === first));
    return onWeekday === undefined ? choice('open', [first, weekdayNear(first, weekday)]) : certain(onWeekday);
  }
  const turned = said.otherOrder === null ? undefined : byDistance(datesOf({ ...said, ...said.otherOrder }, base), base)[0];
  const distance = Math.abs(daysBetween(base, first));
  if (turned !== undefined && distance > FAR_DAYS) return choice('open', byDistance([first, turned], base));
  if (from === null && to === null && second !== undefined && isAboutAsNear(distance, Math.abs(daysBetween(base, second)))) {
    return choice('open', [first, second]);
  }
  return certain(first);
};

const datesOf = ({ day, month, year }: SaidDate, base: LocalDay): readonly LocalDay[] => {
  const [baseYear = 0, baseMonth = 1] = base.split('-').map(Number);
  const months = [-2, -1, 0, 1, 2].map((after) => dayIn(baseYear, baseMonth + after, day));
  const years = [-1, 0, 1].map((after) => dayIn(year ?? baseYear + after, month ?? 1, day));
  return [...new Set((month === null ? months : years).filter((on) => on !== null))];
};

const byDistance = (days: readonly LocalDay[], base: LocalDay): readonly LocalDay[] =>
  [...days].sort((a, b) => Math.abs(daysBetween(base, a)) - Math.abs(daysBetween(base, b)));

const isAboutAsNear = (near: number, far: number): boolean => far - near <= far * ABOUT_AS_NEAR;

const weekdayNear = (day: LocalDay, weekday: Weekday): LocalDay => {
  const ahead = weekdayFrom(day, weekday);
  return daysBetween(day, ahead) <= 3 ? ahead : addDays(ahead, -7);
};
