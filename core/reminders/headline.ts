import { type Message, message } from '../messages/message.ts';
import type { Settings } from '../model/settings.ts';
import { type Action, dueAtOf } from '../playbook/action.ts';
import type { Instant } from '../time/types.ts';
import { dayOf, isEndOfDay } from '../time/zone.ts';
import { endWords } from './end-words.ts';

/** An action to name where there is room for few, and when: "Late", "By 14:30", "Today", "Tue 17, 9:30". */
export interface Headline {
  readonly action: Action;
  readonly when: Message;
  readonly urgency: 'late' | 'today' | 'later';
}

const isYours = ({ move, state, kind, coveredBy }: Action): boolean =>
  move === 'yours' && kind !== 'kindness' && coveredBy === null && (state.kind === 'open' || state.kind === 'snoozed');

/** Pressing is what can be done now and waits for nothing else; put off, it waits its turn like everything. */
const isPressingNow = ({ isPressing, state, earliestAt }: Action, now: Instant): boolean =>
  isPressing && state.kind === 'open' && earliestAt <= now;

/** The instant an action is ordered by: its end where it has one to the hour and can be done now, else when it is due. */
const orderOf = (action: Action, now: Instant): Instant => {
  const dueAt = dueAtOf(action);
  return action.latestAt !== null && (action.latestAt <= now || (dueAt <= now && action.precision === 'time')) ? action.latestAt : dueAt;
};

const comesBefore = (one: Action, other: Action, now: Instant): boolean => {
  const [pressing, otherPressing] = [isPressingNow(one, now), isPressingNow(other, now)];
  return pressing === otherPressing ? orderOf(one, now) < orderOf(other, now) : pressing;
};

const headlineOf = (action: Action, { zone }: Settings, now: Instant): Headline => {
  const dueAt = dueAtOf(action);
  const { latestAt, precision } = action;
  const isToday = (at: Instant): boolean => dayOf(at, zone) === dayOf(now, zone);
  if (latestAt !== null && latestAt <= now) return { action, when: message('tray.late'), urgency: 'late' };
  if (dueAt <= now || isToday(dueAt)) {
    const at = latestAt !== null && precision === 'time' ? latestAt : null;
    if (at === null || (isEndOfDay(at, zone) && isToday(at))) return { action, when: message('tray.today'), urgency: 'today' };
    return { action, when: message('tray.by', { at: endWords(at, zone) }), urgency: 'today' };
  }
  return {
    action,
    when: message('tray.next', { at: precision === 'day' ? { at: dueAt, as: 'day' } : endWords(dueAt, zone) }),
    urgency: 'later',
  };
};

/**
 * The most pressing actions, at most so many: an answer they wait for, what is late, then what ends or is due first.
 * Empty when nothing is the person's to do.
 */
export const headlines = (actions: readonly Action[], settings: Settings, now: Instant, atMost: number): readonly Headline[] => {
  const first: Action[] = [];
  for (const action of actions) {
    if (!isYours(action)) continue;
    const place = first.findIndex((other) => comesBefore(action, other, now));
    if (place !== -1) first.splice(place, 0, action);
    else if (first.length < atMost) first.push(action);
    if (first.length > atMost) first.pop();
  }
  return first.map((action) => headlineOf(action, settings, now));
};
