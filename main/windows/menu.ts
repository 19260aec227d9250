import type { MenuItemConstructorOptions } from 'electron';
import type { WindowAct } from '../../core/contract.ts';
import type { Chord } from '../../core/keys/chord.ts';
import { type GlobalCommand, globalKeys, screenKeys } from '../../core/keys/keys.ts';
import { screens } from '../../core/keys/screens.ts';
import type { MessageKey } from '../../core/messages/en.ts';
import type { QuickWindow } from '../../core/shortcuts/shortcuts.ts';

export interface MenuNeeds {
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** Reloading and developer tools are there while developing only. */
  readonly release: boolean;
  readonly word: (key: MessageKey) => string;
  readonly goTo: (route: string) => void;
  readonly openQuick: (window: QuickWindow) => void;
  /** The keys that open a little window from anywhere; null where it has none. */
  readonly shortcut: (window: QuickWindow) => string | null;
  /** Has the window do something. */
  readonly ask: (act: WindowAct) => void;
  readonly showFolder: () => void;
  readonly quit: () => void;
}

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };

/** A chord as Electron writes it, such as `CmdOrCtrl+Shift+Z`. */
const acceleratorOf = ({ key, held, shift }: Chord): string =>
  [...(held === true ? ['CmdOrCtrl'] : []), ...(shift === true ? ['Shift'] : []), key.toUpperCase()].join('+');

/** What the list of keys says of a command, with Ctrl or the command key; single letters are no accelerators. */
const keyOf = (isMeant: (command: GlobalCommand) => boolean): Pick<Item, 'accelerator'> => {
  const [chord] = [...globalKeys, ...screenKeys].find(({ command }) => isMeant(command))?.chords ?? [];
  return chord?.held === true ? { accelerator: acceleratorOf(chord) } : {};
};

/** The application menu, as each platform has it. */
export const menuTemplate = (needs: MenuNeeds): Item[] => {
  const { platform, release, word, goTo, openQuick, shortcut, ask, showFolder, quit } = needs;
  const mac = platform === 'darwin';
  const item = (key: MessageKey, more: Item): Item => ({ label: word(key), ...more });
  /** The window handles these keys itself; the menu only shows them, so that nothing happens twice. */
  const place = (key: MessageKey, route: string, more: Item = {}): Item =>
    item(key, { registerAccelerator: false, ...more, click: () => goTo(route) });
  const act = (key: MessageKey, what: WindowAct): Item =>
    item(key, { ...keyOf(({ kind }) => kind === what), registerAccelerator: false, click: () => ask(what) });

  /** The system takes these keys, wherever the person is. */
  const quick = (key: MessageKey, window: QuickWindow): Item => {
    const keys = shortcut(window);
    return item(key, { ...(keys === null ? {} : { accelerator: keys }), registerAccelerator: false, click: () => openQuick(window) });
  };

  const settings = place('menu.settings', '/settings', { accelerator: 'CmdOrCtrl+,', registerAccelerator: true });
  const exit = item('menu.quit', { accelerator: 'CmdOrCtrl+Q', click: quit });
  const about = item('menu.about', { role: 'about' });

  const application: Item = {
    label: word('app.name'),
    submenu: [
      about,
      separator,
      settings,
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      exit,
    ],
  };
  const file: Item = {
    label: word('menu.file'),
    submenu: [
      item('menu.logInterview', { accelerator: 'CmdOrCtrl+N', click: () => goTo('/log') }),
      quick('menu.capture', 'capture'),
      quick('menu.caller', 'caller'),
      separator,
      place('menu.addOpportunity', '/opportunities?add'),
      place('menu.addPerson', '/people?add'),
      separator,
      item('export.list', { click: () => ask('export-list') }),
      item('export.deadlines', { click: () => ask('export-deadlines') }),
      separator,
      act('menu.print', 'print'),
      separator,
      item('menu.close', { role: 'close' }),
      ...(mac ? [] : [separator, settings, separator, exit]),
    ],
  };
  const edit: Item = {
    label: word('menu.edit'),
    submenu: [
      act('menu.undo', 'undo'),
      act('menu.redo', 'redo'),
      separator,
      item('menu.cut', { role: 'cut' }),
      item('menu.copy', { role: 'copy' }),
      item('menu.paste', { role: 'paste' }),
      item('menu.pastePlain', { role: 'pasteAndMatchStyle' }),
      item('menu.delete', { role: 'delete' }),
      item('menu.selectAll', { role: 'selectAll' }),
      separator,
      act('menu.search', 'search'),
    ],
  };
  const view: Item = {
    label: word('menu.view'),
    submenu: [
      ...screens.map((name) =>
        place(
          `app.screen.${name}`,
          `/${name}`,
          keyOf((command) => command.kind === 'go' && command.to === `/${name}`),
        ),
      ),
      separator,
      item('menu.zoomIn', { role: 'zoomIn' }),
      item('menu.zoomOut', { role: 'zoomOut' }),
      item('menu.actualSize', { role: 'resetZoom' }),
      separator,
      item('menu.fullScreen', { role: 'togglefullscreen' }),
      ...(release ? [] : [separator, item('menu.reload', { role: 'reload' }), item('menu.developerTools', { role: 'toggleDevTools' })]),
    ],
  };
  const go: Item = {
    label: word('menu.go'),
    submenu: [
      item('menu.back', { accelerator: mac ? 'Cmd+[' : 'Alt+Left', click: () => ask('back') }),
      item('menu.forward', { accelerator: mac ? 'Cmd+]' : 'Alt+Right', click: () => ask('forward') }),
      separator,
      act('menu.palette', 'palette'),
      separator,
      place('menu.references', '/people/references'),
      place('menu.answers', '/preparation/answers'),
      place('menu.practice', '/preparation/practice'),
      place('menu.documents', '/preparation/documents'),
      place('menu.templates', '/letters/templates'),
    ],
  };
  const window: Item = {
    role: 'window',
    label: word('menu.window'),
    submenu: [
      item('menu.minimize', { role: 'minimize' }),
      ...(mac ? [{ role: 'zoom' } as const, separator, { role: 'front' } as const] : []),
    ],
  };
  const help: Item = {
    role: 'help',
    label: word('menu.help'),
    submenu: [act('menu.keys', 'key-map'), separator, item('menu.dataFolder', { click: showFolder }), ...(mac ? [] : [separator, about])],
  };
  return [...(mac ? [application] : []), file, edit, view, go, window, help];
};
