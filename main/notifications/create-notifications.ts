import { Notification } from 'electron';
import { type Message, message } from '../../core/messages/message.ts';
import type { Log } from '../desktop/log.ts';
import type { SessionBus } from '../desktop/session-bus.ts';
import type { Timer } from '../desktop/timer.ts';
import { createNotifierChain, type NotifierChain } from './chain.ts';
import { createDbusNotifier } from './dbus-notifier.ts';
import { createElectronNotifier } from './electron-notifier.ts';
import { createNodeNotifier, loadNodeNotifier } from './node-notifier.ts';

export interface NotificationsNeeds {
  readonly platform: NodeJS.Platform;
  /** The desktop's own bus; null where there is none, as on macOS and Windows. */
  readonly bus: SessionBus | null;
  readonly timer: Timer;
  readonly log: Log;
  readonly say: (words: Message) => string;
}

/** The ways to notify on this platform: its own service first, a small tool of the platform last. */
export const createNotifications = ({ platform, bus, timer, log, say }: NotificationsNeeds): NotifierChain =>
  createNotifierChain({
    native:
      bus === null
        ? createElectronNotifier({ Notification, platform, electronVersion: process.versions.electron, timer })
        : createDbusNotifier({
            bus,
            appName: say(message('app.name')),
            desktopEntry: 'afterview',
            showLabel: () => say(message('notifications.button.show')),
          }),
    fallback: createNodeNotifier({ load: loadNodeNotifier, timer }),
    log,
  });
