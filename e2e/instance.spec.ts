import { expect, test } from 'playwright/test';
import { dataFolder, launch, type RunningApp, startAgain } from './launch.ts';
import { folderWith, interviewsAt, openOwnData } from './own-data.ts';
import { DAY_MS } from '../core/time/instant.ts';
import { closeWindow, mainWindow, mainWindows, visibleWindows } from './window.ts';

// One app for one person's data: a second start brings the first one to the front.

test.describe('a second start', () => {
  let running: RunningApp;
  test.beforeAll(async () => {
    running = await launch({ folder: await folderWith(interviewsAt(['Northgate'], DAY_MS)) });
  });
  test.afterAll(() => running.close());

  test('brings the window of the first to the front, and ends', async () => {
    const { app } = running;
    await closeWindow(app);
    await expect.poll(() => visibleWindows(app)).toBe(0);
    // Resolves only once the second process has ended.
    await startAgain(running);
    await expect.poll(() => visibleWindows(app)).toBe(1);
    expect(await mainWindows(app)).toBe(1);
  });

  test('stays out of sight when it was asked to start hidden', async () => {
    const { app } = running;
    await closeWindow(app);
    await expect.poll(() => visibleWindows(app)).toBe(0);
    const shown = await (
      await mainWindow(app)
    ).evaluateHandle((window) => {
      const times = { count: 0 };
      window.on('show', () => {
        times.count += 1;
      });
      return times;
    });
    await startAgain({ ...running, args: ['--hidden'] });
    // What is asked for after it is answered after it.
    await startAgain({ ...running, args: ['afterview://settings'] });
    await expect(running.page).toHaveURL(/#\/settings/);
    await expect.poll(() => visibleWindows(app)).toBe(1);
    expect(await shown.evaluate(({ count }) => count)).toBe(1);
  });

  test('follows a link to a known place, and to no other', async () => {
    const { page } = running;
    await startAgain({ ...running, args: ['afterview://opportunities/opp_northgate'] });
    await expect(page.getByText('Northgate').first()).toBeVisible();
    await expect(page).toHaveURL(/#\/opportunities\/opp_northgate$/);
    for (const link of ['afterview://elsewhere', 'afterview://settings/../../etc/passwd', 'afterview://user@today', 'afterview:today']) {
      await startAgain({ ...running, args: [link] });
    }
    await startAgain({ ...running, args: ['afterview://log'] });
    await expect(page).toHaveURL(/#\/log/);
  });
});

test('data that another program holds is not opened, and the person is told', async () => {
  const folder = dataFolder();
  const held = await openOwnData(folder);
  const running = await launch({ folder });
  const { page } = running;
  await expect(page.getByText('Afterview is already open with this data. Use the window that is open, or close it first.')).toBeVisible();
  await running.close();
  await held.close();
});
