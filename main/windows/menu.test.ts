import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { en } from '../../core/messages/en.ts';
import { usualShortcuts } from '../../core/shortcuts/shortcuts.ts';
import { type MenuNeeds, menuTemplate } from './menu.ts';

const template = (given: Partial<MenuNeeds> = {}): MenuItemConstructorOptions[] => {
  const nothing = () => undefined;
  return menuTemplate({
    platform: 'linux',
    release: true,
    word: (key) => en[key],
    goTo: nothing,
    openQuick: nothing,
    shortcut: (window) => usualShortcuts[window],
    ask: nothing,
    showFolder: nothing,
    quit: nothing,
    ...given,
  });
};

const below = (item: MenuItemConstructorOptions | undefined): MenuItemConstructorOptions[] =>
  Array.isArray(item?.submenu) ? item.submenu : [];
const labels = (items: readonly MenuItemConstructorOptions[]) => items.map(({ label }) => label).filter((label) => label !== undefined);
const all = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...all(below(item))]);

test('each platform has its own menus', () => {
  expect([labels(template()), labels(template({ platform: 'win32' })), labels(template({ platform: 'darwin' }))]).toEqual([
    ['File', 'Edit', 'View', 'Go', 'Window', 'Help'],
    ['File', 'Edit', 'View', 'Go', 'Window', 'Help'],
    ['Afterview', 'File', 'Edit', 'View', 'Go', 'Window', 'Help'],
  ]);
});

test('quitting is in the File menu, and on a Mac in the application menu', () => {
  expect([labels(below(template()[0])), labels(below(template({ platform: 'darwin' })[0]))]).toEqual([
    [
      'Log interview',
      'Quick capture',
      'Who is calling?',
      'Add an opportunity',
      'Add a person',
      'Export the list…',
      'Export the deadlines…',
      'Print',
      'Close window',
      'Settings',
      'Quit',
    ],
    ['About Afterview', 'Settings', 'Quit'],
  ]);
});

test('a release has neither developer tools nor a way to reload', () => {
  const roles = (release: boolean) =>
    all(template({ release })).flatMap(({ role }) => (role === 'reload' || role === 'toggleDevTools' ? role : []));
  expect([roles(true), roles(false)]).toEqual([[], ['reload', 'toggleDevTools']]);
});

test('the items lead where they say, and ask the window for what only it can do', () => {
  const visited: string[] = [];
  const visit = (where: string) => visited.push(where);
  for (const item of all(
    template({ goTo: visit, openQuick: visit, ask: visit, showFolder: () => visit('folder'), quit: () => visit('quit') }),
  )) {
    (item.click as (() => void) | undefined)?.();
  }
  expect(visited).toEqual([
    ...['/log', 'capture', 'caller', '/opportunities?add', '/people?add'],
    ...['export-list', 'export-deadlines', 'print', '/settings', 'quit'],
    ...['undo', 'redo', 'search'],
    ...['/today', '/opportunities', '/people', '/preparation', '/offers', '/insights', '/settings'],
    ...['back', 'forward', 'palette', '/people/references', '/preparation/answers', '/preparation/practice'],
    ...['/preparation/documents', '/letters/templates', 'key-map', 'folder'],
  ]);
});

test('the keys beside the items are those of the window, which takes them itself', () => {
  const shown = all(template()).flatMap(({ label = '', accelerator, registerAccelerator }) =>
    accelerator === undefined ? [] : [[label, accelerator, registerAccelerator ?? true]],
  );
  expect(shown).toEqual([
    ['Log interview', 'CmdOrCtrl+N', true],
    ['Quick capture', 'CommandOrControl+Shift+L', false],
    ['Who is calling?', 'CommandOrControl+Shift+K', false],
    ['Print', 'CmdOrCtrl+P', false],
    ['Settings', 'CmdOrCtrl+,', true],
    ['Quit', 'CmdOrCtrl+Q', true],
    ['Undo', 'CmdOrCtrl+Z', false],
    ['Redo', 'CmdOrCtrl+Shift+Z', false],
    ['Today', 'CmdOrCtrl+1', false],
    ['Opportunities', 'CmdOrCtrl+2', false],
    ['People', 'CmdOrCtrl+3', false],
    ['Preparation', 'CmdOrCtrl+4', false],
    ['Offers', 'CmdOrCtrl+5', false],
    ['Insights', 'CmdOrCtrl+6', false],
    ['Settings', 'CmdOrCtrl+7', false],
    ['Back', 'Alt+Left', true],
    ['Forward', 'Alt+Right', true],
    ['Find or do anything', 'CmdOrCtrl+K', false],
  ]);
});

test('a little window without keys of its own is in the menu all the same', () => {
  const capture = all(template({ shortcut: () => null })).find(({ label }) => label === 'Quick capture');
  expect([capture?.accelerator, typeof capture?.click]).toEqual([undefined, 'function']);
});
