import { app, nativeTheme, shell } from 'electron';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { ChangeContext } from '../core/changes/change.ts';
import type { Status } from '../core/contract.ts';
import { emptyWorkspace } from '../core/model/empty-workspace.ts';
import type { Workspace } from '../core/model/workspace.ts';
import type { Zone } from '../core/time/types.ts';
import { type Message, message } from '../core/messages/message.ts';
import { composePapers } from './compose-papers.ts';
import { composeQuick } from './compose-quick.ts';
import type { Clock } from './desktop/clock.ts';
import { createComputerZone } from './desktop/computer-zone.ts';
import type { LastResort } from './desktop/last-resort.ts';
import type { Log } from './desktop/log.ts';
import { createNotices } from './desktop/notices.ts';
import { createPreferences } from './desktop/preferences.ts';
import { quitCleanly } from './desktop/quit-cleanly.ts';
import { createSettingsFile } from './desktop/settings-file.ts';
import type { StartRequest } from './desktop/start-arguments.ts';
import type { Surroundings } from './desktop/surroundings.ts';
import type { Timer } from './desktop/timer.ts';
import { createExample } from './example/open-example.ts';
import { createWorkspaces } from './example/workspaces.ts';
import { answerCall } from './ipc/answer-call.ts';
import type { Bridge } from './ipc/bridge.ts';
import { createHandlers } from './ipc/handlers.ts';
import { createStatus } from './ipc/status.ts';
import { openStore } from './store/open-store.ts';
import { readOnlyStore } from './store/read-only-store.ts';
import type { Store } from './store/store.ts';
import type { QuickWindow } from '../core/shortcuts/shortcuts.ts';
import { targetOfLink } from './windows/deep-link.ts';
import type { HiddenPages } from './windows/hidden-pages.ts';
import type { MainWindow } from './windows/main-window.ts';
import type { OneQuickWindow } from './windows/quick-window.ts';

/** What already stands when the rest is put together. */
export interface Foundations {
  readonly request: StartRequest;
  /** Where everything of this person on this computer is kept. */
  readonly folder: string;
  readonly release: boolean;
  readonly window: MainWindow;
  readonly quickWindows: Readonly<Record<QuickWindow, OneQuickWindow>>;
  readonly hiddenPages: HiddenPages;
  readonly bridge: Bridge;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly log: Log;
  readonly lastResort: LastResort;
}

/** What hangs on slow neighbours (the tray, the notification service) starts once the window is drawn, or after this long. */
const SURROUNDINGS_AT_LATEST_MS = 3000;

/** At login the panel may come up after the app; a window that pops up for nothing is worse than a short wait. */
const TRAY_AT_LATEST_MS = 5000;

/** Builds every service and wires it; answers with what to do about later starts. */
export const compose = async (foundations: Foundations): Promise<(later: StartRequest) => void> => {
  const { request, folder, release, window, quickWindows, hiddenPages, bridge, clock, timer, log, lastResort } = foundations;
  const platform = process.platform as Status['platform'];
  const now = () => clock.now();
  const context = (): ChangeContext => ({ now: now(), newId: (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}` });
  const computerZone = createComputerZone({ platform, environment: process.env });
  const present = () => computerZone() as Zone;

  const preferences = createPreferences({ file: createSettingsFile({ folder, now }), log });
  nativeTheme.themeSource = preferences.present().theme;
  let touchStatus = (): void => undefined;
  const notices = createNotices({ changed: () => touchStatus() });

  if (preferences.startedAfresh) notices.add(message('app.preferencesSetAside'));

  const own = await openOwn(path.join(folder, 'workspace'), emptyWorkspace({ zone: present() }), foundations);
  const example = createExample({
    folder: path.join(folder, 'example'),
    content: async () => (await import('../core/example/example-workspace.ts')).exampleWorkspace(now(), present()),
    now,
    log,
  });
  const workspaces = createWorkspaces({
    own,
    openExample: example.open,
    deleteExample: example.remove,
    changed: ({ fromRev, rev, operations }) => bridge.push('changed', { fromRev, rev, operations: [...operations] }),
    replaced: () => bridge.push('replaced', {}),
    statusChanged: () => touchStatus(),
  });

  const quick = composeQuick({
    quickWindows,
    preferences,
    platform,
    timer,
    log,
    notices,
    shown: (which, text) => bridge.push('quickShown', { window: which, text }),
    changed: () => {
      touchStatus();
      surroundings?.shortcutsChanged();
    },
  });

  let surroundings: Surroundings | null = null;
  const staysReachable = (): boolean => surroundings?.tray() === true || platform === 'darwin';
  const status = createStatus({
    workspaces,
    preferences,
    notices,
    notifications: () => surroundings?.notifications() ?? 'inbox-only',
    tray: () => surroundings?.tray() ?? false,
    shortcuts: quick.shortcuts,
    fixed: { platform, version: app.getVersion(), dataFolder: path.join(folder, 'workspace') },
    push: (present) => bridge.push('status', present),
  });
  touchStatus = status.touch;

  const showFolder = async (): Promise<boolean> => (await shell.openPath(path.join(folder, 'workspace'))) === '';
  const goTo = (route: string): void => {
    window.open();
    window.whenPainted(() => bridge.push('navigate', { to: route }));
  };

  const tell = (said: Message): void => bridge.push('said', { message: said, undoable: true });
  const { documents, letters, papers, exports, revealSaved, openPage, copyLine, tidy } = composePapers({
    folder,
    workspaces,
    own,
    hiddenPages,
    platform,
    timer,
    log,
    now,
    context,
    tell,
  });
  const handlers = createHandlers({
    workspaces,
    preferences,
    documents,
    letters,
    papers,
    exports,
    revealSaved,
    notices,
    status: status.present,
    statusChanged: status.touch,
    context,
    openLink: openPage,
    copyLine,
    revealFolder: showFolder,
    painted: window.painted,
    goTo,
    quick,
    tell,
  });
  const openExample = async (): Promise<void> => {
    const opened = await workspaces.openExample();
    if (!opened.ok) notices.add(opened.problem.message);
  };
  if (request.demo) await openExample();
  bridge.answerWith(answerCall({ handlers, log }));

  preferences.subscribe(({ theme }) => {
    nativeTheme.themeSource = theme;
    status.touch();
  });
  const quitUnlessReachable = (): void => {
    if (!staysReachable()) app.quit();
  };
  window.attach({
    place: preferences.place(),
    remember: preferences.remember,
    staysReachable,
    closed: quitUnlessReachable,
    wentAway: () => {
      if (surroundings?.tray() !== true || !preferences.tellOnce('stays-in-tray')) return;
      void surroundings.tellStaysInTray().then((told) => {
        if (!told) notices.add(message('app.staysInTray.body'));
      });
    },
  });
  const followRequest = ({ hidden, demo, link }: StartRequest): void => {
    const target = link === null ? null : targetOfLink(link);
    if (demo) void openExample();
    // Who is on the phone matters, not the window: it stays as it is.
    if (target?.kind === 'call') quick.open('caller', target.number);
    else if (target !== null) goTo(target.route);
    else if (!hidden) window.open();
  };
  // The example is open already, so that the first picture shows it.
  followRequest({ ...request, demo: false });

  const surround = async (): Promise<void> => {
    const { createSurroundings } = await import('./desktop/surroundings.ts');
    surroundings = createSurroundings({
      own,
      preferences,
      platform,
      release,
      clock,
      timer,
      context,
      computerZone,
      log,
      open: window.open,
      goTo,
      openQuick: (which) => quick.open(which, null),
      goHome: (route) => void workspaces.leaveExample().then(() => goTo(route)),
      ask: (act) => {
        // On a Mac the menu takes these keys before a little window does.
        if ((act === 'undo' || act === 'redo') && quick.edit(act)) return;
        window.open();
        window.whenPainted(() => bridge.push('asked', { act }));
      },
      showLayer: (layer) =>
        void workspaces.leaveExample().then(() => {
          window.open();
          window.whenPainted(() => bridge.push('layer', layer));
        }),
      shortcuts: quick.shortcuts,
      showOverlay: window.overlay,
      showFolder: () => void showFolder(),
      sayInWindow: (said) => bridge.push('said', { message: said, undoable: false }),
      // While the example is shown, "Undo" would take back something else.
      tell: (said) => (workspaces.view() === 'own' ? tell(said) : undefined),
      changed: status.touch,
    });
    lastResort.speak(surroundings.say);
    status.touch();
    quick.begin(surroundings.say);
    // Without a tray nobody could ever find an app that started hidden, or for a little window alone.
    if (!window.isWanted()) {
      timer.after(TRAY_AT_LATEST_MS, () => {
        if (!staysReachable()) window.open();
      });
    }
    if (!request.demo) await example.remove();
    await tidy();
  };
  const surroundOnce = once(() => void surround().catch(lastResort.fault));
  if (request.hidden) surroundOnce();
  else window.whenPainted(surroundOnce);
  timer.after(SURROUNDINGS_AT_LATEST_MS, surroundOnce);

  app.on('activate', window.open);
  app.on('window-all-closed', quitUnlessReachable);
  app.on('before-quit', () => {
    window.letGo();
    quick.letGo();
  });
  quitCleanly({
    app,
    timer,
    log,
    close: async () => {
      await surroundings?.close();
      await workspaces.close();
    },
  });

  return followRequest;
};

/** The person's own data; what cannot be opened is shown as nothing, read-only, with the reason. */
const openOwn = async (folder: string, empty: Workspace, { clock, log }: Foundations): Promise<Store> => {
  const opened = await openStore({ folder, empty: () => empty, now: () => clock.now(), log });
  if (opened.ok) return opened.value;
  log('store-not-opened', { problem: opened.problem.kind });
  return readOnlyStore({ workspace: empty, readOnly: opened.problem.message, refusal: opened.problem });
};

const once = (run: () => void): (() => void) => {
  let ran = false;
  return () => {
    if (ran) return;
    ran = true;
    run();
  };
};
