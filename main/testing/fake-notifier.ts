import { fail, succeed } from '../../core/result.ts';
import type { ActionListener, Notification, NotificationAction, Notifier } from '../notifications/notifier.ts';

export interface FakeNotifier extends Notifier {
  readonly shown: readonly Notification[];
  /** `hang` never answers; `refuse` says no; what hung can be let through later. */
  readonly behave: (behaviour: 'accept' | 'refuse' | 'hang') => void;
  readonly letThrough: () => void;
  readonly press: (action: NotificationAction, notification?: Notification) => void;
}

/** A notifier that keeps what it was given. */
export const createFakeNotifier = (name: Notifier['name'] = 'dbus'): FakeNotifier => {
  const shown: Notification[] = [];
  const hanging: (() => void)[] = [];
  const listeners = new Set<ActionListener>();
  let behaviour: 'accept' | 'refuse' | 'hang' = 'accept';
  return {
    name,
    shown,
    available: () => Promise.resolve(behaviour === 'accept'),
    notify: (notification) => {
      if (behaviour === 'refuse') return Promise.resolve(fail({ kind: 'refused', detail: 'told to' }));
      shown.push(notification);
      if (behaviour === 'accept') return Promise.resolve(succeed(name));
      return new Promise((resolve) => {
        hanging.push(() => {
          resolve(succeed(name));
        });
      });
    },
    onAction: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => undefined,
    behave: (next) => {
      behaviour = next;
    },
    letThrough: () => {
      for (const accept of hanging.splice(0)) accept();
    },
    press: (action, notification = shown.at(-1)) => {
      for (const listener of listeners) listener(notification?.id ?? '', action);
    },
  };
};
