import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { en } from '../../core/messages/en.ts';
import { type MenuNeeds, menuTemplate } from './menu.ts';

const template = (given: Partial<MenuNeeds> = {}): MenuItemConstructorOptions[] => {
  const nothing = () => undefined;
  return menuTemplate({
    platform: 'linux',
    release: true,
    word: (key) => en[key],
    goTo: nothing,
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
    ['File', 'Edit', 'View', 'Window', 'Help'],
    ['File', 'Edit', 'View', 'Window', 'Help'],
    ['Afterview', 'File', 'Edit', 'View', 'Window', 'Help'],
  ]);
});

test('quitting is in the File menu, and on a Mac in the application menu', () => {
  expect([labels(below(template()[0])), labels(below(template({ platform: 'darwin' })[0]))]).toEqual([
    ['Log interview', 'Close window', 'Settings', 'Quit'],
    ['About Afterview', 'Settings', 'Quit'],
  ]);
});

test('a release has neither developer tools nor a way to reload', () => {
  const roles = (release: boolean) =>
    all(template({ release })).flatMap(({ role }) => (role === 'reload' || role === 'toggleDevTools' ? role : []));
  expect([roles(true), roles(false)]).toEqual([[], ['reload', 'toggleDevTools']]);
});

test('the items lead where they say', () => {
  const visited: string[] = [];
  for (const item of all(
    template({ goTo: (route) => visited.push(route), showFolder: () => visited.push('folder'), quit: () => visited.push('quit') }),
  )) {
    (item.click as (() => void) | undefined)?.();
  }
  expect(visited).toEqual(['/log', '/settings', 'quit', '/today', '/opportunities', '/inbox', 'folder']);
});
