import { expect, type Locator, type Page, test } from 'playwright/test';
import { HOUR_MS } from '../core/time/instant.ts';
import { stageOf } from '../core/playbook/stage.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, quietSettings } from './own-data.ts';
import { ask, goTo, shownWorkspace } from './window.ts';

// The board: every way to another stage writes the same fact down, and can be taken back.

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(interviewsAt(['Northgate', 'Harbour'], HOUR_MS, quietSettings())) });
  await ask(running.page, 'preferences.update', { opportunitiesAs: 'board' });
  await goTo(running.page, '/opportunities');
});
test.afterAll(() => running.close());

const column = (page: Page, name: RegExp): Locator => page.getByRole('region', { name });
const card = (page: Page, name: RegExp): Locator => page.getByRole('main').getByRole('link', { name });

const stageOfHarbour = async (page: Page): Promise<string> =>
  stageOf(
    Object.values((await shownWorkspace(page)).events).filter(({ opportunityIds }) => opportunityIds.some((id) => id.includes('harbour'))),
  );

test('M and the menu move a card, its focus goes along, and Ctrl+Z takes it back', async () => {
  const { page } = running;
  await card(page, /^Harbour/).focus();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Offer' }).click();
  await expect(column(page, /^Offer/).getByRole('link', { name: /^Harbour/ })).toBeFocused();
  expect(await stageOfHarbour(page)).toBe('offer');
  await page.keyboard.press('Control+z');
  await expect(column(page, /^Offer/).getByRole('link', { name: /^Harbour/ })).toHaveCount(0);
});

test('a drag does the same', async () => {
  const { page } = running;
  await card(page, /^Harbour/).dragTo(column(page, /^On hold/), { targetPosition: { x: 20, y: 60 } });
  await expect(column(page, /^On hold/).getByRole('link', { name: /^Harbour/ })).toBeVisible();
  expect(await stageOfHarbour(page)).toBe('paused');
});

test('dropped on what is closed, it is asked how it ended', async () => {
  const { page } = running;
  await card(page, /^Harbour/).dragTo(column(page, /^Closed/), { targetPosition: { x: 20, y: 60 } });
  await page.getByRole('dialog', { name: 'How did it end?' }).getByRole('button', { name: 'You withdrew' }).click();
  await expect(column(page, /^Closed/).getByRole('heading')).toHaveText('Closed 1');
  expect(await stageOfHarbour(page)).toBe('withdrawn');
});

test('a stage of one’s own is a column, and its name stands in the list and on the opportunity', async () => {
  const { page } = running;
  await goTo(page, '/settings/stages');
  await page.getByRole('textbox', { name: 'New stage' }).fill('Task sent');
  await page.getByRole('button', { name: 'Add stage' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of Task sent' })).toBeVisible();
  await goTo(page, '/opportunities');
  await card(page, /^Northgate/).focus();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Task sent' }).click();
  await expect(column(page, /^Task sent/).getByRole('link', { name: /^Northgate/ })).toBeFocused();
  await page.getByRole('radio', { name: 'List' }).click();
  await expect(card(page, /^Northgate.*Task sent/)).toBeVisible();
  await card(page, /^Northgate/).click();
  await expect(page.getByText('Northgate · Task sent')).toBeVisible();
});

test('an application is added before any interview, and told of when it is there already', async () => {
  const { page } = running;
  await goTo(page, '/opportunities');
  await page.getByRole('button', { name: 'Add opportunity' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an opportunity' });
  await dialog.getByRole('combobox', { name: 'Company' }).fill('Alder & Co');
  await page.keyboard.press('Tab');
  await dialog.getByRole('textbox', { name: 'Role' }).fill('Planner');
  await dialog.getByLabel('Applied on').fill('0026-01-05');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Planner' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: 'Search opportunities' })).toBeVisible();
  await expect(dialog).toBeHidden();
  await goTo(page, '/opportunities?add');
  await dialog.getByRole('combobox', { name: 'Company' }).fill('alder & co');
  await page.keyboard.press('Tab');
  await dialog.getByRole('textbox', { name: 'Role' }).fill('planner');
  await expect(dialog.getByRole('button', { name: 'Add it' })).toBeDisabled();
  await dialog.getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Planner' })).toBeVisible();
});

test('a link leads to one rule, and all kind words are switched off at once', async () => {
  const { page } = running;
  await goTo(page, '/settings/playbook?rule=let-go');
  const one = page.getByRole('switch', { name: /^Once the debrief is done/ });
  const all = page.getByRole('switch', { name: 'Kind words' });
  await expect(one).toBeFocused();
  await expect(one).not.toBeChecked();
  await all.click();
  await expect(one).toBeChecked();
  await all.click();
  await expect(one).not.toBeChecked();
  expect((await shownWorkspace(page)).settings.rulesOff).toContain('congratulate');
});
