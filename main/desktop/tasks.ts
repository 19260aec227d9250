import { app, Menu } from 'electron';
import type { MessageKey } from '../../core/messages/en.ts';
import type { QuickWindow } from '../../core/shortcuts/shortcuts.ts';
import { LINK_SCHEME } from '../windows/deep-link.ts';

export interface TasksNeeds {
  readonly platform: NodeJS.Platform;
  readonly word: (key: MessageKey) => string;
  readonly goTo: (route: string) => void;
  readonly openQuick: (window: QuickWindow) => void;
}

/** What can be begun from the app's icon, with the place a link has for it. On Linux the desktop file says the same. */
const TASKS = [
  { label: 'menu.logInterview', link: 'log' },
  { label: 'menu.caller', link: 'call' },
] as const;

/** Offers them in the dock of a Mac and in the jump list of Windows. */
export const offerTasks = ({ platform, word, goTo, openQuick }: TasksNeeds): void => {
  if (platform === 'darwin') {
    app.dock?.setMenu(
      Menu.buildFromTemplate(
        TASKS.map(({ label, link }) => ({ label: word(label), click: () => (link === 'log' ? goTo('/log') : openQuick('caller')) })),
      ),
    );
  }
  if (platform === 'win32') {
    const before = app.isPackaged ? '' : `"${app.getAppPath()}" `;
    app.setUserTasks(
      TASKS.map(({ label, link }) => ({
        program: process.execPath,
        arguments: `${before}${LINK_SCHEME}://${link}`,
        title: word(label),
        description: word(label),
        iconPath: process.execPath,
        iconIndex: 0,
      })),
    );
  }
};
