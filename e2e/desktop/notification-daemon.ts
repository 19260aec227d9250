import { DBusError } from '@jellybrick/dbus-next';
import { type Call, nothing, plain, type Reply, serve } from './bus-service.ts';

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';

/** What an app asked the daemon to show. */
export interface ReceivedNotification {
  readonly id: number;
  /** Milliseconds since the epoch when it arrived. */
  readonly receivedMs: number;
  readonly app: string;
  readonly replaces: number;
  readonly title: string;
  readonly body: string;
  /** Key and label in turn, as on the bus. */
  readonly actions: readonly string[];
  readonly hints: Readonly<Record<string, unknown>>;
}

/** `slow` answers after that many milliseconds; `hang` never does; `refuse` answers with an error. */
export type Behaviour = 'accept' | 'refuse' | 'hang' | { readonly slowMs: number };

export interface NotificationDaemon {
  readonly received: readonly ReceivedNotification[];
  /** Resolves with everything received once there are that many. */
  readonly waitFor: (count: number, withinMs?: number) => Promise<readonly ReceivedNotification[]>;
  readonly behave: (behaviour: Behaviour) => void;
  /** Presses a button (`done`, `snooze`) or, with `default`, the notification itself; the daemon then closes it. */
  readonly invoke: (id: number, key: string) => void;
  /** The person waves it away. */
  readonly dismiss: (id: number) => void;
  readonly stop: () => Promise<void>;
}

export interface NotificationDaemonOptions {
  readonly address: string;
  readonly capabilities?: readonly string[];
  readonly behaviour?: Behaviour;
  /** Told of each notification, for a daemon in a process of its own. */
  readonly onReceived?: (notification: ReceivedNotification) => void;
}

/** A notification daemon that records what it is asked to show and behaves as well or as badly as it is told. */
export const startNotificationDaemon = async ({
  address,
  capabilities = ['actions', 'body', 'body-markup', 'persistence'],
  behaviour: first = 'accept',
  onReceived,
}: NotificationDaemonOptions): Promise<NotificationDaemon> => {
  const received: ReceivedNotification[] = [];
  const waiting = new Set<() => void>();
  let behaviour = first;
  let lastId = 0;

  const notify = async ({ body: call }: Call): Promise<Reply> => {
    if (behaviour === 'refuse') throw new DBusError(`${NAME}.Error.ExcessNotificationGeneration`, 'too many');
    const [app, replaces, , title, body, actions, hints] = call as [string, number, string, string, string, string[], object];
    const id = replaces === 0 ? (lastId += 1) : replaces;
    if (typeof behaviour === 'object') await new Promise((resolve) => setTimeout(resolve, (behaviour as { slowMs: number }).slowMs));
    const notification = {
      id,
      receivedMs: Date.now(),
      app,
      replaces,
      title,
      body,
      actions,
      hints: plain(hints) as Record<string, unknown>,
    };
    received.push(notification);
    onReceived?.(notification);
    for (const look of waiting) look();
    return { signature: 'u', body: [id] };
  };

  const service = await serve(address, NAME, (call) => {
    if (call.interface !== NAME) return null;
    if (behaviour === 'hang') return new Promise<Reply>(() => undefined);
    switch (call.member) {
      case 'GetCapabilities':
        return { signature: 'as', body: [capabilities] };
      case 'GetServerInformation':
        return { signature: 'ssss', body: ['recording daemon', 'Afterview', '1.0', '1.2'] };
      case 'Notify':
        return notify(call);
      case 'CloseNotification':
        service.emit(PATH, NAME, 'NotificationClosed', 'uu', [call.body[0], 3]);
        return nothing;
      default:
        return null;
    }
  });

  return {
    received,
    behave: (next) => {
      behaviour = next;
    },
    invoke: (id, key) => {
      service.emit(PATH, NAME, 'ActionInvoked', 'us', [id, key]);
      service.emit(PATH, NAME, 'NotificationClosed', 'uu', [id, 2]);
    },
    dismiss: (id) => {
      service.emit(PATH, NAME, 'NotificationClosed', 'uu', [id, 2]);
    },
    waitFor: (count, withinMs = 10_000) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (received.length < count) return;
          waiting.delete(look);
          clearTimeout(deadline);
          resolve([...received]);
        };
        const deadline = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`${String(received.length)} of ${String(count)} notifications within ${String(withinMs)} ms`));
        }, withinMs);
        waiting.add(look);
        look();
      }),
    stop: service.stop,
  };
};
