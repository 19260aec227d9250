import type { Message } from '../../core/messages/message.ts';
import type { Delivery, DeliveryChannel } from '../../core/model/delivery.ts';
import type { Action } from '../../core/playbook/action.ts';
import { createChangesSince } from '../../core/playbook/changes-since.ts';
import type { Planner } from '../../core/playbook/plan.ts';
import { type Deliveries, dueReminders, nextReminder, type PendingReminder, toldTogether } from '../../core/reminders/due.ts';
import { attemptLines, outcomeLines, withLines, withoutOldLines } from '../../core/reminders/ledger.ts';
import { dueMorning, type Morning, morningLine, nextMorningAt } from '../../core/reminders/morning.ts';
import { morningText, notificationText, type TextContext } from '../../core/reminders/notification-text.ts';
import { endsSoon, remindersFor } from '../../core/reminders/plan-reminders.ts';
import { askedAmong, type Reminder } from '../../core/reminders/reminder.ts';
import { fail, succeed } from '../../core/result.ts';
import { DAY_MS, msBetween } from '../../core/time/instant.ts';
import type { Instant, Zone } from '../../core/time/types.ts';
import type { Clock } from '../desktop/clock.ts';
import { errorFacts } from '../desktop/error-facts.ts';
import type { Log } from '../desktop/log.ts';
import type { Timer } from '../desktop/timer.ts';
import type { Notification, Notifier } from '../notifications/notifier.ts';
import type { Store } from '../store/store.ts';
import { type ActionHandlers, createAnswers } from './answers.ts';
import { buttonWords, notificationActs } from './notification-acts.ts';

/** The wall clock is looked at this often at least: timers know nothing of sleep and of clocks that are set. */
export const LOOK_EVERY_MS = 30_000;

/** No notifier may hold the scheduler up for longer; the notifiers' own deadlines are shorter. */
export const NOTIFY_DEADLINE_MS = 15_000;

/** More rounds than this in one go would mean that something is due for ever. */
const ROUNDS_AT_MOST = 20;

/** What the tray and the badge are made of, as of the last look. */
export interface RemindersState {
  readonly actions: readonly Action[];
  readonly next: PendingReminder | null;
}

export interface RemindersNeeds extends ActionHandlers {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly store: Pick<Store, 'workspace' | 'change' | 'subscribe'>;
  readonly planner: Planner;
  readonly notifier: Pick<Notifier, 'notify' | 'onAction'>;
  /** Puts a message into the person's language, with times in that zone. */
  readonly say: (message: Message, now: Instant, zone: Zone) => string;
  readonly log: Log;
}

export interface Reminders {
  /** Asks for a look at what is due: at start, after sleep, when the zone or the facts changed. Any number at once is one look. */
  readonly poke: (reason: string) => void;
  readonly state: () => RemindersState;
  /** Told after every look. Returns how to unsubscribe. */
  readonly subscribe: (listener: (state: RemindersState) => void) => () => void;
  /** Stops, after a delivery under way has been written down. */
  readonly close: () => Promise<void>;
}

/**
 * Delivers reminders at their time: one timer to the next of them, never longer than half a minute, a due test on the
 * wall clock, and a ledger in the store by which nothing is told twice. Nothing is delivered before the first `poke`.
 */
export const createReminders = (needs: RemindersNeeds): Reminders => {
  const { clock, timer, store, planner, notifier, say, log } = needs;
  const answers = createAnswers(needs, (id) => markRead(id));
  const listeners = new Set<(state: RemindersState) => void>();
  /** Lines the disk refused: a full disk must neither silence a reminder nor repeat it. */
  const unsaved = new Map<string, Delivery>();
  let state: RemindersState = { actions: [], next: null };
  let running: Promise<void> | null = null;
  let asked = false;
  let closed = false;
  let prunedAt: Instant | null = null;
  /** What the last look found to come next; null after one that failed, so that it is not repeated without a pause. */
  let wakeAt: Instant | null = null;
  /** When the last look that ran to its end was; null before the first. */
  let lookedAt: Instant | null = null;
  let cancelTimer = (): void => undefined;
  const changes = createChangesSince();
  let published = store.workspace();

  const ledger = (): Deliveries => {
    const { deliveries } = store.workspace();
    return unsaved.size === 0 ? deliveries : { ...deliveries, ...Object.fromEntries(unsaved) };
  };

  const record = async (lines: readonly Delivery[]): Promise<void> => {
    for (const line of lines) unsaved.set(line.id, line);
    const written = await store.change((workspace) => succeed({ workspace: withLines(workspace, lines), said: null, answer: null }));
    if (!written.ok) log('reminder-ledger-not-written', { problem: written.problem.kind });
    else for (const line of lines) if (unsaved.get(line.id) === line) unsaved.delete(line.id);
  };

  const markRead = async (ids: readonly string[]): Promise<void> => {
    const lines = ids.flatMap((id) => ledger()[id] ?? []).filter((line) => line.readAt === null);
    if (lines.length > 0) await record(lines.map((line) => ({ ...line, readAt: clock.now() })));
  };

  const wordsFor = (due: readonly Reminder[], morning: Morning | null, lines: readonly Delivery[], now: Instant): Notification => {
    const workspace = store.workspace();
    const { zone, hideDetails } = workspace.settings;
    const sayNow = (words: Message): string => say(words, now, zone);
    const context: TextContext = {
      now,
      zone,
      hideDetails,
      whileAway: lines.some(({ occasion }) => occasion === 'digest'),
      say: sayNow,
      companyOf: (id) => workspace.opportunities[id]?.company ?? null,
    };
    const { told, buttons } = notificationActs(due, morning, hideDetails, now);
    return {
      id: answers.expect({ ...told, ids: lines.map(({ id }) => id) }),
      ...(morning === null ? notificationText(due, context) : morningText(morning, context)),
      buttons: buttons.map((action) => ({ action, label: sayNow(buttonWords(action, told.snoozeMs)) })),
      urgency: due.some(({ cause, action }) => (cause === 'last-call' && action.precision === 'time') || endsSoon(action, now))
        ? 'critical'
        : 'normal',
    };
  };

  /** Resolves with the way that accepted it, or null when none did in time. */
  const attempt = (notification: Notification, lines: readonly Delivery[]): Promise<DeliveryChannel | null> =>
    new Promise((resolve) => {
      let waiting = true;
      const settle = (via: DeliveryChannel | null): void => {
        waiting = false;
        cancel();
        resolve(via);
      };
      const cancel = timer.after(NOTIFY_DEADLINE_MS, () => {
        log('notification-timed-out');
        settle(null);
      });
      notifier
        .notify(notification)
        .catch((error: unknown) => fail({ kind: 'refused' as const, detail: errorFacts(error).at }))
        .then(async (result) => {
          if (!result.ok) log('notification-failed', { kind: result.problem.kind, detail: result.problem.detail });
          if (waiting) settle(result.ok ? result.value : null);
          // Accepted after all: written down before a retry could repeat it.
          else if (result.ok) await record(outcomeLines(lines, result.value, clock.now()));
        })
        .catch((error: unknown) => {
          log('reminder-outcome-lost', errorFacts(error));
        });
    });

  const deliver = async (due: readonly Reminder[], morning: Morning | null, now: Instant): Promise<void> => {
    const lines = [...(morning === null ? [] : [morningLine(morning, ledger(), now)]), ...attemptLines(due, ledger(), now, lookedAt)];
    await record(lines);
    const via = await attempt(wordsFor(due, morning, lines, now), lines);
    await record(outcomeLines(lines, via, clock.now()));
    log('reminders-delivered', { count: due.length, morning: morning !== null, via: via ?? 'inbox' });
  };

  const prune = async (reminders: readonly Reminder[], now: Instant): Promise<void> => {
    if (prunedAt !== null && Math.abs(msBetween(prunedAt, now)) < DAY_MS) return;
    prunedAt = now;
    if (withoutOldLines(store.workspace(), reminders, now) === store.workspace()) return;
    await store.change((workspace) => succeed({ workspace: withoutOldLines(workspace, reminders, now), said: null, answer: null }));
  };

  /** Delivers what is due until nothing is, then says what comes next. */
  const look = async (): Promise<void> => {
    for (let round = 0; round < ROUNDS_AT_MOST && !closed; round += 1) {
      const now = clock.now();
      const workspace = store.workspace();
      const actions = planner(workspace, now, changes.upTo(workspace));
      const reminders = remindersFor(actions, workspace.settings);
      const { settings } = workspace;
      const deliveries = ledger();
      const due = toldTogether(dueReminders(reminders, deliveries, settings, now), now);
      // A question stands by itself; the morning comes after it.
      const morning = askedAmong(due, now) === null ? dueMorning({ actions, due, deliveries, settings, now, lookedAt }) : null;
      if (due.length > 0 || morning !== null) {
        await deliver(due, morning, now);
        continue;
      }
      state = { actions, next: nextReminder(reminders, deliveries, settings, now) };
      wakeAt = [state.next?.at, nextMorningAt(settings, now)].filter((at) => at !== undefined && at !== null).sort()[0] ?? null;
      lookedAt = now;
      for (const listener of listeners) listener(state);
      await prune(reminders, now);
      return;
    }
    log('reminders-due-without-end');
  };

  const arm = (): void => {
    if (closed) return;
    const untilNextMs = wakeAt === null ? LOOK_EVERY_MS : msBetween(clock.now(), wakeAt);
    cancelTimer();
    cancelTimer = timer.after(Math.min(Math.max(untilNextMs, 1), LOOK_EVERY_MS), () => {
      poke('timer');
    });
  };

  const run = async (): Promise<void> => {
    // Whatever else is asked for in this turn is answered by the same look.
    await Promise.resolve();
    while (asked && !closed) {
      asked = false;
      wakeAt = null;
      try {
        await look();
      } catch (error) {
        log('reminders-look-failed', errorFacts(error));
      }
    }
    running = null;
    arm();
  };

  const poke = (reason: string): void => {
    if (closed) return;
    if (reason !== 'timer') log('reminders-poked', { reason });
    asked = true;
    running ??= run();
  };

  const unsubscribe = store.subscribe(({ fromRev, operations, workspace }) => {
    if (published.rev === fromRev) changes.note(published, operations, workspace);
    published = workspace;
    // The ledger's own lines and unfinished drafts change nothing about what is due.
    if (operations.some(([collection]) => collection !== 'deliveries' && collection !== 'drafts')) poke('change');
  });
  const ignoreAnswers = notifier.onAction(answers.answer);

  return {
    poke,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      closed = true;
      cancelTimer();
      unsubscribe();
      ignoreAnswers();
      await running;
    },
  };
};
