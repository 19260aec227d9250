import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { type Panel, startPanel } from './desktop/status-notifier.ts';
import { windowOf } from './window.ts';

const QUICK = '#/quick/';

/** The page of the main window, as soon as there is one; the little windows have pages of their own. */
export const mainPage = async (app: ElectronApplication): Promise<Page> => {
  const isMain = async (page: Page): Promise<boolean> => {
    await page.waitForURL(/index\.html/u, { waitUntil: 'commit' });
    return !page.url().includes(QUICK);
  };
  for (const page of app.windows()) if (await isMain(page)) return page;
  return app.waitForEvent('window', isMain);
};

/** The packaged app under test, running on a data folder of its own. */
export interface RunningApp {
  readonly app: ElectronApplication;
  /** The app's window. */
  readonly page: Page;
  /** Where this run keeps its data; kept by `close`, so that a second launch can go on with it. */
  readonly folder: string;
  close(): Promise<void>;
}

/** How to launch the app; everything has a default. */
export interface LaunchOptions {
  /** A data folder of an earlier launch; without, an empty one. */
  readonly folder?: string;
  readonly args?: readonly string[];
  /** Added to the environment, such as another session bus; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Another copy of the app than the one under test. */
  readonly copy?: string;
}

/** An empty folder for the data of one test. */
export const dataFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'afterview-e2e-'));

/** The program under test: the packaged app in which only the inspect fuse differs from the release. */
export const program = process.env['AFTERVIEW_APP'] ?? path.resolve(import.meta.dirname, '../release/e2e/linux-unpacked/afterview');

const surroundings = (env: LaunchOptions['env'] = {}): Record<string, string> => {
  const merged = Object.entries({ ...process.env, ...env }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(merged);
};

const panels = new Map<string, Promise<Panel>>();

/** The panel that shows tray icons on a bus; the tests' own session bus without one named. One panel serves all launches. */
export const panelOn = (address = process.env['DBUS_SESSION_BUS_ADDRESS'] ?? ''): Promise<Panel> => {
  const panel = panels.get(address) ?? startPanel({ address });
  panels.set(address, panel);
  return panel;
};

const argumentsFor = (folder: string, args: readonly string[]): string[] => [`--user-data-dir=${folder}`, '--disable-gpu', ...args];

/** Starts the app once more on the same data, as a person who clicks its icon again; resolves when that start has handed over. */
export const startAgain = async ({
  folder,
  args = [],
  env,
  copy = program,
}: LaunchOptions & { readonly folder: string }): Promise<void> => {
  const second = spawn(copy, argumentsFor(folder, args), { env: surroundings(env), stdio: 'ignore' });
  await once(second, 'exit');
};

/** Ends the app as a crash does, with no chance to tidy up; resolves once it is gone. */
export const killed = async (app: ElectronApplication): Promise<void> => {
  const gone = once(app.process(), 'exit');
  app.process().kill('SIGKILL');
  await gone;
};

/**
 * Launches the app without a window, in the tray. Where no panel shows it one, it opens its window by itself, which can meet
 * Playwright in the middle of attaching; a story without a tray therefore looks at the app from outside.
 */
export const launchHidden = async ({ folder = dataFolder(), args = [], env = {}, copy = program }: LaunchOptions = {}): Promise<{
  app: ElectronApplication;
  folder: string;
}> => {
  await panelOn(env['DBUS_SESSION_BUS_ADDRESS']);
  const app = await _electron.launch({
    executablePath: copy,
    args: argumentsFor(folder, ['--hidden', ...args]),
    env: surroundings(env),
    chromiumSandbox: true,
    // The app chooses its colours; Playwright would choose light ones for it.
    colorScheme: null,
    timeout: 30_000,
  });
  return { app, folder };
};

/**
 * Launches the app and opens its window, which is on the screen when this resolves. Playwright never sees a page that was
 * loading while it attached, so the window is asked for once it has: by a second start, as a click on the app's icon would.
 */
export const launch = async (options: LaunchOptions = {}): Promise<RunningApp> => {
  const { app, folder } = await launchHidden(options);
  const [page] = await Promise.all([mainPage(app), startAgain({ ...options, folder, args: [] })]);
  await page.waitForLoadState();
  const window = await windowOf(app, page);
  await window.evaluate(
    (made) =>
      new Promise<void>((resolve) => {
        if (made.isVisible()) resolve();
        else made.once('show', () => resolve());
      }),
  );
  return { app, page, folder, close: () => app.close() };
};
