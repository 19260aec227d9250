import { app, nativeTheme } from 'electron';
import path from 'node:path';
import type { Message } from '../../core/messages/message.ts';
import type { Settings } from '../../core/model/settings.ts';
import { badgeCount } from '../../core/reminders/badge.ts';
import type { Log } from '../desktop/log.ts';
import type { SessionBus } from '../desktop/session-bus.ts';
import type { Clock } from '../desktop/clock.ts';
import type { Reminders } from '../reminders/reminders.ts';
import { createBadge } from './badge.ts';
import { createElectronTray, trayImage } from './electron-tray.ts';
import { createTray } from './tray.ts';
import { type TrayCommand, trayPicture } from './tray-menu.ts';

export interface TrayIconNeeds {
  readonly platform: NodeJS.Platform;
  readonly bus: SessionBus | null;
  readonly clock: Clock;
  readonly reminders: Pick<Reminders, 'state' | 'subscribe'>;
  readonly settings: () => Settings;
  readonly say: (words: Message) => string;
  readonly perform: (command: TrayCommand) => void;
  readonly changed: () => void;
  readonly log: Log;
}

/** The icon in the panel and the number on the one in the dock, drawn anew after every look at what is due. */
export const createTrayIcon = (needs: TrayIconNeeds) => {
  const { platform, bus, clock, reminders, settings, say, perform, changed, log } = needs;
  const imageOf = trayImage(path.join(app.getAppPath(), 'assets', 'tray'), platform);
  const tray = createTray({ platform, create: createElectronTray, imageOf, bus, perform, changed, log });
  const badge = createBadge({ bus, setBadgeCount: (count) => app.setBadgeCount(count), desktopEntry: 'afterview' });

  const draw = (): void => {
    const now = clock.now();
    const { actions } = reminders.state();
    tray.show(trayPicture({ actions, settings: settings(), now, say }));
    badge.show(badgeCount(actions, settings(), now));
  };
  const unsubscribe = reminders.subscribe(draw);
  nativeTheme.on('updated', tray.repaint);

  return {
    isShowing: tray.isShowing,
    close: (): void => {
      unsubscribe();
      nativeTheme.off('updated', tray.repaint);
      tray.close();
    },
  };
};
