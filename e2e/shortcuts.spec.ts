import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { pressKeys } from './desktop/keyboard.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, quietSettings } from './own-data.ts';
import { quickPage, quickState } from './quick-window.ts';
import { DAY_MS } from '../core/time/instant.ts';
import { closeWindow, visibleWindows } from './window.ts';

// The keys that open the little windows from anywhere: pressed on the screen, not in a page.

let running: RunningApp;
let capture: Page;

test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(interviewsAt(['Northgate'], DAY_MS, quietSettings())) });
  capture = await quickPage(running.app, 'capture');
});
test.afterAll(() => running.close());

const isSeen = async (page: Page): Promise<boolean> => (await quickState(running.app, page)).seen;

test('keys open quick capture while the window is away, and typing goes into its field', async () => {
  const { app } = running;
  await closeWindow(app);
  await expect.poll(() => visibleWindows(app)).toBe(0);
  await pressKeys('ctrl+shift+l');
  await expect.poll(() => isSeen(capture)).toBe(true);
  await expect.poll(async () => (await quickState(app, capture)).focused).toBe(true);
  await pressKeys('h', 'i');
  await expect(capture.getByRole('textbox').first()).toHaveValue('hi');
  await pressKeys('Escape');
  await expect.poll(() => isSeen(capture)).toBe(false);
  expect(await visibleWindows(app)).toBe(0);
});
