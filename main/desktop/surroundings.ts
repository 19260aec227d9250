import { app, powerMonitor } from 'electron';
import { assertNever } from '../../core/assert-never.ts';
import { completeAction, snoozeAction } from '../../core/changes/action.ts';
import type { ChangeContext } from '../../core/changes/change.ts';
import { pauseReminders } from '../../core/changes/settings.ts';
import type { Layer, Status, WindowAct } from '../../core/contract.ts';
import type { MessageKey } from '../../core/messages/en.ts';
import { type Message, message } from '../../core/messages/message.ts';
import { pauseEnd } from '../../core/reminders/pause.ts';
import { createPlanner } from '../../core/playbook/plan.ts';
import type { QuickWindow } from '../../core/shortcuts/shortcuts.ts';
import type { Instant } from '../../core/time/types.ts';
import { createNotifications } from '../notifications/create-notifications.ts';
import { createTrayIcon, type TrayIconNeeds } from '../tray/create-tray-icon.ts';
import type { TrayCommand } from '../tray/tray-menu.ts';
import { createReminders } from '../reminders/reminders.ts';
import type { Store } from '../store/store.ts';
import { tellingChange } from '../store/telling-change.ts';
import { offerTextMenu } from '../windows/offer-text-menu.ts';
import { createAppMenu } from './app-menu.ts';
import { createAutostart } from './autostart.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import { claimLinks } from './link-scheme.ts';
import type { PreferencesStore } from './preferences.ts';
import { createSessionBus } from './session-bus.ts';
import type { Timer } from './timer.ts';
import { offerTasks } from './tasks.ts';
import { createSpeaker } from './speaker.ts';
import { createZoneFollower } from './zone-follower.ts';
import { createZoneWatcher } from './zone-watcher.ts';

export interface SurroundingsNeeds {
  /** The person's own data; the example is never reminded of. */
  readonly own: Store;
  readonly preferences: PreferencesStore;
  readonly platform: Status['platform'];
  readonly release: boolean;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly context: () => ChangeContext;
  readonly computerZone: () => string;
  readonly log: Log;
  /** Brings the window to the front as it is. */
  readonly open: () => void;
  /** Brings the window to a place, whatever workspace it shows. */
  readonly goTo: (route: string) => void;
  /** Opens a little window above whatever the person is doing. */
  readonly openQuick: (window: QuickWindow) => void;
  /** Brings the window to a place of the person's own data. */
  readonly goHome: (route: string) => void;
  /** Has the window do something, for the application menu. */
  readonly ask: (act: WindowAct) => void;
  /** Shows something over whatever the window shows of the person's own data. */
  readonly showLayer: (layer: Layer) => void;
  /** The keys that open the little windows from anywhere, and whether they work. */
  readonly shortcuts: () => Status['shortcuts'];
  /** The number on the window's icon in the task bar, on Windows. */
  readonly showOverlay: TrayIconNeeds['showOverlay'];
  readonly showFolder: () => void;
  /** Says something in the window, if it is there. */
  readonly sayInWindow: (message: Message) => void;
  /** Tells in the window what a button outside of it did to the own data. */
  readonly tell: (said: Message) => void;
  /** What `notifications` and `tray` answer may be another thing now. */
  readonly changed: () => void;
}

/** The desktop around the window: menu, reminders, notifications, tray, sleep, zone, autostart. */
export interface Surroundings {
  readonly notifications: () => Status['notifications'];
  readonly tray: () => boolean;
  readonly say: (words: Message) => string;
  /** Other keys open the little windows now, or they stopped working. */
  readonly shortcutsChanged: () => void;
  /** Tells, outside of the window, that the app goes on in the tray. False where nothing could. */
  readonly tellStaysInTray: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Starts everything around the window. Nothing here is needed to draw it. */
export const createSurroundings = (needs: SurroundingsNeeds): Surroundings => {
  const { own, preferences, platform, release, clock, timer, context, log } = needs;
  const say = createSpeaker(app.getLocale());
  const sayNow = (words: Message): string => say(words, clock.now(), own.workspace().settings.zone);

  const word = (key: MessageKey): string => sayNow(message(key));
  const menu = createAppMenu({
    platform,
    release,
    word,
    goTo: needs.goTo,
    openQuick: needs.openQuick,
    ask: needs.ask,
    showFolder: needs.showFolder,
    quit: () => app.quit(),
    preferences: preferences.present,
  });
  const unwatchKeys = preferences.subscribe(menu.look);
  offerTasks({ platform, word, goTo: needs.goTo, openQuick: needs.openQuick });
  offerTextMenu(word);

  const bus = platform === 'linux' ? createSessionBus({ timer, log }) : null;
  const notifier = createNotifications({ platform, bus, timer, log, say: sayNow });
  const unwatch = notifier.watchStatus(needs.changed);
  void notifier.refresh();

  const change = tellingChange({ store: () => own, context, tell: needs.tell });
  const reminders = createReminders({
    clock,
    timer,
    store: own,
    planner: createPlanner(),
    notifier,
    say,
    log,
    complete: change(completeAction),
    snooze: (asked, untilAt) => change(snoozeAction)({ ...asked, untilAt }),
    open: needs.goHome,
    showCard: (card) => needs.showLayer({ kind: 'card', ...card }),
  });

  const pause = (untilAt: Instant | null) => change(pauseReminders)({ untilAt });
  const perform = (command: TrayCommand): void => {
    switch (command.kind) {
      case 'open':
        if (command.route === null) needs.open();
        else needs.goHome(command.route);
        break;
      case 'quick':
        needs.openQuick(command.window);
        break;
      case 'pause-until-a-date':
        needs.showLayer({ kind: 'pause' });
        break;
      case 'pause':
        void pause(pauseEnd(command.for, own.workspace().settings, clock.now()));
        break;
      case 'resume':
        void pause(null);
        break;
      case 'quit':
        app.quit();
        break;
      default:
        assertNever(command);
    }
  };
  const tray = createTrayIcon({
    platform,
    bus,
    clock,
    reminders,
    settings: () => own.workspace().settings,
    shortcuts: needs.shortcuts,
    showOverlay: needs.showOverlay,
    say: sayNow,
    perform,
    changed: needs.changed,
    log,
  });

  const follower = createZoneFollower({
    store: own,
    context,
    followed: (zone) => {
      needs.sayInWindow(message('app.zoneFollowed', { zone }));
    },
  });
  const zones = createZoneWatcher({
    timer,
    read: needs.computerZone,
    changed: (zone) => {
      void follower.become(zone).then(() => {
        reminders.poke('zone');
      });
    },
  });

  const wake = (reason: string) => () => {
    zones.look();
    reminders.poke(reason);
  };
  const [resumed, unlocked] = [wake('resume'), wake('unlock')];
  powerMonitor.on('resume', resumed);
  powerMonitor.on('unlock-screen', unlocked);

  const autostart = createAutostart({ platform, environment: process.env, name: sayNow(message('app.name')), log });
  let startsWithComputer = preferences.present().autostart;
  if (startsWithComputer) void autostart.apply(true);
  const unsubscribe = preferences.subscribe((present) => {
    if (present.autostart === startsWithComputer) return;
    startsWithComputer = present.autostart;
    void autostart.apply(startsWithComputer);
  });

  claimLinks(platform, release);

  reminders.poke('start');

  return {
    notifications: notifier.status,
    tray: tray.isShowing,
    say: sayNow,
    shortcutsChanged: tray.draw,
    tellStaysInTray: async () => {
      const title = sayNow(message('app.staysInTray.title'));
      const body = sayNow(message('app.staysInTray.body'));
      const told = await notifier.notify({ id: 'stays-in-tray', title, body, buttons: [], urgency: 'normal' });
      return told.ok;
    },
    close: async () => {
      unsubscribe();
      unwatchKeys();
      powerMonitor.off('resume', resumed);
      powerMonitor.off('unlock-screen', unlocked);
      zones.close();
      follower.close();
      tray.close();
      await reminders.close();
      unwatch();
      notifier.close();
      bus?.close();
    },
  };
};
