import type { MenuItemConstructorOptions } from 'electron';
import { type MessageKey } from '../../core/messages/en.ts';

export interface MenuNeeds {
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** Reloading and developer tools are there while developing only. */
  readonly release: boolean;
  readonly word: (key: MessageKey) => string;
  readonly goTo: (route: string) => void;
  readonly showFolder: () => void;
  readonly quit: () => void;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The application menu, as each platform has it. Undo is the text's own: outside of a field the window
 * takes Ctrl/Cmd+Z first, for the last change.
 */
export const menuTemplate = (needs: MenuNeeds): MenuItemConstructorOptions[] => {
  const { platform, release, word, goTo, showFolder, quit } = needs;
  const mac = platform === 'darwin';
  const item = (key: MessageKey, more: MenuItemConstructorOptions): MenuItemConstructorOptions => ({ label: word(key), ...more });
  /** The window handles these keys itself; the menu only shows them, so that nothing happens twice. */
  const place = (key: MessageKey, route: string, accelerator: string): MenuItemConstructorOptions =>
    item(key, { accelerator, registerAccelerator: false, click: () => goTo(route) });

  const settings = place('menu.settings', '/settings', 'CmdOrCtrl+,');
  const exit = item('menu.quit', { accelerator: 'CmdOrCtrl+Q', click: quit });
  const about = item('menu.about', { role: 'about' });

  const application: MenuItemConstructorOptions = {
    label: word('app.name'),
    submenu: [about, separator, settings, separator, { role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }, separator, exit],
  };
  const file: MenuItemConstructorOptions = {
    label: word('menu.file'),
    submenu: [
      item('menu.logInterview', { accelerator: 'CmdOrCtrl+N', click: () => goTo('/log') }),
      separator,
      item('menu.close', { role: 'close' }),
      ...(mac ? [] : [separator, settings, separator, exit]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: word('menu.edit'),
    submenu: [
      item('menu.undo', { role: 'undo' }),
      item('menu.redo', { role: 'redo' }),
      separator,
      item('menu.cut', { role: 'cut' }),
      item('menu.copy', { role: 'copy' }),
      item('menu.paste', { role: 'paste' }),
      item('menu.selectAll', { role: 'selectAll' }),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: word('menu.view'),
    submenu: [
      place('menu.today', '/today', 'CmdOrCtrl+1'),
      place('menu.opportunities', '/opportunities', 'CmdOrCtrl+2'),
      item('menu.inbox', { click: () => goTo('/inbox') }),
      separator,
      item('menu.zoomIn', { role: 'zoomIn' }),
      item('menu.zoomOut', { role: 'zoomOut' }),
      item('menu.actualSize', { role: 'resetZoom' }),
      separator,
      item('menu.fullScreen', { role: 'togglefullscreen' }),
      ...(release ? [] : [separator, item('menu.reload', { role: 'reload' }), item('menu.developerTools', { role: 'toggleDevTools' })]),
    ],
  };
  const window: MenuItemConstructorOptions = {
    role: 'window',
    label: word('menu.window'),
    submenu: [
      item('menu.minimize', { role: 'minimize' }),
      ...(mac ? [{ role: 'zoom' } as const, separator, { role: 'front' } as const] : []),
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: word('menu.help'),
    submenu: [item('menu.dataFolder', { click: showFolder }), ...(mac ? [] : [separator, about])],
  };
  return [...(mac ? [application] : []), file, edit, view, window, help];
};
