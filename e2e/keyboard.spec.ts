import { expect, test } from 'playwright/test';
import { expectFocusInSight, focused } from './focus.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, quietSettings } from './own-data.ts';
import { HOUR_MS } from '../core/time/instant.ts';
import { openPalette, planOf } from './window.ts';

// From the log to done with the keyboard alone, and always with the focus in sight.

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(interviewsAt(['Harbour'], HOUR_MS, quietSettings())) });
});
test.afterAll(() => running.close());

test('N, a line and Enter lead to the plan', async () => {
  const { page } = running;
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#\/log/);
  await expect(focused(page)).toHaveAttribute('aria-label', 'The interview in one line');
  await page.keyboard.type('Priya Nair at Northgate yesterday 10am, first round for Data Analyst');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/opportunities\/opp_/);
  await expect(focused(page)).toHaveAttribute('data-row', /.+/);
  await expectFocusInSight(page);
});

test('J and K move through the steps, Space completes one, Ctrl+Z takes it back', async () => {
  const { page } = running;
  const first = await focused(page).getAttribute('data-row');
  await page.keyboard.press('j');
  await expect(focused(page)).not.toHaveAttribute('data-row', first ?? '');
  await expectFocusInSight(page);
  await page.keyboard.press('k');
  await expect(focused(page)).toHaveAttribute('data-row', first ?? '');

  const stateOf = async (): Promise<string | undefined> => (await planOf(page)).find(({ key }) => key === first)?.state.kind;
  await page.keyboard.press(' ');
  await expect.poll(stateOf).toBe('done');
  await page.keyboard.press('Control+z');
  await expect.poll(stateOf).toBe('open');
});

test('? on a step says why, S offers times to snooze it, Escape closes them', async () => {
  const { page } = running;
  await page.keyboard.press('Control+1');
  await expect(page).toHaveURL(/#\/today/);
  await page.keyboard.press('j');
  await expect(focused(page)).toHaveAttribute('data-row', /.+/);
  await page.keyboard.press('?');
  await expect(page.getByRole('region', { name: 'Why this?' })).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('menuitem', { name: /In 1 hour/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
});

test('Ctrl+K finds a company, and Enter opens it', async () => {
  const { page } = running;
  await openPalette(page);
  await page.keyboard.type('harb');
  const harbour = page.getByRole('group', { name: 'Harbour' });
  await expect(harbour.getByRole('option', { name: /^Open Data Analyst/ })).toBeVisible();
  // What is next there comes first.
  await expect(harbour.getByRole('option', { selected: true })).toHaveText(/Begin the debrief/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/opportunities\/opp_harbour/);
});

test('the key map opens with ? anywhere else, and Escape closes it and then goes back', async () => {
  const { page } = running;
  await page.keyboard.press('Control+7');
  await expect(page).toHaveURL(/#\/settings/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await expect(page).toHaveURL(/#\/settings/);
  // One pressed at once is taken as meant for the layer still.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/#\/opportunities\/opp_harbour/, { timeout: 200 });
  }).toPass();
});

test('every stop of the Tab key on Today is in sight', async () => {
  const { page } = running;
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('list', { name: 'What to do, by time' })).toBeVisible();
  for (let stops = 0; stops < 15; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page).count()) === 0) break;
    await expectFocusInSight(page);
  }
});
