import { setTimeout as pause } from 'node:timers/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { pressKeys } from '../desktop/keyboard.ts';
import { dataFolder } from '../launch.ts';
import { makeBareApp } from './bare-app.ts';
import { leaveFigures, median, percentile } from './figures.ts';
import { ownWorkspace } from './own-workspace.ts';
import { familyOf, memoryOf } from './processes.ts';
import { openOwnDesktop } from './tray.ts';
import { startWatched, type WatchedProgram } from './watched-program.ts';

const RELEASE = process.env['AFTERVIEW_RELEASE'] ?? '';
const ELECTRON = process.env['AFTERVIEW_ELECTRON'] ?? '';

/** Until both little windows are ready, and nothing of a start is under way any more. */
const READY_MS = 12_000;
const SETTLED_MS = 3000;
/** The first openings fill caches and are not counted. */
const WARM_UPS = 3;
const ROUNDS = 40;
const MEMORY_ROUNDS = 3;

/** From the shortcut on, a letter is pressed this often at most until one is in the field, as a person who cannot wait. */
const LETTERS = Array.from({ length: 30 }, () => 'a');

/** When the first letter stood in the field, painted, in milliseconds since the epoch; asked for before the keys are pressed. */
const expectLetter = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    const held = window as unknown as { letterMs: Promise<number> };
    held.letterMs = new Promise((resolve) => {
      const typed = (): void => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now()), 0));
      };
      window.addEventListener('input', typed, { once: true });
    });
  });
  return () => page.evaluate(() => (window as unknown as { letterMs: Promise<number> }).letterMs);
};

const openAndType = async (page: Page, keys: string): Promise<number> => {
  const letterMs = await expectLetter(page);
  const pressedMs = performance.timeOrigin + performance.now();
  await pressKeys(keys, ...LETTERS);
  const tookMs = (await letterMs()) - pressedMs;
  // What was typed goes, and the window with it.
  await pressKeys('ctrl+a', 'BackSpace', 'Escape');
  await pause(150);
  return tookMs;
};

const memoryOnceReady = async (running: WatchedProgram, settledMs: number): Promise<number> => {
  await pause(settledMs);
  return memoryOf(familyOf(running.pid)) ?? Number.NaN;
};

test('from the keys to a letter in the field, with the app in the tray', async () => {
  const folder = await ownWorkspace(RELEASE);
  const desktop = await openOwnDesktop();
  const running = await desktop.start({ program: RELEASE, folder });
  await running.withPage((page) => page.evaluate(() => window.close()));
  await pause(READY_MS);

  const measure = (place: string, keys: string): Promise<readonly number[]> =>
    running.withPage(async (page) => {
      const tookMs: number[] = [];
      for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
        const took = await openAndType(page, keys);
        if (round >= 0) tookMs.push(took);
      }
      return tookMs;
    }, place);
  const capture = await measure('#/quick/capture', 'ctrl+shift+l');
  const caller = await measure('#/quick/caller', 'ctrl+shift+k');
  await running.stop();
  await desktop.stop();
  expect([capture.length, caller.length]).toEqual([ROUNDS, ROUNDS]);
  leaveFigures([
    { name: 'keys to a letter in quick capture, median', value: median(capture), unit: 'ms', goal: null },
    { name: 'keys to a letter in quick capture, p95', value: percentile(capture, 0.95), unit: 'ms', goal: 150 },
    { name: 'keys to a letter in who is calling, median', value: median(caller), unit: 'ms', goal: null },
    { name: 'keys to a letter in who is calling, p95', value: percentile(caller, 0.95), unit: 'ms', goal: 150 },
  ]);
});

test('memory of all processes with both little windows ready', async () => {
  const bareProgram = makeBareApp(ELECTRON, path.join(dataFolder(), 'bare'));
  const [bareFolder, folder] = [dataFolder(), await ownWorkspace(RELEASE)];
  const desktop = await openOwnDesktop();
  const bare: number[] = [];
  const shown: number[] = [];
  const inTray: number[] = [];
  for (let round = 0; round < MEMORY_ROUNDS; round += 1) {
    const bareWindow = await startWatched({ program: bareProgram, folder: bareFolder });
    bare.push(await memoryOnceReady(bareWindow, SETTLED_MS));
    await bareWindow.stop();
    const app = await desktop.start({ program: RELEASE, folder });
    shown.push(await memoryOnceReady(app, READY_MS));
    await app.stop();
    const hidden = await desktop.start({ program: RELEASE, folder, args: ['--hidden'] });
    inTray.push(await memoryOnceReady(hidden, READY_MS));
    await hidden.stop();
  }
  await desktop.stop();
  leaveFigures([
    { name: 'memory (PSS), both little windows ready: window open', value: median(shown), unit: 'MiB', goal: null },
    { name: 'memory (PSS), both little windows ready: in the tray', value: median(inTray), unit: 'MiB', goal: null },
    { name: 'memory (PSS), both little windows ready: against a bare window', value: median(shown) / median(bare), unit: '×', goal: 1.15 },
  ]);
});
