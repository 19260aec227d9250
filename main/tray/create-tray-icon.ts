import { app, nativeTheme, type NativeImage } from 'electron';
import path from 'node:path';
import type { Status } from '../../core/contract.ts';
import { type Message, message } from '../../core/messages/message.ts';
import type { Settings } from '../../core/model/settings.ts';
import { badgeCount } from '../../core/reminders/badge.ts';
import type { Log } from '../desktop/log.ts';
import type { SessionBus } from '../desktop/session-bus.ts';
import type { Clock } from '../desktop/clock.ts';
import type { Reminders } from '../reminders/reminders.ts';
import { createBadge } from './badge.ts';
import { createElectronTray, overlayImage, trayImage } from './electron-tray.ts';
import { createTray } from './tray.ts';
import { type TrayCommand, trayPicture } from './tray-menu.ts';

export interface TrayIconNeeds {
  readonly platform: NodeJS.Platform;
  readonly bus: SessionBus | null;
  readonly clock: Clock;
  readonly reminders: Pick<Reminders, 'state' | 'subscribe'>;
  readonly settings: () => Settings;
  /** The keys that open the little windows from anywhere, and whether they work. */
  readonly shortcuts: () => Status['shortcuts'];
  /** The number on the window's icon in the task bar, on Windows. */
  readonly showOverlay: (image: NativeImage | null, words: string) => void;
  readonly say: (words: Message) => string;
  readonly perform: (command: TrayCommand) => void;
  readonly changed: () => void;
  readonly log: Log;
}

/** The icon in the panel and the number on the one in the dock, drawn anew after every look at what is due. */
export const createTrayIcon = (needs: TrayIconNeeds) => {
  const { platform, bus, clock, reminders, settings, shortcuts, say, perform, changed, log } = needs;
  const imageOf = trayImage(path.join(app.getAppPath(), 'assets', 'tray'), platform);
  const tray = createTray({ platform, create: createElectronTray, imageOf, bus, perform, changed, log });
  const setBadgeCount = (count: number): void => {
    if (platform === 'win32') needs.showOverlay(overlayImage(count), say(message('tray.hidden', { count })));
    else app.setBadgeCount(count);
  };
  const badge = createBadge({ bus, setBadgeCount, desktopEntry: 'afterview' });

  const draw = (): void => {
    const now = clock.now();
    const { actions } = reminders.state();
    tray.show(trayPicture({ actions, settings: settings(), now, shortcuts: shortcuts(), say }));
    badge.show(badgeCount(actions, settings(), now));
  };
  const unsubscribe = reminders.subscribe(draw);
  nativeTheme.on('updated', tray.repaint);

  return {
    /** Draws it anew, such as after other keys were chosen. */
    draw,
    isShowing: tray.isShowing,
    close: (): void => {
      unsubscribe();
      nativeTheme.off('updated', tray.repaint);
      tray.close();
    },
  };
};
