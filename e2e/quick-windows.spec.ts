import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { launch, launchHidden, type RunningApp, startAgain } from './launch.ts';
import { folderWith, interviewsAt, quietSettings } from './own-data.ts';
import { quickPage, quickState } from './quick-window.ts';
import { DAY_MS } from '../core/time/instant.ts';
import { ask, mainWindow, shownWorkspace, windowOf } from './window.ts';

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

test('a link with a number opens who is calling with it, and hostile ones open nothing', async () => {
  const caller = await quickPage(running.app, 'caller');
  const field = caller.getByRole('textbox').or(caller.getByRole('searchbox')).or(caller.getByRole('combobox')).first();
  await startAgain({ ...running, args: ['afterview://call?number=+44%2020%207946%200142'] });
  await expect.poll(() => isSeen(caller)).toBe(true);
  await expect(field).toHaveValue('+44 20 7946 0142');
  await expect(field).toBeFocused();
  await caller.keyboard.press('Escape');
  await expect.poll(() => isSeen(caller)).toBe(false);

  const before = await shownWorkspace(running.page);
  const hostile = ['', '=', '=Priya', '=<b>1</b>', '=1&number=2', '=0207%0A--hidden', `=${'0'.repeat(41)}`, '=%E0%A4%A'];
  for (const query of hostile) await startAgain({ ...running, args: ['--hidden', `afterview://call?number${query}`] });
  // What is asked for after them is answered after them.
  await startAgain({ ...running, args: ['--hidden', 'afterview://settings'] });
  await expect(running.page).toHaveURL(/#\/settings/);
  expect(await isSeen(caller)).toBe(false);
  await expect(field).toHaveValue('+44 20 7946 0142');
  expect(await shownWorkspace(running.page)).toEqual(before);
  const logs = path.join(running.folder, 'logs');
  expect(fs.readdirSync(logs).filter((file) => fs.readFileSync(path.join(logs, file), 'utf8').includes('7946'))).toEqual([]);
});

test('a link with a number starts the app with who is calling', async () => {
  const { app, folder } = await launchHidden({ args: ['afterview://call?number=020%207946%200142'] });
  const caller = await quickPage(app, 'caller');
  await expect.poll(async () => (await quickState(app, caller)).seen).toBe(true);
  await expect(caller.getByRole('textbox').or(caller.getByRole('searchbox')).or(caller.getByRole('combobox')).first()).toHaveValue(
    '020 7946 0142',
  );
  expect(fs.existsSync(folder)).toBe(true);
  await app.close();
});

test('it comes back where it was moved to, also after a new start', async () => {
  const { app, page, folder } = running;
  const place = async (): Promise<{ x: number; y: number }> => {
    const { x, y } = (await quickState(app, capture)).bounds;
    return { x, y };
  };
  await ask(page, 'quick.open', { window: 'capture' });
  await expect.poll(() => isSeen(capture)).toBe(true);
  await (await windowOf(app, capture)).evaluate((window) => window.setBounds({ ...window.getBounds(), x: 40, y: 60 }));
  await expect.poll(place).toEqual({ x: 40, y: 60 });
  await capture.keyboard.press('Escape');
  await expect.poll(() => isSeen(capture)).toBe(false);
  await ask(page, 'quick.open', { window: 'capture' });
  await expect.poll(place).toEqual({ x: 40, y: 60 });

  await running.close();
  running = await launch({ folder });
  capture = await quickPage(running.app, 'capture');
  await ask(running.page, 'quick.open', { window: 'capture' });
  await expect.poll(() => isSeen(capture)).toBe(true);
  expect((await quickState(running.app, capture)).bounds).toMatchObject({ x: 40, y: 60 });
});

test('pages die together and come back, each with its window', async () => {
  const { app } = running;
  const window = await windowOf(app, capture);
  await quickPage(app, 'caller');
  await ask(running.page, 'quick.open', { window: 'capture' });
  await expect.poll(() => isSeen(capture)).toBe(true);
  const again = app.waitForEvent('window');
  await window.evaluate(({ webContents }) => webContents.forcefullyCrashRenderer());
  const fresh = await again;
  await expect.poll(async () => (await quickState(app, fresh)).seen).toBe(true);
  await expect(fresh.getByRole('textbox').first()).toBeFocused();
  const main = await mainWindow(app);
  await expect.poll(() => main.evaluate(({ webContents }) => [webContents.isCrashed(), webContents.isLoading()])).toEqual([false, false]);
  const heading = () =>
    main.evaluate(({ webContents }) => webContents.executeJavaScript('document.querySelector("h1")?.textContent ?? ""') as Promise<string>);
  await expect.poll(heading).not.toBe('');
});
