import { globalShortcut } from 'electron';
import type { Status } from '../core/contract.ts';
import { type Message, message } from '../core/messages/message.ts';
import { keysInWords } from '../core/shortcuts/key-caps.ts';
import { type QuickWindow, quickWindows as all } from '../core/shortcuts/shortcuts.ts';
import type { Log } from './desktop/log.ts';
import type { Notices } from './desktop/notices.ts';
import type { PreferencesStore } from './desktop/preferences.ts';
import { createShortcuts } from './desktop/shortcuts.ts';
import type { Timer } from './desktop/timer.ts';
import type { QuickActions } from './ipc/handlers.ts';
import type { OneQuickWindow } from './windows/quick-window.ts';

/** The little windows are made ready this much later than the rest, one after the other, so that a start is not slowed down by them. */
const READY_AFTER_MS = 1500;

export interface QuickNeeds {
  readonly quickWindows: Readonly<Record<QuickWindow, OneQuickWindow>>;
  readonly preferences: PreferencesStore;
  readonly platform: Status['platform'];
  readonly timer: Timer;
  readonly log: Log;
  readonly notices: Notices;
  /** Tells the pages that a little window is about to be seen. */
  readonly shown: (window: QuickWindow, text: string | null) => void;
  /** Whether the keys work may be another thing now. */
  readonly changed: () => void;
}

/** The little windows and the keys that open them. */
export interface Quick extends QuickActions {
  readonly shortcuts: () => Status['shortcuts'];
  /** Asks for the keys, and makes the windows ready. */
  readonly begin: (say: (words: Message) => string) => void;
  /** What the menu takes back or makes again in the little window that is typed in; false where none is. */
  readonly edit: (act: 'undo' | 'redo') => boolean;
  /** From now on closing really closes. */
  readonly letGo: () => void;
}

export const composeQuick = (needs: QuickNeeds): Quick => {
  const { quickWindows, preferences, platform, timer, log, notices, shown, changed } = needs;
  let say: ((words: Message) => string) | null = null;

  const shortcuts = createShortcuts({
    keys: {
      register: (accelerator, pressed) => globalShortcut.register(accelerator, pressed),
      unregister: (accelerator) => globalShortcut.unregister(accelerator),
    },
    chosen: () => preferences.present().shortcuts,
    keep: (chosen) => preferences.update({ shortcuts: chosen }),
    pressed: (window) => quickWindows[window].toggle(),
    taken: (window, accelerator) => {
      log('shortcut-taken', { window });
      if (say === null || !preferences.tellOnce(`${window}-keys-taken`)) return;
      notices.add(message('shortcuts.taken', { window, keys: keysInWords(accelerator, platform, say) }));
    },
    changed,
  });

  for (const window of all) {
    quickWindows[window].attach({
      spot: () => preferences.spot(window),
      remember: (spot) => preferences.rememberSpot(window, spot),
      shown: (text) => shown(window, text),
    });
  }

  return {
    open: (window, text) => quickWindows[window].open(text),
    close: (window) => quickWindows[window].hide(),
    fit: (window, height) => quickWindows[window].fit(height),
    setShortcut: shortcuts.set,
    shortcuts: shortcuts.present,
    begin: (given) => {
      say = given;
      shortcuts.begin();
      all.forEach((window, index) => timer.after(READY_AFTER_MS * (index + 1), quickWindows[window].prepare));
    },
    edit: (act) => {
      const page = all.flatMap((window) => quickWindows[window].focusedPage() ?? [])[0];
      page?.[act]();
      return page !== undefined;
    },
    letGo: () => {
      shortcuts.close();
      for (const window of all) quickWindows[window].letGo();
    },
  };
};
