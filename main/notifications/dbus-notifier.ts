import { Variant } from '@jellybrick/dbus-next';
import { fail, succeed } from '../../core/result.ts';
import type { SessionBus } from '../desktop/session-bus.ts';
import type { ActionListener, Notification, NotificationAction, Notifier } from './notifier.ts';

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';

/** The specification's key for a click on the notification itself. */
const CLICK = 'default';

const URGENCY = { normal: 1, critical: 2 } as const;

/** So many notifications can be answered or replaced; older ones have left every screen. */
const REMEMBERED = 100;

const escapeMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const actionOf = (key: unknown): NotificationAction | null => {
  if (key === CLICK) return 'show';
  return key === 'open' || key === 'done' || key === 'snooze' ? key : null;
};

export interface DbusNotifierNeeds {
  readonly bus: SessionBus;
  /** The name shown as the sender. */
  readonly appName: string;
  /** The `.desktop` file without its ending, by which the desktop finds icon and settings. */
  readonly desktopEntry: string;
  /** What a click on the notification does, for daemons that show it as a button. */
  readonly showLabel: () => string;
}

/** Notifications over the freedesktop D-Bus interface: asynchronous, with buttons, never blocking while a daemon is slow or hangs. */
export const createDbusNotifier = ({ bus, appName, desktopEntry, showLabel }: DbusNotifierNeeds): Notifier => {
  const listeners = new Set<ActionListener>();
  /** Our ids by the daemon's, oldest first. */
  const shown = new Map<number, string>();
  let owner: string | null = null;
  let capabilities: readonly string[] | null = null;

  const common = { destination: NAME, path: PATH, interface: NAME } as const;

  const stopWatching = bus.watchOwner(NAME, (now) => {
    if (now === owner) return;
    // Another daemon counts from one again and may be able to do other things.
    owner = now;
    capabilities = null;
    shown.clear();
  });

  const stopListening = bus.listen(NAME, ({ sender, member, body: [id, detail] }) => {
    // Anybody on the bus can send a signal; only the daemon's counts.
    if (sender !== owner || typeof id !== 'number') return;
    const ours = shown.get(id);
    if (ours === undefined) return;
    if (member === 'NotificationClosed') shown.delete(id);
    const action = member === 'ActionInvoked' ? actionOf(detail) : null;
    if (action !== null) for (const listener of listeners) listener(ours, action);
  });

  const learnCapabilities = async () => {
    if (capabilities !== null) return succeed(capabilities);
    const reply = await bus.call({ ...common, member: 'GetCapabilities' });
    if (!reply.ok) return reply;
    const [answer] = reply.value;
    capabilities = Array.isArray(answer) ? answer.map(String) : [];
    return succeed(capabilities);
  };

  const remember = (id: number, ours: string): void => {
    shown.delete(id);
    shown.set(id, ours);
    for (const oldest of shown.keys()) {
      if (shown.size <= REMEMBERED) break;
      shown.delete(oldest);
    }
  };

  const send = async ({ id, title, body, buttons, urgency }: Notification, able: readonly string[]) => {
    const replaced = [...shown].find(([, ours]) => ours === id)?.[0] ?? 0;
    const own = buttons.flatMap(({ action, label }) => [action, label]);
    const accepted = ([given]: readonly unknown[]) => {
      if (typeof given !== 'number') return fail({ kind: 'refused' as const, detail: 'no id' });
      remember(given, id);
      return succeed('dbus' as const);
    };
    const reply = await bus.call({
      ...common,
      member: 'Notify',
      signature: 'susssasa{sv}i',
      body: [
        appName,
        replaced,
        '',
        title,
        able.includes('body-markup') ? escapeMarkup(body) : body,
        able.includes('actions') ? [CLICK, showLabel(), ...own] : [],
        {
          urgency: new Variant('y', URGENCY[urgency]),
          'desktop-entry': new Variant('s', desktopEntry),
          category: new Variant('s', 'x-afterview.reminder'),
        },
        -1,
      ],
      // A slow daemon shows it after all: the next attempt then replaces it instead of standing beside it.
      onLateAnswer: accepted,
    });
    return reply.ok ? accepted(reply.value) : reply;
  };

  return {
    name: 'dbus',
    available: async () => (await learnCapabilities()).ok,
    notify: async (notification) => {
      const able = await learnCapabilities();
      return able.ok ? send(notification, able.value) : able;
    },
    onAction: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      stopWatching();
      stopListening();
    },
  };
};
