import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import type { CallInput, CallName } from '../../core/contract.ts';
import { launch } from '../launch.ts';

/** A Thursday at lunch time, so that a picture taken today and one taken next year show the same. */
const NOON_MS = Date.parse('2026-11-12T12:38:00Z');

/** Of the pictures, in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel. */
  readonly scale: number;
}

export type Theme = 'light' | 'dark';

/** The app with its clock stopped, and a camera. */
export interface Studio {
  readonly page: Page;
  readonly call: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<void>;
  readonly goTo: (route: string) => Promise<void>;
  readonly dress: (theme: Theme) => Promise<void>;
  readonly frame: (frame: Frame) => Promise<void>;
  /** Takes the pointer off everything. */
  readonly unpoint: () => Promise<void>;
  /** Takes the picture once nothing moves any more. */
  readonly take: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Runs in the app's own processes: from now on it is always the same moment. */
const stopClock = (atMs: number): void => {
  const Running = Date;
  globalThis.Date = new Proxy(Running, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [atMs] : args, newTarget) as object,
    get: (target, key) => (key === 'now' ? () => atMs : (Reflect.get(target, key) as unknown)),
  });
};

const stopClocks = async (app: ElectronApplication, page: Page): Promise<void> => {
  await app.evaluate((_electron, [stop, atMs]) => (globalThis.eval(`(${stop})`) as (ms: number) => void)(atMs), [
    stopClock.toString(),
    NOON_MS,
  ] as const);
  await page.evaluate(stopClock, NOON_MS);
  // The window looks at its clock when somebody comes back to it.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
};

/** With data of its own the clock runs on: what it tells happened before today. */
export const openStudio = async (folder: string, ownData?: string): Promise<Studio> => {
  const data = ownData === undefined ? {} : { folder: ownData };
  const running = await launch({ ...data, args: ['--lang=en-GB'], env: { TZ: 'Europe/London' } });
  const { app, page } = running;
  const camera = await page.context().newCDPSession(page);
  if (ownData === undefined) await stopClocks(app, page);
  const call: Studio['call'] = async (name, input) => {
    const answer = await page.evaluate(([called, given]) => window.afterview.call(called, JSON.parse(given) as never), [
      name,
      JSON.stringify(input),
    ] as const);
    if (!answer.ok) throw new Error(`${name}: ${answer.problem.kind}`);
  };

  return {
    page,
    close: () => running.close(),
    call,
    goTo: async (route) => {
      await page.evaluate((to) => {
        location.hash = `#${to}`;
      }, route);
    },
    dress: async (theme) => {
      await call('preferences.update', { theme });
      // Playwright tells pages what the system prefers, whatever the app says.
      await page.emulateMedia({ colorScheme: theme });
    },
    frame: async ({ width, height, scale }) => {
      await camera.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
      await page.waitForFunction((wanted) => innerWidth === wanted.width && innerHeight === wanted.height, { width, height });
    },
    unpoint: () => page.mouse.move(0, 0),
    take: async (name) => {
      await page.evaluate(async () => {
        await document.fonts.ready;
        await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      });
      await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled', caret: 'hide', scale: 'device' });
    },
  };
};
