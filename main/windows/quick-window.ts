import { BrowserWindow, nativeTheme, screen, type WebContents } from 'electron';
import type { QuickWindow } from '../../core/shortcuts/shortcuts.ts';
import { errorFacts } from '../desktop/error-facts.ts';
import type { Log } from '../desktop/log.ts';
import type { Timer } from '../desktop/timer.ts';
import { webPreferences } from '../security/web-preferences.ts';
import type { Bounds } from './bounds.ts';
import { placeQuick, type Spot } from './quick-place.ts';

/** The sheet the page is drawn on, so that nothing flashes before it is. */
const SHEET = { light: '#fefefc', dark: '#181c1d' } as const;

/** In device-independent pixels, as designed: how wide each is, and how high it usually becomes. */
const SIZES = {
  capture: { width: 640, usualHeight: 368 },
  caller: { width: 432, usualHeight: 736 },
} as const satisfies Readonly<Record<QuickWindow, { width: number; usualHeight: number }>>;

/** Until the page has said how high it is. */
const FIRST_HEIGHT = 96;

/** A window that is being moved is remembered once it has come to rest. */
const AT_REST_MS = 500;

/** Window managers may put a window a little beside where it was asked to be: that was nobody's wish. */
const NUDGE = 8;

/** After a page died its window is made ready again this much later, and that only so many times. */
const REVIVED_AFTER_MS = 1000;
const MOST_REVIVALS = 3;

/** What a little window asks and tells as it lives. Known only once the rest of the app is. */
export interface QuickHost {
  readonly spot: () => Spot | null;
  readonly remember: (spot: Spot) => void;
  /** It is about to be seen: its page begins, with this text where there is one. */
  readonly shown: (text: string | null) => void;
}

export interface QuickWindowNeeds {
  readonly window: QuickWindow;
  readonly page: string;
  readonly preload: string;
  readonly release: boolean;
  readonly timer: Timer;
  readonly log: Log;
}

/** A small frameless window above everything else, ready before it is asked for and never closed, only put away. */
export interface OneQuickWindow {
  readonly attach: (host: QuickHost) => void;
  /** Makes it ready, unseen. */
  readonly prepare: () => void;
  readonly open: (text: string | null) => void;
  /** Puts it away; the focus goes back to where it was. */
  readonly hide: () => void;
  /** Opens it, or puts it away where it is in use already. */
  readonly toggle: () => void;
  /** Its page is drawn, and this high. */
  readonly fit: (height: number) => void;
  readonly pages: () => readonly WebContents[];
  /** Its page while it has the keys of the computer; null otherwise. */
  readonly focusedPage: () => WebContents | null;
  /** From now on closing really closes. */
  readonly letGo: () => void;
}

export const createQuickWindow = ({ window: name, page, preload, release, timer, log }: QuickWindowNeeds): OneQuickWindow => {
  const { width, usualHeight } = SIZES[name];
  let made: BrowserWindow | null = null;
  let host: QuickHost | null = null;
  let isDrawn = false;
  /** The text it was asked to open with, while it is not ready yet. */
  let waiting: { readonly text: string | null } | null = null;
  let height = FIRST_HEIGHT;
  let placed: Bounds | null = null;
  /** Where the person wants it, from which it grows and to which it shrinks; null for the middle. */
  let anchor: Spot | null = null;
  /** The window of ours that had the focus, and gets it back. */
  let before: Pick<BrowserWindow, 'isDestroyed' | 'isVisible' | 'focus'> | null = null;
  let revivals = 0;
  let goingAway = false;
  let cancelNotice = (): void => undefined;

  const sheet = () => SHEET[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'];
  nativeTheme.on('updated', () => made?.setBackgroundColor(sheet()));

  const place = (shown: BrowserWindow): void => {
    placed = placeQuick({ spot: anchor, screens: screensFromPointer(), width, height, usualHeight });
    shown.setBounds(placed);
  };

  /** Takes in that the person has moved it. */
  const notice = (moved: BrowserWindow): void => {
    if (moved.isDestroyed() || !moved.isVisible() || placed === null) return;
    const { x, y } = moved.getBounds();
    if (Math.abs(x - placed.x) <= NUDGE && Math.abs(y - placed.y) <= NUDGE) return;
    anchor = { x, y };
    placed = moved.getBounds();
    host?.remember(anchor);
  };
  const noticeSoon = (moved: BrowserWindow): void => {
    cancelNotice();
    cancelNotice = timer.after(AT_REST_MS, () => notice(moved));
  };

  const hide = (): void => {
    waiting = null;
    if (made === null || !made.isVisible()) return;
    notice(made);
    made.hide();
    if (before !== null && !before.isDestroyed() && before.isVisible()) before.focus();
    before = null;
  };

  const showIfDue = (): void => {
    if (made === null || host === null || waiting === null || !isDrawn) return;
    const { text } = waiting;
    waiting = null;
    if (!made.isVisible()) {
      before = BrowserWindow.getFocusedWindow();
      anchor = host.spot();
      place(made);
    }
    host.shown(text);
    made.show();
    made.focus();
  };

  const prepare = (): void => {
    if (made !== null || goingAway) return;
    const fresh = new BrowserWindow({
      width,
      height,
      show: false,
      frame: false,
      resizable: false,
      maximizable: false,
      minimizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      backgroundColor: sheet(),
      // On a Mac a panel takes the keys without bringing the whole app to the front.
      ...(process.platform === 'darwin' ? { type: 'panel' } : {}),
      webPreferences: webPreferences(preload, release),
    });
    made = fresh;
    isDrawn = false;
    fresh.on('move', () => noticeSoon(fresh));
    fresh.on('close', (event) => {
      if (goingAway) return;
      event.preventDefault();
      hide();
    });
    fresh.on('closed', () => {
      cancelNotice();
      if (made === fresh) made = null;
    });
    fresh.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit' || goingAway) return;
      log('page-gone', { reason });
      const wasSeen = fresh.isVisible();
      fresh.destroy();
      revivals += 1;
      if (revivals > MOST_REVIVALS) return;
      if (wasSeen) waiting = { text: null };
      timer.after(REVIVED_AFTER_MS, prepare);
    });
    fresh.loadURL(`${page}#/quick/${name}`).catch((error: unknown) => {
      log('page-not-loaded', errorFacts(error));
    });
  };

  const open = (text: string | null): void => {
    waiting = { text };
    prepare();
    showIfDue();
  };

  return {
    attach: (given) => {
      host = given;
      showIfDue();
    },
    prepare,
    open,
    hide,
    toggle: () => {
      if (made?.isFocused() === true) hide();
      else open(null);
    },
    fit: (asked) => {
      height = asked;
      isDrawn = true;
      if (made?.isVisible() === true) {
        notice(made);
        place(made);
      }
      showIfDue();
    },
    pages: () => (made === null || made.isDestroyed() ? [] : [made.webContents]),
    focusedPage: () => (made?.isFocused() === true ? made.webContents : null),
    letGo: () => {
      goingAway = true;
    },
  };
};

/** The parts of the screens that windows may take, that of the screen with the pointer first. */
const screensFromPointer = (): readonly [Bounds, ...Bounds[]] => {
  const pointed = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  const others = screen.getAllDisplays().filter(({ id }) => id !== pointed.id);
  return [pointed.workArea, ...others.map(({ workArea }) => workArea)];
};
