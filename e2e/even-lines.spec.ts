import { expect, type Locator, type Page, test } from 'playwright/test';
import { launch, type RunningApp } from './launch.ts';
import { goTo, mainWindow } from './window.ts';

// What belongs together stands on one line, at the widths a window usually has.

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ args: ['--demo', '--lang=en-GB'] });
});
test.afterAll(() => running.close());

const widen = async (page: Page, width: number): Promise<void> => {
  await (await mainWindow(running.app)).evaluate((window, inPixels) => window.setContentSize(inPixels, 900), width);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
};

const main = (page: Page): Locator => page.getByRole('main');
const topsOf = (found: Locator): Promise<readonly number[]> =>
  found.evaluateAll((all) => [...new Set(all.map((each) => Math.round(each.getBoundingClientRect().top)))]);
const linesOf = (found: Locator): Promise<number> =>
  found.evaluate((each) => Math.round(each.getBoundingClientRect().height / parseFloat(getComputedStyle(each).lineHeight)));

for (const [name, route] of [
  ['the day begins with', '/today'],
  ['an opportunity opens with', '/opportunities/opp_examplehalden'],
] as const) {
  test(`what can be done with the step ${name} stands on one line`, async () => {
    const { page } = running;
    await widen(page, 1400);
    await goTo(page, route);
    const snooze = main(page).getByRole('button', { name: /^Snooze(?: S)?$/u });
    await expect(snooze).toHaveCount(1);
    const acts = snooze.locator('..').getByRole('button');
    await expect(acts.last()).toHaveText('Why?');
    expect(await acts.count()).toBeGreaterThan(2);
    expect(await topsOf(acts)).toHaveLength(1);
    await snooze.click();
    await expect(page.getByRole('menuitem', { name: 'Skip' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
  });
}

test('the parts of an offer are as large as those of an opportunity', async () => {
  const { page } = running;
  const sizeOf = (found: Locator): Promise<readonly string[]> =>
    found.evaluate((each) => {
      const { fontSize, fontWeight, paddingTop, paddingBottom } = getComputedStyle(each);
      return [fontSize, fontWeight, paddingTop, paddingBottom, String(Math.round(each.getBoundingClientRect().height))];
    });
  await goTo(page, '/opportunities/opp_examplehalden');
  const tab = page.getByRole('tab', { selected: true });
  await expect(tab).toBeVisible();
  const large = await sizeOf(tab);
  await goTo(page, '/offers/opp_examplehalden');
  const part = main(page).getByRole('link', { name: 'Terms', exact: true });
  await expect(part).toBeVisible();
  expect(await sizeOf(part)).toEqual(large);
});

test('in a narrow window the title of a screen keeps its line, and its buttons stand below', async () => {
  const { page } = running;
  await widen(page, 900);
  await goTo(page, '/insights/report');
  const title = main(page).getByRole('heading', { level: 1 });
  const print = main(page).getByRole('button', { name: 'Print' });
  await expect(print).toBeVisible();
  expect(await linesOf(title)).toBe(1);
  const [words, button] = [await title.boundingBox(), await print.boundingBox()];
  expect(button?.x).toBe(words?.x);
  expect(button?.y).toBeGreaterThan((words?.y ?? 0) + (words?.height ?? 0));
});

test('a short title keeps its buttons beside it', async () => {
  const { page } = running;
  await goTo(page, '/offers');
  const title = main(page).getByRole('heading', { level: 1 });
  const save = main(page).getByRole('button', { name: 'Save the comparison as a table' });
  await expect(save).toBeVisible();
  const [words, button] = [await title.boundingBox(), await save.boundingBox()];
  expect(button?.y).toBeLessThan((words?.y ?? 0) + (words?.height ?? 0));
});
