import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';

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
}

/** An empty folder for the data of one test. */
export const dataFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'afterview-e2e-'));

/** The program under test: the packaged app in which only the inspect fuse differs from the release. */
export const program = process.env['AFTERVIEW_APP'] ?? path.resolve(import.meta.dirname, '../release/e2e/linux-unpacked/afterview');

/** Launches the app without waiting for a window, as for a hidden start. */
export const launchApp = async ({ folder = dataFolder(), args = [], env = {} }: LaunchOptions = {}): Promise<{
  app: ElectronApplication;
  folder: string;
}> => {
  const merged = Object.entries({ ...process.env, ...env }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const app = await _electron.launch({
    executablePath: program,
    args: [`--user-data-dir=${folder}`, '--disable-gpu', ...args],
    env: Object.fromEntries(merged),
    chromiumSandbox: true,
    timeout: 30_000,
  });
  return { app, folder };
};

/** Launches the app and waits for its window. */
export const launch = async (options: LaunchOptions = {}): Promise<RunningApp> => {
  const { app, folder } = await launchApp(options);
  const page = await app.firstWindow();
  return { app, page, folder, close: () => app.close() };
};
