import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, quietSettings } from './own-data.ts';
import { quickPage, quickState } from './quick-window.ts';
import { DAY_MS } from '../core/time/instant.ts';
import { ask } from './window.ts';

// The little windows: above everything else when they are wanted, out of the way when they are not, and nothing typed is lost.

let running: RunningApp;
let capture: Page;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(interviewsAt(['Northgate'], DAY_MS, quietSettings())) });
  capture = await quickPage(running.app, 'capture');
});
test.afterAll(() => running.close());

const isSeen = async (page: Page): Promise<boolean> => (await quickState(running.app, page)).seen;

test('a little window opens with the focus in its field, as high as what it shows', async () => {
  await ask(running.page, 'quick.open', { window: 'capture' });
  await expect.poll(() => isSeen(capture)).toBe(true);
  const field = capture.getByRole('textbox').first();
  await expect(field).toBeFocused();
  await expect
    .poll(() => capture.evaluate(() => document.querySelector('main > div')?.getBoundingClientRect().height === innerHeight))
    .toBe(true);
});

test('Esc puts it away, and what was typed is there when it comes back', async () => {
  await capture.getByRole('textbox').first().fill('Northgate called');
  await capture.keyboard.press('Escape');
  await expect.poll(() => isSeen(capture)).toBe(false);
  await ask(running.page, 'quick.open', { window: 'capture' });
  await expect.poll(() => isSeen(capture)).toBe(true);
  await expect(capture.getByRole('textbox').first()).toHaveValue('Northgate called');
  await capture.getByRole('textbox').first().fill('');
  await capture.keyboard.press('Escape');
  await expect.poll(() => isSeen(capture)).toBe(false);
});
