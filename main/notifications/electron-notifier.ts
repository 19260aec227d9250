import type { Notification as ElectronNotification, NotificationConstructorOptions } from 'electron';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { Timer } from '../desktop/timer.ts';
import type { ActionListener, NotificationAction, Notifier, NotifyFailure } from './notifier.ts';

/** The system answers within milliseconds or, without permission, not at all. */
const DEADLINE_MS = 3000;

/** So many are kept from being collected as garbage, with which their clicks would be lost. */
const REMEMBERED = 100;

/** Windows has had buttons since this release of Electron; before, a click is the only answer there. */
const WINDOWS_BUTTONS_SINCE = 41;

export interface ElectronNotifierNeeds {
  /** Electron's own class, or what stands in for it. */
  readonly Notification: {
    new (options: NotificationConstructorOptions): ElectronNotification;
    isSupported: () => boolean;
  };
  readonly platform: NodeJS.Platform;
  readonly electronVersion: string;
  readonly timer: Timer;
}

/** Electron's own notifications, for macOS and Windows. On Linux they block the main thread while the daemon is slow. */
export const createElectronNotifier = ({ Notification, platform, electronVersion, timer }: ElectronNotifierNeeds): Notifier => {
  const listeners = new Set<ActionListener>();
  const kept = new Map<string, ElectronNotification>();
  const hasButtons = platform === 'darwin' || Number.parseInt(electronVersion, 10) >= WINDOWS_BUTTONS_SINCE;

  const keep = (id: string, native: ElectronNotification): void => {
    kept.get(id)?.close();
    kept.delete(id);
    kept.set(id, native);
    for (const oldest of kept.keys()) {
      if (kept.size <= REMEMBERED) break;
      kept.delete(oldest);
    }
  };

  return {
    name: 'system',
    available: () => Promise.resolve(Notification.isSupported()),
    notify: ({ id, title, body, buttons, urgency }) =>
      new Promise<Result<'system', NotifyFailure>>((resolve) => {
        const native = new Notification({
          title,
          body,
          urgency,
          actions: hasButtons ? buttons.map(({ label }) => ({ type: 'button', text: label })) : [],
        });
        const answer = (action: NotificationAction): void => {
          for (const listener of listeners) listener(id, action);
        };
        const cancel = timer.after(DEADLINE_MS, () => {
          resolve(fail({ kind: 'timed-out', detail: 'neither shown nor failed' }));
        });
        const settle = (result: Result<'system', NotifyFailure>): void => {
          cancel();
          resolve(result);
        };
        native.on('show', () => {
          settle(succeed('system'));
        });
        native.on('failed', () => {
          settle(fail({ kind: 'refused', detail: 'failed' }));
        });
        native.on('click', () => {
          answer('show');
        });
        native.on('action', (_event, index) => {
          const pressed = buttons[index];
          if (pressed !== undefined) answer(pressed.action);
        });
        keep(id, native);
        native.show();
      }),
    onAction: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      kept.clear();
    },
  };
};
