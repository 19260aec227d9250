import type { ActionKey } from '../../core/model/ids.ts';
import { askedAmong, type Reminder } from '../../core/reminders/reminder.ts';
import { routeOf } from '../../core/reminders/route.ts';
import { SNOOZE_HOUR_MS } from '../../core/reminders/snooze.ts';
import type { Result } from '../../core/result.ts';
import { addMs } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/types.ts';
import type { Clock } from '../desktop/clock.ts';
import { errorFacts } from '../desktop/error-facts.ts';
import type { Log } from '../desktop/log.ts';
import type { NotificationAction } from '../notifications/notifier.ts';

/** The action an answer is about, with those it covers. */
export interface AskedAbout {
  readonly key: ActionKey;
  readonly also: readonly ActionKey[];
}

/** What the answers of a notification do; only `open` may bring the window to the front. */
export interface ActionHandlers {
  readonly complete: (asked: AskedAbout) => Promise<Result<unknown>>;
  readonly snooze: (asked: AskedAbout, untilAt: Instant) => Promise<Result<unknown>>;
  /** A place in the window, such as `/today`. */
  readonly open: (route: string) => void;
}

export interface AnswersNeeds extends ActionHandlers {
  readonly clock: Clock;
  readonly log: Log;
}

/** A notification that is shown: what it tells of, and the place in the window that it opens. */
interface Told {
  readonly reminders: readonly Reminder[];
  readonly route: string;
}

/** So many shown notifications can still be answered; services keep no more. */
const REMEMBERED = 100;

/** Knows which reminders a shown notification stands for, and does what its buttons say. */
export const createAnswers = (needs: AnswersNeeds, markRead: (deliveryIds: readonly string[]) => Promise<void>) => {
  const { clock, complete, snooze, open, log } = needs;
  const told = new Map<string, Told>();

  const perform = async ({ reminders, route }: Told, asked: NotificationAction): Promise<void> => {
    const [only] = reminders;
    const single = reminders.length === 1 ? only?.action : undefined;
    if (asked === 'open' || single === undefined) open(route);
    else {
      const about: AskedAbout = { key: single.key, also: single.covers };
      const result = asked === 'done' ? await complete(about) : await snooze(about, addMs(clock.now(), SNOOZE_HOUR_MS));
      // What could not be done silently is shown where it can be.
      if (!result.ok) open(route);
    }
    await markRead(reminders.map(({ id }) => id));
  };

  return {
    /** Remembers what a notification will stand for and returns its id. */
    expect: (reminders: readonly Reminder[]): string => {
      const id = reminders.map((reminder) => reminder.id).join(' ');
      told.delete(id);
      const led = reminders.length === 1 ? reminders[0] : askedAmong(reminders, clock.now());
      told.set(id, { reminders, route: led ? routeOf(led.action) : '/today' });
      for (const oldest of told.keys()) {
        if (told.size <= REMEMBERED) break;
        told.delete(oldest);
      }
      return id;
    },
    answer: (id: string, asked: NotificationAction): void => {
      const shown = told.get(id);
      if (shown === undefined) return;
      perform(shown, asked).catch((error: unknown) => {
        log('notification-answer-failed', errorFacts(error));
      });
    },
  };
};
