import { isLate } from '../../core/standing/whose-move.ts';
import { type Message, type MessageValue, message } from '../../core/messages/message.ts';
import type { Action } from '../../core/playbook/action.ts';
import type { Instant, Zone } from '../../core/time/types.ts';
import { dayOf, isEndOfDay, timeOf } from '../../core/time/zone.ts';
import type { NodeKind } from '../ui/Node.tsx';

/** From this hour on, what is meant for today is said to be for the evening. */
const EVENING = '18:00';

/** The mark that stands for an action on the thread: whose move it is, by shape. */
export const nodeOf = (action: Action, now: Instant): NodeKind => {
  switch (action.state.kind) {
    case 'done':
      return 'done';
    case 'skipped':
    case 'dropped':
      return 'skipped';
    case 'snoozed':
      return 'later';
    case 'open':
      if (action.kind === 'kindness') return 'kind';
      if (action.move === 'theirs') return 'theirs';
      if (action.move === 'fixed') return action.idealAt < now ? 'past-event' : 'event';
      if (isLate(action, now)) return 'late';
      return action.earliestAt <= now ? 'mine' : 'later';
  }
};

/** The few words in the gutter beside an action: "by 14:30", "this evening", "Fri 20". */
export const whenOf = (action: Action, now: Instant, zone: Zone): Message => {
  const isDay = (at: Instant): boolean => action.precision === 'day' || isEndOfDay(at, zone);
  const value = (at: Instant): MessageValue => (isDay(at) ? { on: dayOf(at, zone), as: 'smart' } : { at, as: 'brief' });
  const { state } = action;
  if (state.kind === 'done' || state.kind === 'skipped') return message('actions.when.on', { at: { at: state.at, as: 'brief' } });
  if (state.kind === 'snoozed') return message('actions.when.on', { at: { at: state.untilAt, as: 'brief' } });
  const today = dayOf(now, zone);
  // "by" belongs to an hour of today; another day says enough by itself.
  const until = (latestAt: Instant): Message =>
    dayOf(latestAt, zone) === today && !isDay(latestAt)
      ? message('actions.when.by', { at: { at: latestAt, as: 'time' } })
      : message('actions.when.on', { at: isLate(action, now) ? { on: dayOf(latestAt, zone), as: 'smart' } : value(latestAt) });
  const ready = action.move === 'yours' && (action.earliestAt <= now || action.idealAt <= now);
  if (action.latestAt !== null && (isLate(action, now) || (ready && action.precision === 'time'))) return until(action.latestAt);
  const at = ready && action.idealAt < now ? now : action.idealAt;
  if (action.move === 'yours' && dayOf(at, zone) === today && timeOf(at, zone) >= EVENING && timeOf(now, zone) < EVENING) {
    return message('actions.when.evening');
  }
  return message('actions.when.on', { at: value(at) });
};
