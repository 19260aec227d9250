import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from 'playwright';

/** A program with a window, started as a person would start it, and looked at from outside. */
export interface WatchedProgram {
  readonly pid: number;
  /** When it was started, in milliseconds since the epoch. */
  readonly startedMs: number;
  /** Does something with a page of it, attached only for that long: the main window's, or that of a little window by its place. */
  readonly withPage: <Answer>(use: (page: Page) => Promise<Answer>, place?: string) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

export interface WatchedProgramOptions {
  readonly program: string;
  /** Where it keeps its data. */
  readonly folder: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A page that is loading while somebody attaches may never be seen by them: then it is tried once more. */
const attach = async (endpoint: string, tries = 5): Promise<Browser> => {
  try {
    return await chromium.connectOverCDP(endpoint, { timeout: 6000 });
  } catch (error) {
    if (tries === 1) throw error;
    return attach(endpoint, tries - 1);
  }
};

const LISTENING = /^DevTools listening on (ws:\S+)$/u;

/** Starts a program made with Electron; it says itself where it can be attached to, which costs nothing until somebody does. */
export const startWatched = async ({ program, folder, args = [], env = {} }: WatchedProgramOptions): Promise<WatchedProgram> => {
  const startedMs = performance.timeOrigin + performance.now();
  const child = spawn(program, [`--user-data-dir=${folder}`, '--disable-gpu', '--remote-debugging-port=0', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(child, 'exit');
  const lines = createInterface(child.stderr);
  const endpoint = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const address = LISTENING.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    lines.once('close', () => reject(new Error(`${program} ended before it could be attached to`)));
  });

  return {
    pid: child.pid ?? 0,
    startedMs,
    withPage: async (use, place) => {
      const browser = await attach(endpoint);
      try {
        const page = browser
          .contexts()[0]
          ?.pages()
          .find((one) => (place === undefined ? !one.url().includes('#/quick/') : one.url().endsWith(place)));
        if (page === undefined) throw new Error(`${program} has no window`);
        return await use(page);
      } finally {
        await browser.close();
      }
    },
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
};

/** When the largest text of the page was first on the screen, in milliseconds since the epoch. Asked afterwards, so that asking costs nothing. */
export const paintedMs = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const largest = list.getEntries().at(-1);
          if (largest !== undefined) resolve(performance.timeOrigin + largest.startTime);
        });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
