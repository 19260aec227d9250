import { app, Menu } from 'electron';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createClock } from './desktop/clock.ts';
import { errorFacts } from './desktop/error-facts.ts';
import { createLastResort } from './desktop/last-resort.ts';
import { createLog } from './desktop/log.ts';
import { readArguments, receivedRequest, type StartRequest } from './desktop/start-arguments.ts';
import { createTimer } from './desktop/timer.ts';
import { createBridge } from './ipc/bridge.ts';
import { identifyToWindows } from './notifications/windows-identity.ts';
import { registerAppScheme, serveApp } from './security/app-protocol.ts';
import { harden } from './security/harden.ts';
import { APP_PAGE } from './security/origin.ts';
import { askPortalForKeys, goOffline, shareOneProcess } from './security/switches.ts';
import { createHiddenPages } from './windows/hidden-pages.ts';
import { createMainWindow } from './windows/main-window.ts';
import { createQuickWindow } from './windows/quick-window.ts';

// The little that has to happen before Electron is ready, and the window, which loads while the rest of the app does.

const release = app.isPackaged;
const developmentPage = release ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
const { userDataFolder, ...asked } = readArguments(process.argv);

const folder = userDataFolder === null ? app.getPath('userData') : path.resolve(userDataFolder);
mkdirSync(folder, { recursive: true });
app.setPath('userData', folder);
app.setPath('sessionData', path.join(folder, 'browser'));

// Only a checkout may be run without the sandbox, for where developing as root is all there is.
if (release || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerAppScheme();
goOffline(developmentPage === null);
shareOneProcess();
askPortalForKeys();

identifyToWindows(app, 'app.afterview.desktop', process.platform);

const log = createLog({ folder: path.join(folder, 'logs'), toConsole: !release });
const lastResort = createLastResort({ log });
harden({ developmentPage, log });

/** Starts that were asked for meanwhile: by another process, or by a link on a Mac. */
const laterRequests: StartRequest[] = [];
let answerRequest = (later: StartRequest): void => void laterRequests.push(later);

/** A Mac starts the apps of a login without arguments, so it is asked. */
const wasStartedByLogin = (): boolean => process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;

const begin = async (): Promise<void> => {
  await app.whenReady();
  const request = { ...asked, hidden: asked.hidden || wasStartedByLogin() };
  // Until the app's own menu is made, none is better than Electron's.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  serveApp(path.join(import.meta.dirname, '../renderer'));
  const timer = createTimer();
  const page = developmentPage ?? APP_PAGE;
  const preload = path.join(import.meta.dirname, '../preload/preload.cjs');
  const hiddenPages = createHiddenPages({ page, preload, release });
  const window = createMainWindow({
    page,
    preload,
    icon: path.join(app.getAppPath(), 'assets', 'icon.png'),
    release,
    timer,
    log,
    fault: lastResort.fault,
  });
  const quickWindows = {
    capture: createQuickWindow({ window: 'capture', page, preload, release, timer, log }),
    caller: createQuickWindow({ window: 'caller', page, preload, release, timer, log }),
  };
  const windows = () => [window, ...Object.values(quickWindows), hiddenPages].flatMap(({ pages }) => pages());
  const bridge = createBridge({ windows, developmentPage, log });
  if (!request.hidden) window.load();

  const { compose } = await import('./compose.ts');
  const clock = createClock();
  answerRequest = await compose({ request, folder, release, window, quickWindows, hiddenPages, bridge, clock, timer, log, lastResort });
  for (const later of laterRequests) answerRequest(later);
};

if (app.requestSingleInstanceLock(asked)) {
  app.on('second-instance', (_event, _argv, _folder, received) => {
    answerRequest(receivedRequest(received));
  });
  app.on('open-url', (event, link) => {
    event.preventDefault();
    answerRequest({ hidden: false, demo: false, link });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  begin()
    .catch(async (error: unknown) => {
      log('not-started', errorFacts(error));
      // Its words are loaded only here: a start that succeeds does not wait for them.
      const { tellNotStarted } = await import('./desktop/tell-not-started.ts');
      tellNotStarted(createClock());
      app.exit(1);
    })
    .catch(() => app.exit(1));
} else {
  app.quit();
}
