import { BrowserWindow, type WebContents } from 'electron';
import { webPreferences } from '../security/web-preferences.ts';

/** A page of the window's own code that nobody sees. */
export interface HiddenPage {
  readonly contents: WebContents;
  /** Rejected when it cannot be shown: not loaded, or its process died. */
  readonly gone: Promise<never>;
  readonly close: () => void;
}

/** Pages without a window on the screen, held to the same rules as the window's page. */
export interface HiddenPages {
  /** Begins to show a place of the window, such as `/paper/…`. */
  readonly open: (route: string) => HiddenPage;
  readonly pages: () => readonly WebContents[];
}

export const createHiddenPages = ({
  page,
  preload,
  release,
}: {
  readonly page: string;
  readonly preload: string;
  readonly release: boolean;
}): HiddenPages => {
  const open = new Set<BrowserWindow>();
  return {
    open: (route) => {
      const made = new BrowserWindow({ show: false, webPreferences: webPreferences(preload, release) });
      open.add(made);
      made.on('closed', () => open.delete(made));
      const gone = new Promise<never>((_resolve, reject) => {
        made.webContents.on('render-process-gone', (_event, { reason }) => reject(new Error(reason)));
        made.loadURL(`${page}#${route}`).catch(reject);
      });
      // Nobody may be waiting any more when it closes.
      gone.catch(() => undefined);
      return {
        contents: made.webContents,
        gone,
        close: () => {
          if (!made.isDestroyed()) made.destroy();
        },
      };
    },
    pages: () => [...open].map(({ webContents }) => webContents),
  };
};
