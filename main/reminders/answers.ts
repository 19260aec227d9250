import type { ActionKey } from '../../core/model/ids.ts';
import type { Action } from '../../core/playbook/action.ts';
import { routeOf } from '../../core/reminders/route.ts';
import { passesLatest } from '../../core/reminders/snooze.ts';
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

/** The card of one action: what can be done about it, in the window. */
export interface CardAsked {
  readonly key: ActionKey;
  /** A snooze was asked for that would end when the action is late. */
  readonly isTooLate: boolean;
}

/** What the answers of a notification do; only `open` and `showCard` may bring the window to the front. */
export interface ActionHandlers {
  readonly complete: (asked: AskedAbout) => Promise<Result<unknown>>;
  readonly snooze: (asked: AskedAbout, untilAt: Instant) => Promise<Result<unknown>>;
  /** A place in the window, such as `/today`. */
  readonly open: (route: string) => void;
  readonly showCard: (card: CardAsked) => void;
}

export interface AnswersNeeds extends ActionHandlers {
  readonly clock: Clock;
  readonly log: Log;
}

/** A notification that is shown. */
export interface Told {
  /** The lines of the ledger it stands for. */
  readonly ids: readonly string[];
  /** What it is about: one action with buttons, a question with a place of its own, or a list. */
  readonly about: { readonly kind: 'one' | 'question'; readonly action: Action } | { readonly kind: 'list' };
  /** By how much its button snoozes, in milliseconds; null where it has none. */
  readonly snoozeMs: number | null;
}

/** So many shown notifications can still be answered; services keep no more. */
const REMEMBERED = 100;

/** Knows what a shown notification stands for, and does what its buttons say. */
export const createAnswers = (needs: AnswersNeeds, markRead: (deliveryIds: readonly string[]) => Promise<void>) => {
  const { clock, complete, snooze, open, showCard, log } = needs;
  const told = new Map<string, Told>();

  /** Without the window, where that is possible; what could not be done silently is shown where it can be. */
  const settle = async (action: Action, asked: 'done' | 'snooze', snoozeMs: number | null): Promise<void> => {
    const about: AskedAbout = { key: action.key, also: action.covers };
    const now = clock.now();
    const untilAt = addMs(now, snoozeMs ?? 0);
    // Pressed late, the time on the button may be over the end by now.
    const isTooLate = asked === 'snooze' && (snoozeMs === null || passesLatest(action, untilAt, now));
    const isSettled = !isTooLate && (asked === 'done' ? await complete(about) : await snooze(about, untilAt)).ok;
    if (!isSettled) showCard({ key: action.key, isTooLate });
  };

  const perform = async ({ ids, about, snoozeMs }: Told, asked: NotificationAction): Promise<void> => {
    if (about.kind === 'list') open('/today');
    else if (asked === 'open' || (asked === 'show' && about.kind === 'question')) open(routeOf(about.action));
    else if (asked === 'show') showCard({ key: about.action.key, isTooLate: false });
    else await settle(about.action, asked, snoozeMs);
    await markRead(ids);
  };

  return {
    /** Remembers what a notification will stand for and returns its id. */
    expect: (shown: Told): string => {
      const id = shown.ids.join(' ');
      told.delete(id);
      told.set(id, shown);
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
