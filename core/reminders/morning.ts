import { type Message, message } from '../messages/message.ts';
import type { Delivery } from '../model/delivery.ts';
import type { ActionKey } from '../model/ids.ts';
import type { Settings } from '../model/settings.ts';
import type { Action } from '../playbook/action.ts';
import { HOUR_MS, laterOf, msBetween } from '../time/instant.ts';
import { addDays, weekdayOf } from '../time/local-day.ts';
import type { Instant, LocalDay } from '../time/types.ts';
import { dayOf, instantOf } from '../time/zone.ts';
import { isForToday, isTask } from './badge.ts';
import { type Deliveries, retryAt } from './due.ts';
import { headlines } from './headline.ts';
import { heldUntil, quietSpanAt } from './quiet.ts';
import { type Reminder, reminderId } from './reminder.ts';

/** Later than this after the morning, what the day holds is no news any more (ours). */
const MORNING_LASTS_MS = 3 * HOUR_MS;

/** The word with which a day begins: what it holds, told once. */
export interface Morning {
  /** As that of a reminder, so that the ledger knows it and it is told once. */
  readonly id: string;
  readonly key: ActionKey;
  readonly dueAt: Instant;
  /** What is late or for today, and the person's to do. */
  readonly tasks: readonly Action[];
  /** The most pressing of them; null where there are none. */
  readonly first: Action | null;
  /** Interviews still to come today. */
  readonly interviews: readonly Action[];
}

/** When a day's morning is, and when it is really told: after quiet hours and a pause. */
interface Time {
  readonly dueAt: Instant;
  readonly fireAt: Instant;
}

/** One name for each day, wherever the person wakes up on it. */
const keyOfDay = (day: LocalDay): ActionKey => `morning:${day}` as ActionKey;

/** Null on a quiet day, and where quiet or a pause last for longer than the morning. */
const timeOn = (day: LocalDay, settings: Settings): Time | null => {
  if (settings.quietDays.includes(weekdayOf(day))) return null;
  const dueAt = instantOf(day, settings.morningTime, settings.zone);
  const loudAt = laterOf(dueAt, settings.remindersPausedUntilAt ?? dueAt);
  const fireAt = quietSpanAt(loudAt, settings)?.toAt ?? loudAt;
  return msBetween(dueAt, fireAt) <= MORNING_LASTS_MS ? { dueAt, fireAt } : null;
};

/** When the next morning is to be told; null where it is switched off or tomorrow's is not told either. */
export const nextMorningAt = (settings: Settings, now: Instant): Instant | null => {
  if (!settings.morningDigest) return null;
  const today = dayOf(now, settings.zone);
  const fireAt = timeOn(today, settings)?.fireAt;
  return fireAt !== undefined && fireAt > now ? fireAt : (timeOn(addDays(today, 1), settings)?.fireAt ?? null);
};

/** What is late or for today, and what is told of today because tomorrow is quiet, or ends early elsewhere. */
const tasksOf = ({ actions, due, settings, now }: MorningFacts): readonly Action[] => {
  const told = new Set(due.map(({ action }) => action.key));
  return actions.filter(
    (action) =>
      isTask(action) && (isForToday(action, settings, now) || told.has(action.key)) && !settings.remindersOff.includes(action.ruleId),
  );
};

const interviewsOf = (actions: readonly Action[], { zone }: Settings, now: Instant): readonly Action[] =>
  actions.filter(
    ({ kind, move, state, idealAt }) =>
      kind === 'interview' && move === 'fixed' && state.kind === 'open' && idealAt > now && dayOf(idealAt, zone) === dayOf(now, zone),
  );

/** What was shown since that instant, by action. */
const toldSince = (deliveries: Deliveries, since: Instant): ReadonlySet<string> =>
  new Set(Object.values(deliveries).flatMap(({ actionKey, state, at }) => (state === 'shown' && at >= since ? [actionKey] : [])));

export interface MorningFacts {
  readonly actions: readonly Action[];
  /** What is due at this moment: the word of the morning tells of it in its place. */
  readonly due: readonly Reminder[];
  readonly deliveries: Deliveries;
  readonly settings: Settings;
  readonly now: Instant;
  /** The last look before this one; null at start. A morning that was looked at then had nothing to tell. */
  readonly lookedAt: Instant | null;
}

/**
 * The word of this morning, where it is time for it and there is something to tell: not on an empty day, and not
 * where all of it was told today already.
 */
export const dueMorning = (facts: MorningFacts): Morning | null => {
  const { actions, due, deliveries, settings, now, lookedAt } = facts;
  if (!settings.morningDigest || heldUntil(settings, now) !== null) return null;
  const day = dayOf(now, settings.zone);
  const time = timeOn(day, settings);
  if (time === null || now < time.fireAt || msBetween(time.dueAt, now) > MORNING_LASTS_MS) return null;
  const key = keyOfDay(day);
  const told = Object.values(deliveries).find(({ actionKey }) => actionKey === key);
  if (told === undefined) {
    if (lookedAt !== null && lookedAt >= time.fireAt) return null;
  } else {
    const againAt = retryAt(told, now);
    if (againAt === null || againAt > now) return null;
  }
  const tasks = tasksOf(facts);
  const interviews = interviewsOf(actions, settings, now);
  const known = toldSince(deliveries, instantOf(day, '00:00' as Settings['morningTime'], settings.zone));
  const isNews = due.length > 0 || interviews.length > 0 || tasks.some((task) => !known.has(task.key));
  if (!isNews || tasks.length + interviews.length === 0) return null;
  const first = headlines(tasks, settings, now, 1)[0]?.action ?? null;
  return { id: told?.id ?? reminderId(key, time.dueAt), key, dueAt: told?.dueAt ?? time.dueAt, tasks, first, interviews };
};

/** What the morning is called: "Three things for today", "One interview today". */
export const morningTitle = ({ tasks, interviews }: Pick<Morning, 'tasks' | 'interviews'>): Message =>
  tasks.length > 0
    ? message('notifications.several', { count: tasks.length })
    : message('notifications.morning.interviews', { count: interviews.length });

/** The line of the ledger that says that the word of the morning is about to be shown. */
export const morningLine = (morning: Morning, deliveries: Deliveries, now: Instant): Delivery => ({
  id: morning.id,
  actionKey: morning.key,
  dueAt: morning.dueAt,
  state: 'trying',
  occasion: 'morning',
  via: null,
  at: now,
  attempts: (deliveries[morning.id]?.attempts ?? 0) + 1,
  title: morningTitle(morning),
  readAt: null,
});
