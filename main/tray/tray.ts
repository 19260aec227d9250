import type { MenuItemConstructorOptions, NativeImage } from 'electron';
import type { Log } from '../desktop/log.ts';
import type { SessionBus } from '../desktop/session-bus.ts';
import type { TrayCommand, TrayItem, TrayPicture } from './tray-menu.ts';

/** Who collects tray icons on Linux desktops. */
const WATCHER = 'org.kde.StatusNotifierWatcher';

/** What is used of Electron's tray. */
export interface NativeTray {
  readonly setImage: (image: NativeImage) => void;
  readonly setToolTip: (text: string) => void;
  readonly showMenu: (items: MenuItemConstructorOptions[]) => void;
  readonly onClick: (run: () => void) => void;
  readonly destroy: () => void;
}

export interface TrayNeeds {
  readonly platform: NodeJS.Platform;
  /** Puts an icon into the panel. */
  readonly create: (image: NativeImage) => NativeTray;
  /** The icon of a state that stands out on the panel as it is now. */
  readonly imageOf: (icon: TrayPicture['icon']) => NativeImage;
  /** Linux only; elsewhere a tray is always there. */
  readonly bus: SessionBus | null;
  readonly perform: (command: TrayCommand) => void;
  /** `isShowing` may be another thing now. */
  readonly changed: () => void;
  readonly log: Log;
}

export interface Tray {
  /** Shows this from now on. What is the same stays untouched, because an open menu would lose its place. */
  readonly show: (picture: TrayPicture) => void;
  /** The panel turned light or dark. */
  readonly repaint: () => void;
  /** Whether an icon can be seen, so that the app can be reached without a window. */
  readonly isShowing: () => boolean;
  readonly close: () => void;
}

/** A single ampersand would be taken for a mnemonic and vanish. */
const plainLabel = (label: string): string => label.replaceAll('&', '&&');

/** The icon in the panel, kept up to date and put back when the panel comes late or is restarted. */
export const createTray = (needs: TrayNeeds): Tray => {
  const { platform, create, imageOf, bus, perform, changed, log } = needs;
  let native: NativeTray | null = null;
  let picture: TrayPicture | null = null;
  let showing = platform !== 'linux';
  /** On Linux the icon waits until it is known who would show it: made earlier it would never be taken notice of. */
  let settled = platform !== 'linux' || bus === null;

  const templateOf = (items: readonly TrayItem[]): MenuItemConstructorOptions[] =>
    items.map((item) => {
      if (item.kind === 'separator') return { type: 'separator' };
      if (item.kind === 'submenu') return { label: plainLabel(item.label), submenu: templateOf(item.items) };
      const { command, keys } = item;
      const label = plainLabel(item.label);
      if (command === null) return { label, enabled: false };
      const click = (): void => {
        perform(command);
      };
      // Shown alone: the keys themselves are registered elsewhere, for the whole desktop.
      return keys === null ? { label, click } : { label, click, accelerator: keys, registerAccelerator: false };
    });

  const make = (): void => {
    native?.destroy();
    native = null;
    if (picture === null || !settled) return;
    try {
      native = create(imageOf(picture.icon));
    } catch {
      log('tray-not-made');
      return;
    }
    native.setToolTip(picture.tooltip);
    native.showMenu(templateOf(picture.items));
    native.onClick(() => {
      perform({ kind: 'open', route: null });
    });
  };

  const stopWatching =
    platform === 'linux'
      ? bus?.watchOwner(WATCHER, (owner) => {
          const before = showing;
          showing = owner !== null;
          // An icon made before the watcher came is unknown to it.
          if (!settled || (showing && !before)) {
            settled = true;
            make();
          }
          if (showing !== before) {
            log('tray-watched', { showing });
            changed();
          }
        })
      : undefined;

  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

  return {
    show: (next) => {
      const before = picture;
      picture = next;
      if (native === null || before === null) {
        make();
        return;
      }
      if (before.icon !== next.icon) native.setImage(imageOf(next.icon));
      if (before.tooltip !== next.tooltip) native.setToolTip(next.tooltip);
      if (!same(before.items, next.items)) native.showMenu(templateOf(next.items));
    },
    repaint: () => {
      if (picture !== null) native?.setImage(imageOf(picture.icon));
    },
    isShowing: () => showing && native !== null,
    close: () => {
      stopWatching?.();
      native?.destroy();
      native = null;
    },
  };
};
