import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { pressKeys } from './desktop/keyboard.ts';
import { launch, launchHidden, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, quietSettings } from './own-data.ts';
import { quickPage, quickState } from './quick-window.ts';
import { DAY_MS } from '../core/time/instant.ts';
import { ask, closeWindow, goTo, visibleWindows } from './window.ts';

// The keys that open the little windows from anywhere: pressed on the screen, not in a page.

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
let capture: Page;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(interviewsAt(['Northgate'], DAY_MS, quietSettings())) });
  capture = await quickPage(running.app, 'capture');
});
test.afterAll(() => running.close());

const isSeen = async (page: Page): Promise<boolean> => (await quickState(running.app, page)).seen;
const shortcuts = async (page: Page) => (await ask(page, 'snapshot.get', {})).status.shortcuts;

test('keys open quick capture while the window is away, and typing goes into its field', async () => {
  const { app } = running;
  await closeWindow(app);
  await expect.poll(() => visibleWindows(app)).toBe(0);
  await pressKeys('ctrl+shift+l');
  await expect.poll(() => isSeen(capture)).toBe(true);
  await expect.poll(async () => (await quickState(app, capture)).focused).toBe(true);
  await pressKeys('h', 'i');
  await expect(capture.getByRole('textbox').first()).toHaveValue('hi');
  await pressKeys('BackSpace', 'BackSpace', 'Escape');
  await expect.poll(() => isSeen(capture)).toBe(false);
  expect(await visibleWindows(app)).toBe(0);
});

test('the same keys put it away again', async () => {
  const { app } = running;
  await pressKeys('ctrl+shift+l');
  await expect.poll(async () => (await quickState(app, capture)).focused).toBe(true);
  await pressKeys('ctrl+shift+l');
  await expect.poll(() => isSeen(capture)).toBe(false);
});

test('other keys are pressed in the settings, and those that programs need are refused', async () => {
  const { page } = running;
  await ask(page, 'window.goTo', { to: '/settings/keyboard' });
  await page.getByRole('button', { name: 'Change the keys of Quick capture, now Ctrl+Shift+L' }).click();
  const listening = page.getByRole('button', { name: 'Press the keys' });
  await expect(listening).toBeFocused();
  await page.keyboard.press('Control+c');
  await expect(page.getByText('Other programs need that for themselves.', { exact: false })).toBeVisible();
  // The palette does not open: the keys are being told, not used.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Alt+j');
  await expect(page.getByRole('button', { name: 'Change the keys of Quick capture, now Ctrl+Alt+J' })).toBeVisible();

  await pressKeys('ctrl+shift+l');
  await pressKeys('ctrl+alt+j');
  await expect.poll(() => isSeen(capture)).toBe(true);
  await pressKeys('Escape');
  await expect.poll(() => isSeen(capture)).toBe(false);
});

test('keys of the other window are refused, and the usual ones come back, or none', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Change the keys of Quick capture, now Ctrl+Alt+J' }).click();
  await page.keyboard.press('Control+Shift+K');
  await expect(page.getByText('Ctrl+Shift+K open the other one already. The keys stay as they are.')).toBeVisible();
  await page.getByRole('button', { name: 'More for Quick capture' }).click();
  await page.getByRole('menuitem', { name: 'No keys' }).click();
  await expect.poll(async () => (await shortcuts(page)).capture).toEqual({ accelerator: null, state: 'off' });
  await page.getByRole('button', { name: 'More for Quick capture' }).click();
  await page.getByRole('menuitem', { name: 'The usual keys' }).click();
  await expect.poll(async () => (await shortcuts(page)).capture).toEqual({ accelerator: 'CommandOrControl+Shift+L', state: 'on' });
});

test('keys that another program has are said once, and where they are set', async () => {
  // Another copy of the app is a program like any other.
  await running.close();
  const other = await launchHidden();
  await expect.poll(() => other.app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('CommandOrControl+Shift+K'))).toBe(true);
  running = await launch({ folder: running.folder });
  const { page } = running;
  const notice = page.getByText('Quick capture cannot open with Ctrl+Shift+L: another program has these keys.', { exact: false });
  await expect(notice).toBeVisible();
  await goTo(page, '/settings/keyboard');
  await expect(page.getByText('Another program has these keys. Choose others here, or free them there.')).toHaveCount(2);

  await running.close();
  running = await launch({ folder: running.folder });
  await expect.poll(async () => (await shortcuts(running.page)).capture.state).toBe('taken');
  await expect(running.page.getByText('another program has these keys', { exact: false })).toHaveCount(0);
  await other.app.close();
});
