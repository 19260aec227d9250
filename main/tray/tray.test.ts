import type { MenuItemConstructorOptions, NativeImage } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SessionBus } from '../desktop/session-bus.ts';
import { createTray, type TrayNeeds } from './tray.ts';
import type { TrayPicture } from './tray-menu.ts';

const aPicture = (given: Partial<TrayPicture> = {}): TrayPicture => ({
  icon: 'idle',
  tooltip: 'Afterview',
  items: [
    { kind: 'item', label: 'Thank Nash & Sons', command: { kind: 'open', route: '/today' }, keys: null },
    { kind: 'item', label: 'Quit', command: { kind: 'quit' }, keys: null },
  ],
  ...given,
});

let events: unknown[];
let menu: MenuItemConstructorOptions[];
let owned: (owner: string | null) => void;

const bus: SessionBus = {
  call: () => Promise.reject(new Error('not used')),
  emit: () => Promise.resolve(),
  listen: () => () => undefined,
  watchOwner: (_name, listener) => {
    owned = listener;
    return () => events.push('unwatched');
  },
  close: () => undefined,
};

const trayOn = (platform: NodeJS.Platform, given: Partial<TrayNeeds> = {}) =>
  createTray({
    platform,
    bus: platform === 'linux' ? bus : null,
    imageOf: (icon) => icon as unknown as NativeImage,
    create: (image) => {
      events.push(['made', image]);
      return {
        setImage: (next) => events.push(['image', next]),
        setToolTip: (text) => events.push(['tooltip', text]),
        showMenu: (items) => {
          menu = items;
          events.push('menu');
        },
        onClick: () => undefined,
        destroy: () => events.push('destroyed'),
      };
    },
    perform: (command) => events.push(command),
    changed: () => events.push('changed'),
    log: () => undefined,
    ...given,
  });

beforeEach(() => {
  events = [];
  menu = [];
});

describe('createTray', () => {
  it('changes only what is different', () => {
    const tray = trayOn('win32');
    tray.show(aPicture());
    events = [];
    tray.show(aPicture());
    tray.show(aPicture({ icon: 'due' }));
    tray.show(aPicture({ icon: 'due', tooltip: 'Afterview: Late' }));
    expect([events, tray.isShowing()]).toEqual([
      [
        ['image', 'due'],
        ['tooltip', 'Afterview: Late'],
      ],
      true,
    ]);
  });

  it('does what is chosen, and shows an ampersand as one', () => {
    trayOn('win32').show(aPicture());
    events = [];
    for (const item of menu) item.click?.({} as never, undefined, {});
    expect([menu.map(({ label }) => label), events]).toEqual([
      ['Thank Nash && Sons', 'Quit'],
      [{ kind: 'open', route: '/today' }, { kind: 'quit' }],
    ]);
  });

  it('shows the keys of an item and leaves them to whoever registered them', () => {
    const command = { kind: 'quick', window: 'caller' } as const;
    const item = { kind: 'item', label: 'Who is calling?', command, keys: 'CommandOrControl+Shift+K' } as const;
    trayOn('win32').show(aPicture({ items: [item] }));
    expect(menu).toMatchObject([{ label: 'Who is calling?', accelerator: 'CommandOrControl+Shift+K', registerAccelerator: false }]);
  });

  it('waits on Linux until it is known who shows icons, and makes a new one when the panel comes later', () => {
    const tray = trayOn('linux');
    tray.show(aPicture());
    const before = [tray.isShowing(), [...events]];
    owned(null);
    const without = tray.isShowing();
    owned(':1.7');
    expect([before, without, tray.isShowing(), events]).toEqual([
      [false, []],
      false,
      true,
      [['made', 'idle'], ['tooltip', 'Afterview'], 'menu', 'destroyed', ['made', 'idle'], ['tooltip', 'Afterview'], 'menu', 'changed'],
    ]);
  });

  it('is not there any more when the panel goes, and again when it is restarted', () => {
    const tray = trayOn('linux');
    tray.show(aPicture());
    owned(':1.7');
    events = [];
    owned(null);
    const gone = tray.isShowing();
    owned(':1.9');
    expect([gone, tray.isShowing(), events]).toEqual([
      false,
      true,
      ['changed', 'destroyed', ['made', 'idle'], ['tooltip', 'Afterview'], 'menu', 'changed'],
    ]);
  });

  it('goes on without a tray where none can be made', () => {
    const tray = trayOn('win32', {
      create: () => {
        throw new Error('no panel');
      },
    });
    tray.show(aPicture());
    expect(tray.isShowing()).toBe(false);
  });
});
