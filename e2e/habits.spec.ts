import { expect, type Page, test } from 'playwright/test';
import { focused } from './focus.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, quietSettings } from './own-data.ts';
import { addMs, HOUR_MS } from '../core/time/instant.ts';
import { ask, goTo, now, planOf, shownWorkspace } from './window.ts';

// What the desktop has everywhere: menus at the right button of the mouse, the menu key, undo and redo, the list of keys.

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(interviewsAt(['Harbour', 'Northgate'], HOUR_MS, quietSettings())) });
});
test.afterAll(() => running.close());

const firstStep = (page: Page) => page.getByRole('list', { name: 'What to do, by time' }).locator('[data-row]').first();
const stateOf = async (page: Page, key: string | null): Promise<string | undefined> =>
  (await planOf(page)).find((action) => action.key === key)?.state.kind;

test('a right click on a step offers what its buttons do; undo and redo take it back and make it again', async () => {
  const { page } = running;
  const step = firstStep(page);
  const key = await step.getAttribute('data-row');
  await step.click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Why?' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Skip' }).click();
  await expect.poll(() => stateOf(page, key)).toBe('skipped');
  await page.keyboard.press('Control+z');
  await expect.poll(() => stateOf(page, key)).toBe('open');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => stateOf(page, key)).toBe('skipped');
  await expect(page.getByText(/^Made again/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => stateOf(page, key)).toBe('open');
});

test('another right click beside an open menu opens the menu there', async () => {
  const { page } = running;
  const steps = page.getByRole('list', { name: 'What to do, by time' }).locator('[data-row]');
  await steps.first().click({ button: 'right', position: { x: 8, y: 8 } });
  const left = async () => Math.round((await page.getByRole('menu').boundingBox())?.x ?? 0);
  const first = await left();
  await steps.nth(1).click({ button: 'right', position: { x: 600, y: 8 } });
  await expect(page.getByRole('menu')).toHaveCount(1);
  await expect.poll(left).toBeGreaterThan(first + 500);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(focused(page)).toHaveAttribute('data-row', (await steps.nth(1).getAttribute('data-row')) ?? '');
});

for (const keys of ['ContextMenu', 'Shift+F10']) {
  test(`${keys} opens the menu of the step in focus, below it, and snoozes by keys alone`, async () => {
    const { page } = running;
    const step = firstStep(page);
    const key = await step.getAttribute('data-row');
    await step.focus();
    await page.keyboard.press(keys);
    const menu = page.getByRole('menu');
    await expect(menu).toBeVisible();
    const [below, row] = [await menu.boundingBox(), await step.boundingBox()];
    expect(below !== null && row !== null && below.x >= row.x - 1 && below.x < row.x + row.width).toBe(true);
    await page.keyboard.type('Sn');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('menuitem', { name: /In 1 hour/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(() => stateOf(page, key)).toBe('snoozed');
    await page.keyboard.press('Control+z');
    await expect.poll(() => stateOf(page, key)).toBe('open');
  });
}

test('an opportunity is moved and removed from its menu, in the list and on the board', async () => {
  const { page } = running;
  await goTo(page, '/opportunities');
  const facts = async () => Object.keys((await shownWorkspace(page)).events).length;
  const before = await facts();
  await page.locator('[data-row^="opp_harbour"]').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Move to a stage' }).hover();
  await page.getByRole('menuitem', { name: 'Offer', exact: true }).click();
  await expect.poll(facts).toBe(before + 1);
  await page.keyboard.press('Control+z');
  await expect.poll(facts).toBe(before);

  await ask(page, 'preferences.update', { opportunitiesAs: 'board' });
  await page.locator('[data-row^="opp_northgate"]').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect.poll(async () => Object.keys((await shownWorkspace(page)).opportunities).length).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Object.keys((await shownWorkspace(page)).opportunities).length).toBe(2);
  await ask(page, 'preferences.update', { opportunitiesAs: 'list' });
});

test('somebody is removed from their menu, and the next in the list has the focus', async () => {
  const { page } = running;
  for (const name of ['Anna Weiß', 'Björn Åkesson']) await ask(page, 'person.add', { name, role: 'other', company: '' });
  await goTo(page, '/people');
  const rows = page.getByRole('list', { name: 'People' }).locator('[data-row]');
  await expect(rows).toHaveCount(3);
  const before = 3;
  const anna = rows.filter({ hasText: 'Anna' });
  const keys = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));
  const at = keys.indexOf(await anna.getAttribute('data-row'));
  const heir = keys[at + 1] ?? keys[at - 1];
  await anna.focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Remove Anna Weiß' })).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(before - 1);
  await expect(focused(page)).toHaveAttribute('data-row', heir ?? '');
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(before);
});

test('a fact that is taken back hands the focus on, and a step that is put back has it where it stands', async () => {
  const { page } = running;
  const opportunities = Object.values((await shownWorkspace(page)).opportunities);
  const harbour = opportunities.find(({ company }) => company === 'Harbour')?.id;
  if (harbour === undefined) throw new Error('Harbour is gone');
  const at = addMs(now(), -HOUR_MS / 2);
  for (const words of ['forty', 'fifty', 'sixty']) {
    await ask(page, 'event.add', { kind: 'told', opportunityIds: [harbour], at, notes: '', topic: 'pay', words, personId: null });
  }
  await goTo(page, `/opportunities/${harbour}`);
  const past = (does: string, words: string) => page.getByRole('button', { name: new RegExp(`^${does}: .*${words}`, 'u') });
  await past('Take back', 'fifty').focus();
  await page.keyboard.press('Enter');
  await expect(past('Take back', 'fifty')).toHaveCount(0);
  await expect(past('Edit', 'sixty')).toBeFocused();

  await page.keyboard.press('Enter');
  const remove = page.getByRole('button', { name: 'Remove this entry' });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(remove).toHaveCount(0);
  await expect(past('Edit', 'sixty')).toHaveCount(0);
  await expect(past('Edit', 'forty')).toBeFocused();

  const step = page.locator('main [data-row]').first();
  const key = await step.getAttribute('data-row');
  await step.focus();
  await page.keyboard.press(' ');
  await expect.poll(() => stateOf(page, key)).toBe('done');
  await page
    .getByRole('button', { name: /^Put back: /u })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => stateOf(page, key)).toBe('open');
  await expect(focused(page)).toHaveAttribute('data-row', key ?? '');
  await goTo(page, '/people');
  await expect(page.getByRole('list', { name: 'People' })).toBeVisible();
});

test('the menu of the app does what its keys do', async () => {
  const { app, page } = running;
  const choose = (label: string) =>
    app.evaluate(({ Menu }, wanted) => {
      const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? []);
      items.find((item) => item.label === wanted)?.click();
    }, label);
  await choose('Keys');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await choose('Preparation');
  await expect(page).toHaveURL(/#\/preparation$/);
  await choose('Back');
  await expect(page).toHaveURL(/#\/people$/);
  await choose('Search the list');
  await expect(focused(page)).toHaveAttribute('type', 'search');
  await page.keyboard.type('a');
  await choose('Undo');
  await expect(focused(page)).toHaveValue('');
  await choose('Redo');
  await expect(focused(page)).toHaveValue('a');
  await choose('Insights');
  await choose('Print');
  await expect(page.getByText('There is nothing on this screen to print.')).toBeVisible();
});

test('the list of keys holds those that open the little windows, and leaves out single letters that are off', async () => {
  const { page } = running;
  await goTo(page, '/settings/keyboard');
  const lines = page.locator('dl > div');
  await expect(lines.filter({ hasText: 'Quick capture' }).first()).toBeVisible();
  await expect(lines.filter({ hasText: 'Log an interview' }).first()).toBeVisible();
  await ask(page, 'preferences.update', { singleLetterKeys: false });
  await expect(lines.filter({ hasText: 'Log an interview' })).toHaveCount(0);
  await ask(page, 'preferences.update', { singleLetterKeys: true });
});
