import { type Message, message } from '../../../core/messages/message.ts';
import type { Settings } from '../../../core/model/settings.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { isLate } from '../../../core/standing/whose-move.ts';
import type { Instant } from '../../../core/time/types.ts';
import { dayOf, timeOf } from '../../../core/time/zone.ts';

/** What the screen opens with. */
export interface Opening {
  readonly day: Message;
  readonly sentence: Message;
  readonly lede: readonly Message[];
  /** What comes next, when nothing is due. */
  readonly next: { readonly what: Message; readonly when: Message } | null;
}

interface OpeningFacts {
  /** What is to be done now, in the order it is shown. */
  readonly toDo: readonly { readonly action: Action }[];
  readonly next: { readonly action: Action; readonly when: Message } | null;
  readonly now: Instant;
  readonly settings: Settings;
}

/** From this many late things on, the sentence says where to begin. */
const MANY_LATE = 4;
/** Estimates are no finer than this, in minutes. */
const ROUGHLY = 5;
const HOUR = 60;
const NOON = '12:00';
const EVENING = '18:00';

/** Sums the list up in one sentence, with what is pressing in the next. */
export const openingOf = ({ toDo, next, now, settings }: OpeningFacts): Opening => {
  const day = message('app.at', { at: { on: dayOf(now, settings.zone), as: 'long-day' } });
  if (toDo.length === 0) {
    return {
      day,
      sentence: nothingDue(now, settings),
      lede: [],
      next: next === null ? null : { what: next.action.title, when: next.when },
    };
  }
  const minutes = toDo.reduce((sum, { action }) => sum + action.minutes, 0);
  return {
    day,
    sentence: message('today.title', { count: toDo.length, ...span(minutes) }),
    lede: pressing(
      toDo.map(({ action }) => action),
      now,
      settings,
    ),
    next: null,
  };
};

const nothingDue = (now: Instant, settings: Settings): Message => {
  const time = timeOf(now, settings.zone);
  if (time < NOON) return message('today.title.morning');
  return time < EVENING ? message('today.title.afternoon') : message('today.title.evening');
};

/** How a stretch of minutes is said: to five minutes, then an hour, an hour and a half, hours. */
const span = (minutes: number): { readonly span: string; readonly minutes: number; readonly hours: number } => {
  const roughly = Math.ceil(minutes / ROUGHLY) * ROUGHLY;
  const words = (name: string) => ({ span: name, minutes: roughly, hours: Math.round(minutes / HOUR) });
  if (minutes === 0) return words('none');
  if (roughly < HOUR - ROUGHLY) return words('minutes');
  if (minutes < HOUR + 3 * ROUGHLY) return words('hour');
  return minutes < 2 * HOUR - 3 * ROUGHLY ? words('hourAndHalf') : words('hours');
};

const pressing = (actions: readonly Action[], now: Instant, settings: Settings): readonly Message[] => {
  const today = dayOf(now, settings.zone);
  const late = actions.filter((action) => isLate(action, now)).length;
  const deadlines = actions
    .flatMap(({ latestAt, precision }) => (latestAt !== null && precision === 'time' && latestAt >= now ? [latestAt] : []))
    .filter((at) => dayOf(at, settings.zone) === today)
    .sort();
  const first = deadlines[0];
  // On top may be what is not late but presses.
  const begin = late >= MANY_LATE && actions[0] !== undefined && isLate(actions[0], now) ? 'yes' : 'no';
  return [
    ...(late === 0 ? [] : [message('today.late', { count: late, begin })]),
    ...(first === undefined ? [] : [message('today.deadline', { count: deadlines.length, at: { at: first, as: 'time' } })]),
  ];
};
