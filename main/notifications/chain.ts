import type { DeliveryChannel } from '../../core/model/delivery.ts';
import { fail, type Result } from '../../core/result.ts';
import type { Log } from '../desktop/log.ts';
import type { ActionListener, Notification, Notifier, NotifyFailure } from './notifier.ts';

/** The best way that works at present. The inbox in the window always does, since it shows the ledger itself. */
export type NotificationStatus = 'native' | 'fallback' | 'inbox-only';

export interface NotifierChain extends Pick<Notifier, 'notify' | 'onAction' | 'close'> {
  readonly status: () => NotificationStatus;
  /** Told whenever the status changes. Returns how to unsubscribe. */
  readonly watchStatus: (listener: (status: NotificationStatus) => void) => () => void;
  /** Asks again what works, such as at start and after the person logged in anew. */
  readonly refresh: () => Promise<void>;
}

export interface ChainNeeds {
  readonly native: Notifier;
  readonly fallback: Notifier;
  readonly log: Log;
}

/** Tries the ways in turn until one accepts. */
export const createNotifierChain = ({ native, fallback, log }: ChainNeeds): NotifierChain => {
  const links = [
    { notifier: native, status: 'native' },
    { notifier: fallback, status: 'fallback' },
  ] as const;
  const listeners = new Set<(status: NotificationStatus) => void>();
  let status: NotificationStatus = 'native';

  const become = (next: NotificationStatus): void => {
    if (next === status) return;
    status = next;
    log('notifications-by', { way: next });
    for (const listener of listeners) listener(next);
  };

  const notify = async (notification: Notification): Promise<Result<DeliveryChannel, NotifyFailure>> => {
    let problem: NotifyFailure = { kind: 'unavailable', detail: 'nothing tried' };
    for (const link of links) {
      const result = await link.notifier.notify(notification);
      if (result.ok) {
        become(link.status);
        return result;
      }
      log('notifier-failed', { notifier: link.notifier.name, kind: result.problem.kind, detail: result.problem.detail });
      problem = result.problem;
      // It may yet be shown: another way now would say it twice.
      if (problem.kind === 'timed-out') break;
    }
    become('inbox-only');
    return fail(problem);
  };

  return {
    notify,
    status: () => status,
    watchStatus: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: async () => {
      for (const link of links)
        if (await link.notifier.available()) {
          become(link.status);
          return;
        }
      become('inbox-only');
    },
    onAction: (listener: ActionListener) => {
      const stops = links.map(({ notifier }) => notifier.onAction(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    close: () => {
      for (const { notifier } of links) notifier.close();
    },
  };
};
