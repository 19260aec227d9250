import { type Message as BusMessage, Message, Variant } from '@jellybrick/dbus-next';
import { nothing, plain, type Reply, serve } from './bus-service.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const WATCHER_PATH = '/StatusNotifierWatcher';
const ITEM = 'org.kde.StatusNotifierItem';
const MENU = 'com.canonical.dbusmenu';
const PROPERTIES = 'org.freedesktop.DBus.Properties';

/** One line of a tray's menu as the panel would draw it. */
export interface MenuLine {
  readonly id: number;
  readonly label: string;
  readonly enabled: boolean;
  readonly separator: boolean;
  /** The keys shown beside it, as the bus has them; empty where none are. */
  readonly keys: readonly string[];
  readonly children: readonly MenuLine[];
}

/** A panel that takes in tray icons, and a hand that uses them. */
export interface Panel {
  /** The icons there are, oldest first, as bus name and path. */
  readonly icons: () => readonly string[];
  /** Resolves once that many icons were taken in (since the start, gone ones included). */
  readonly waitForIcons: (count: number, withinMs?: number) => Promise<void>;
  /** The newest icon's menu, without mnemonics. */
  readonly menu: () => Promise<readonly MenuLine[]>;
  /** Chooses the first line with that label, in submenus too. */
  readonly choose: (label: string) => Promise<void>;
  /** Clicks on the newest icon. */
  readonly activate: () => Promise<void>;
  readonly tooltip: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

type Layout = readonly [id: number, properties: Readonly<Record<string, unknown>>, children: readonly Layout[]];

const lineOf = ([id, properties, children]: Layout): MenuLine => ({
  id,
  label: (typeof properties['label'] === 'string' ? properties['label'] : '').replaceAll(/_(.)/gu, '$1'),
  enabled: properties['enabled'] !== false,
  separator: properties['type'] === 'separator',
  keys: ((properties['shortcut'] ?? []) as readonly (readonly string[])[])[0] ?? [],
  children: children.map(lineOf),
});

const flat = (lines: readonly MenuLine[]): readonly MenuLine[] => lines.flatMap((line) => [line, ...flat(line.children)]);

/** Starts what collects tray icons on Linux desktops; until then no app has a tray there. */
export const startPanel = async ({ address }: { readonly address: string }): Promise<Panel> => {
  const icons: string[] = [];
  const waiting = new Set<() => void>();
  let taken = 0;

  const properties: Readonly<Record<string, Variant>> = {
    get RegisteredStatusNotifierItems() {
      return new Variant('as', [...icons]);
    },
    IsStatusNotifierHostRegistered: new Variant('b', true),
    ProtocolVersion: new Variant('i', 0),
  };

  const takeIn = (service: string, sender: string): Reply => {
    const icon = service.startsWith('/') ? `${sender}${service}` : `${service}/StatusNotifierItem`;
    icons.push(icon);
    taken += 1;
    panel.emit(WATCHER_PATH, WATCHER, 'StatusNotifierItemRegistered', 's', [icon]);
    for (const look of waiting) look();
    return nothing;
  };

  const panel = await serve(address, WATCHER, ({ path, interface: interfaceName, member, sender, body }) => {
    if (path !== WATCHER_PATH) return null;
    if (interfaceName === PROPERTIES && member === 'GetAll') return { signature: 'a{sv}', body: [{ ...properties }] };
    if (interfaceName === PROPERTIES && member === 'Get') {
      const value = properties[String(body[1])];
      return value === undefined ? null : { signature: 'v', body: [value] };
    }
    if (interfaceName !== WATCHER) return null;
    if (member === 'RegisterStatusNotifierItem') return takeIn(String(body[0]), sender);
    return member === 'RegisterStatusNotifierHost' ? nothing : null;
  });

  const newest = (): { readonly destination: string; readonly path: string } => {
    const icon = icons.at(-1);
    if (icon === undefined) throw new Error('no tray icon');
    const slash = icon.indexOf('/');
    return { destination: icon.slice(0, slash), path: icon.slice(slash) };
  };
  const ask = async (call: ConstructorParameters<typeof BusMessage>[0]): Promise<readonly unknown[]> =>
    (await panel.bus.call(new Message(call)))?.body ?? [];
  const property = async (name: string): Promise<unknown> => {
    const [value] = await ask({ ...newest(), interface: PROPERTIES, member: 'Get', signature: 'ss', body: [ITEM, name] });
    return plain(value);
  };
  const menuAt = async () => ({ destination: newest().destination, path: String(await property('Menu')), interface: MENU });
  const menu = async (): Promise<readonly MenuLine[]> => {
    const [, root] = await ask({ ...(await menuAt()), member: 'GetLayout', signature: 'iias', body: [0, -1, []] });
    return lineOf(plain(root) as Layout).children;
  };

  return {
    icons: () => [...icons],
    waitForIcons: (count, withinMs = 10_000) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (taken < count) return;
          waiting.delete(look);
          clearTimeout(deadline);
          resolve();
        };
        const deadline = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`${String(taken)} of ${String(count)} tray icons within ${String(withinMs)} ms`));
        }, withinMs);
        waiting.add(look);
        look();
      }),
    menu,
    choose: async (label) => {
      const line = flat(await menu()).find((candidate) => candidate.label === label);
      if (line === undefined) throw new Error(`no "${label}" in the tray's menu`);
      await ask({
        ...(await menuAt()),
        member: 'Event',
        signature: 'isvu',
        body: [line.id, 'clicked', new Variant('s', ''), 0],
      });
    },
    activate: async () => {
      await ask({ ...newest(), interface: ITEM, member: 'Activate', signature: 'ii', body: [0, 0] });
    },
    tooltip: async () => {
      const tooltip = await property('ToolTip');
      return Array.isArray(tooltip) ? String(tooltip[2]) : '';
    },
    stop: panel.stop,
  };
};
