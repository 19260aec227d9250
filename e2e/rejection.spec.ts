import { expect, test } from 'playwright/test';
import { HOUR_MS } from '../core/time/instant.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, wholePlaybook } from './own-data.ts';
import { note, openCompany, openRules, press, step } from './playbook-screen.ts';
import { planOf } from './window.ts';

// A no: what was open is cancelled, one letter asks for feedback, and what they say ends it.

test.describe.configure({ mode: 'serial' });

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(interviewsAt(['Northgate'], 20 * HOUR_MS, wholePlaybook())) });
  await openCompany(running.page, 'Northgate');
});
test.afterAll(() => running.close());

test('a no cancels what was open and leaves one letter that asks for feedback', async () => {
  const { page } = running;
  expect(await openRules(page)).toEqual(expect.arrayContaining(['check-in', 'debrief', 'references', 'thank-you']));
  await note(page, 'They said no', 'Where it stands');
  await expect.poll(() => openRules(page)).toEqual(['ask-feedback']);
  await expect(page.getByText('The plan changed')).toBeVisible();
});

test('a no that was noted by mistake is taken back with everything it cancelled', async () => {
  const { page } = running;
  await page.keyboard.press('Control+z');
  await expect.poll(() => openRules(page)).toEqual(expect.arrayContaining(['check-in', 'thank-you']));
  await note(page, 'They said no', 'Where it stands');
  await expect.poll(() => openRules(page)).toEqual(['ask-feedback']);
});

test('why it is asked names its sources, and that it is asked once', async () => {
  const { page } = running;
  await press(page, 'feedback', 'Why?');
  const why = page.getByRole('region', { name: 'Why this?' });
  await expect(why).toContainText('a former recruiter');
  await expect(step(page, 'feedback')).toHaveCount(1);
});

test('feedback that comes by itself leaves nothing to ask for', async () => {
  const { page } = running;
  await note(page, 'They gave you feedback');
  await expect.poll(() => openRules(page)).toEqual([]);
});

test('the good wish of the day is offered once and not again when it is switched off', async () => {
  const { page } = running;
  const kind = async () => (await planOf(page)).filter((action) => action.kind === 'kindness' && action.state.kind === 'open');
  expect(await kind()).toHaveLength(1);
  const [wish] = await kind();
  const row = page.locator(`[data-row="${wish?.key ?? ''}"]`);
  await row.getByRole('button').first().click();
  await row.getByRole('button', { name: 'Not again' }).click();
  await expect.poll(async () => (await kind()).some(({ ruleId }) => ruleId === wish?.ruleId)).toBe(false);
});
