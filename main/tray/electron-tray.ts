import { Menu, nativeImage, nativeTheme, Tray as ElectronTray, type NativeImage } from 'electron';
import path from 'node:path';
import { OVERLAY_SIDE, overlayPicture } from './overlay-picture.ts';
import type { NativeTray } from './tray.ts';
import type { TrayPicture } from './tray-menu.ts';

/** Electron's own tray behind the little that is used of it. */
export const createElectronTray = (image: NativeImage): NativeTray => {
  const tray = new ElectronTray(image);
  return {
    setImage: (next) => {
      tray.setImage(next);
    },
    setToolTip: (text) => {
      tray.setToolTip(text);
    },
    showMenu: (items) => {
      tray.setContextMenu(Menu.buildFromTemplate(items));
    },
    onClick: (run) => {
      // On a Mac a click opens the menu, and must not do anything else.
      if (process.platform !== 'darwin') tray.on('click', run);
    },
    destroy: () => {
      tray.destroy();
    },
  };
};

/**
 * The icon for the panel: on a Mac a template the system colours, on Windows by the theme, on Linux the one for dark
 * panels, which nearly all of them are whatever the windows look like.
 */
export const trayImage =
  (folder: string, platform: NodeJS.Platform) =>
  (icon: TrayPicture['icon']): NativeImage => {
    const panel = platform === 'win32' && !nativeTheme.shouldUseDarkColors ? 'light' : 'dark';
    const files = { darwin: `${icon}Template.png`, win32: `${icon}-on-${panel}.ico`, linux: `${icon}-on-${panel}-22.png` } as const;
    const file = platform === 'darwin' || platform === 'win32' ? files[platform] : files.linux;
    const image = nativeImage.createFromPath(path.join(folder, file));
    if (platform === 'darwin') image.setTemplateImage(true);
    return image;
  };

/** The number that Windows lays over the icon in its task bar; null where there is none to show. */
export const overlayImage = (count: number): NativeImage | null =>
  count === 0
    ? null
    : nativeImage.createFromBitmap(Buffer.from(overlayPicture(count)), { width: OVERLAY_SIDE, height: OVERLAY_SIDE, scaleFactor: 2 });
