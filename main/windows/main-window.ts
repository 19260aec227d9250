import { BrowserWindow, nativeTheme, screen, type NativeImage, type WebContents } from 'electron';
import type { WindowPlace } from '../desktop/preferences.ts';
import { errorFacts } from '../desktop/error-facts.ts';
import type { Log } from '../desktop/log.ts';
import type { Timer } from '../desktop/timer.ts';
import { webPreferences } from '../security/web-preferences.ts';
import { type Bounds, fitBounds, SMALLEST } from './bounds.ts';

/** The desk behind the sheet, so that nothing flashes before the page is drawn. */
const DESK = { light: '#edebe6', dark: '#101314' } as const;

/** A window that is being moved or resized is remembered once it has come to rest. */
const AT_REST_MS = 500;

/** What the window asks before it closes, and tells as it lives. Known only once the rest of the app is. */
export interface WindowHost {
  readonly place: WindowPlace | null;
  readonly remember: (place: WindowPlace) => void;
  /** Whether a closed window can be reached again, so that closing may only hide it. */
  readonly staysReachable: () => boolean;
  /** The window was closed and the app goes on without it. */
  readonly wentAway: () => void;
  /** The window was closed for good. Little windows that nobody sees may be left. */
  readonly closed: () => void;
}

export interface MainWindowNeeds {
  readonly page: string;
  readonly preload: string;
  /** Shown by docks and task lists that do not know the app by its desktop file. */
  readonly icon: string;
  readonly release: boolean;
  readonly timer: Timer;
  readonly log: Log;
  /** The page could not be kept alive. */
  readonly fault: (error: unknown) => void;
}

/** The one window of the app. It may be loading long before anybody sees it, and hidden long after. */
export interface MainWindow {
  /** Makes the window and begins to load its page, unseen. */
  readonly load: () => void;
  /** From now on the window knows where it belongs and what closing means. */
  readonly attach: (host: WindowHost) => void;
  /** Brings the window to the front, as soon as it has something to show. */
  readonly open: () => void;
  /** Whether anybody has asked for it so far. */
  readonly isWanted: () => boolean;
  /** The page has drawn its first screen: it can be told where to go. */
  readonly painted: () => void;
  /** Runs once the page has drawn its first screen; at once if it has. */
  readonly whenPainted: (run: () => void) => void;
  readonly pages: () => readonly WebContents[];
  /** Lays a small picture over the icon in the task bar of Windows, said in words too; null takes it away. */
  readonly overlay: (image: NativeImage | null, words: string) => void;
  /** From now on closing really closes. */
  readonly letGo: () => void;
}

export const createMainWindow = ({ page, preload, icon, release, timer, log, fault }: MainWindowNeeds): MainWindow => {
  let window: BrowserWindow | null = null;
  let host: WindowHost | null = null;
  let ready = false;
  let wanted = false;
  let wasWanted = false;
  let hasPainted = false;
  let goingAway = false;
  let waiting: (() => void)[] = [];
  let overlay: { readonly image: NativeImage | null; readonly words: string } | null = null;
  let cancelRemember = (): void => undefined;

  const desk = () => DESK[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'];
  nativeTheme.on('updated', () => window?.setBackgroundColor(desk()));

  const remember = (shown: BrowserWindow): void => {
    cancelRemember();
    if (!shown.isDestroyed()) host?.remember({ bounds: shown.getNormalBounds(), maximized: shown.isMaximized() });
  };
  const rememberSoon = (shown: BrowserWindow): void => {
    cancelRemember();
    cancelRemember = timer.after(AT_REST_MS, () => {
      remember(shown);
    });
  };

  const showIfDue = (): void => {
    if (window === null || host === null || !wanted || !ready) return;
    wanted = false;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };

  const layOver = (): void => {
    if (overlay !== null) window?.setOverlayIcon(overlay.image, overlay.words);
  };

  const settle = (made: BrowserWindow, { place }: WindowHost): void => {
    made.setBounds(fitBounds(place?.bounds ?? null, workAreas()));
    if (place?.maximized === true) made.maximize();
    made.on('resize', () => rememberSoon(made));
    made.on('move', () => rememberSoon(made));
  };

  const load = (): void => {
    if (window !== null) return;
    const made = new BrowserWindow({
      ...SMALLEST,
      minWidth: SMALLEST.width,
      minHeight: SMALLEST.height,
      show: false,
      backgroundColor: desk(),
      autoHideMenuBar: true,
      webPreferences: webPreferences(preload, release),
    });
    window = made;
    ready = false;
    hasPainted = false;
    if (host !== null) settle(made, host);
    made.once('ready-to-show', () => {
      ready = true;
      showIfDue();
      if (process.platform === 'linux') made.setIcon(icon);
    });
    // The task bar forgets it with the button of a hidden window.
    made.on('show', layOver);
    made.on('close', (event) => {
      remember(made);
      if (goingAway || host?.staysReachable() !== true) return;
      event.preventDefault();
      made.hide();
      host.wentAway();
    });
    made.on('closed', () => {
      cancelRemember();
      window = null;
      host?.closed();
    });
    reviveOnce(made, log, fault);
    made.loadURL(page).catch((error: unknown) => {
      log('page-not-loaded', errorFacts(error));
    });
  };

  return {
    load,
    attach: (given) => {
      host = given;
      if (window !== null) settle(window, given);
      showIfDue();
    },
    open: () => {
      wanted = true;
      wasWanted = true;
      load();
      showIfDue();
    },
    isWanted: () => wasWanted,
    painted: () => {
      hasPainted = true;
      const due = waiting;
      waiting = [];
      for (const run of due) run();
    },
    whenPainted: (run) => {
      if (hasPainted) run();
      else waiting.push(run);
    },
    pages: () => (window === null ? [] : [window.webContents]),
    overlay: (image, words) => {
      overlay = { image, words };
      layOver();
    },
    letGo: () => {
      goingAway = true;
      if (window !== null) remember(window);
    },
  };
};

/** A page whose process died is loaded again, once: a second time would be a loop. */
const reviveOnce = (made: BrowserWindow, log: Log, fault: (error: unknown) => void): void => {
  let revived = false;
  made.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    log('page-gone', { reason });
    if (revived) {
      fault(new Error('the page died twice'));
      return;
    }
    revived = true;
    made.webContents.reload();
  });
};

const workAreas = (): readonly [Bounds, ...Bounds[]] => {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary.workArea, ...others.map(({ workArea }) => workArea)];
};
