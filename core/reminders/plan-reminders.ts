import type { Settings } from '../model/settings.ts';
import type { Action, OwnReminders } from '../playbook/action.ts';
import { addMs, HOUR_MS, laterOf, MINUTE_MS, msBetween } from '../time/instant.ts';
import { addDays } from '../time/local-day.ts';
import type { Instant } from '../time/types.ts';
import { dayOf, instantOf } from '../time/zone.ts';
import { quietSpanAt } from './quiet.ts';
import { type Reminder, type ReminderCause, reminderId } from './reminder.ts';

/** The last call comes this long before the end: time to write a letter in a break, not so early that it is put off again. */
const LAST_CALL_LEAD_MS = 2 * HOUR_MS;

/** A reminder within this of another about the same step would only repeat it. */
const GAP_MS = HOUR_MS;

/** Whoever has just logged something has the plan before them, and needs no reminder of it within this (ours). */
const HELD_AFTER_LOG_MS = HOUR_MS;

/** A reminder that must come before quiet begins comes this long before, so that there is still time to act. */
const BEFORE_QUIET_MS = 30 * MINUTE_MS;

/**
 * Morning of the day an instant falls on where the person is. A day elsewhere may end before that morning:
 * then the morning before, so that of two bounds the earlier one counts.
 */
const morningOf = (at: Instant, latestAt: Instant | null, settings: Settings): Instant => {
  const day = dayOf(at, settings.zone);
  const morningAt = instantOf(day, settings.morningTime, settings.zone);
  return latestAt === null || morningAt < latestAt ? morningAt : instantOf(addDays(day, -1), settings.morningTime, settings.zone);
};

const idealOf = (action: Action, settings: Settings): Instant =>
  action.precision === 'time' ? action.idealAt : laterOf(action.earliestAt, morningOf(action.idealAt, action.latestAt, settings));

const lastCallOf = (action: Action, settings: Settings): Instant | null => {
  if (action.latestAt === null) return null;
  return action.precision === 'time'
    ? addMs(action.latestAt, -LAST_CALL_LEAD_MS)
    : morningOf(addMs(action.latestAt, -1), action.latestAt, settings);
};

/** Whether an action that is still in time ends to the hour, and before a last call could be given again. */
export const endsSoon = ({ latestAt, precision }: Action, now: Instant): boolean =>
  latestAt !== null && precision === 'time' && now < latestAt && msBetween(now, latestAt) <= LAST_CALL_LEAD_MS;

/**
 * Until when a reminder of what was due before it was logged is held: whoever logged it has just read the plan. An hour,
 * or half of the time that is left where that is less. What presses is told all the same.
 */
const heldAfterLog = ({ loggedAt, latestAt, isPressing }: Action, dueAt: Instant): Instant => {
  if (loggedAt === null || dueAt > loggedAt || isPressing) return dueAt;
  const leftMs = latestAt === null || latestAt <= loggedAt ? 2 * HELD_AFTER_LOG_MS : msBetween(loggedAt, latestAt);
  return addMs(loggedAt, Math.min(HELD_AFTER_LOG_MS, leftMs / 2));
};

/** Where quiet hours, quiet days and a pause leave room: at their end, or before they begin when the end would be too late. */
const placeOf = (dueAt: Instant, action: Action, settings: Settings): Instant => {
  const pausedUntilAt = settings.remindersPausedUntilAt;
  const at = pausedUntilAt === null ? dueAt : laterOf(dueAt, pausedUntilAt);
  const quiet = quietSpanAt(at, settings);
  if (quiet === null) return at;
  const { latestAt, earliestAt } = action;
  const endLeavesTime = latestAt === null || at >= latestAt || addMs(quiet.toAt, action.minutes * MINUTE_MS) <= latestAt;
  if (endLeavesTime) return quiet.toAt;
  const wishedAt = addMs(quiet.fromAt, -BEFORE_QUIET_MS);
  const loudAt = quietSpanAt(wishedAt, settings)?.toAt ?? wishedAt;
  const beforeAt = laterOf(laterOf(loudAt, earliestAt), pausedUntilAt ?? earliestAt);
  return beforeAt < quiet.fromAt ? beforeAt : quiet.toAt;
};

/**
 * Whether there is ever something to remind of. A kindness is said in passing, and what another step covers is told
 * with it; a wait that ends with something to do becomes the person's at its ideal instant. Of a kind that the person
 * wants to hear nothing of there is nothing, not even at the end of a snooze: the step itself stays where it is.
 */
const isTold = ({ ruleId, kind, coveredBy, move, minutes }: Action, { remindersOff }: Settings): boolean =>
  kind !== 'kindness' && coveredBy === null && (move === 'yours' || (move === 'theirs' && minutes > 0)) && !remindersOff.includes(ruleId);

/** The further reminders of what is pressing, each at least the gap away from every other. */
const escalationsOf = ({ remindAlsoAt }: Action, told: readonly Reminder[], firstAt: Instant): readonly Instant[] => {
  const kept: Instant[] = told.map(({ dueAt }) => dueAt);
  const added = remindAlsoAt.filter((at) => {
    const isApart = at > firstAt && kept.every((other) => Math.abs(msBetween(other, at)) >= GAP_MS);
    if (isApart) kept.push(at);
    return isApart;
  });
  return added;
};

/**
 * The moments at which a step that has its own is told of. What was asked as it happened is not repeated within the gap,
 * and a snooze counts as asked for.
 */
const ownMoments = ({ state }: Action, { prompt, laterAt }: OwnReminders): readonly (readonly [ReminderCause, Instant])[] => {
  const first: readonly [ReminderCause, Instant] | null =
    state.kind === 'snoozed' ? ['snoozed', state.untilAt] : prompt === null ? null : ['prompt', prompt.at];
  if (laterAt === null || (first !== null && laterAt < addMs(first[1], GAP_MS))) return first === null ? [] : [first];
  return first === null ? [['ideal', laterAt]] : [first, ['ideal', laterAt]];
};

const remindersOf = (action: Action, settings: Settings): readonly Reminder[] => {
  if (!isTold(action, settings)) return [];
  const { state } = action;
  if (state.kind !== 'open' && state.kind !== 'snoozed') return [];
  const reminder = (cause: ReminderCause, dueAt: Instant): Reminder => ({
    id: reminderId(action.key, dueAt),
    action,
    cause,
    dueAt,
    fireAt: placeOf(laterOf(dueAt, heldAfterLog(action, dueAt)), action, settings),
  });
  if (action.ownReminders !== null) return ownMoments(action, action.ownReminders).map(([cause, dueAt]) => reminder(cause, dueAt));
  const idealAt = idealOf(action, settings);
  // While it is theirs to move, the morning of the day may still be too early.
  const firstAt = action.move === 'theirs' ? laterOf(idealAt, action.idealAt) : idealAt;
  const first = state.kind === 'snoozed' ? reminder('snoozed', state.untilAt) : reminder('ideal', firstAt);
  const lastCallAt = lastCallOf(action, settings);
  const told = lastCallAt !== null && addMs(first.dueAt, GAP_MS) <= lastCallAt ? [first, reminder('last-call', lastCallAt)] : [first];
  const escalations = escalationsOf(action, told, first.dueAt).map((at) => reminder('escalation', at));
  return escalations.length === 0 ? told : [...told, ...escalations].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
};

/** An action is a value, so what follows from it and the settings is worked out once; 2,000 opportunities are looked at every 30 s. */
const worked = new WeakMap<Action, { readonly settings: Settings; readonly reminders: readonly Reminder[] }>();

/**
 * Every reminder of the plan, delivered or not: for what is the person's to do and still open, one when it is
 * best done, one while there is time before it is late, and those the step asks for besides. The 24 hours of a deadline are never stretched by
 * quiet hours; the reminder moves earlier instead.
 */
export const remindersFor = (actions: readonly Action[], settings: Settings): readonly Reminder[] =>
  actions.flatMap((action) => {
    const known = worked.get(action);
    if (known?.settings === settings) return known.reminders;
    const reminders = remindersOf(action, settings);
    worked.set(action, { settings, reminders });
    return reminders;
  });
