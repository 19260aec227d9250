import { expect, type Locator, type Page, test } from 'playwright/test';
import { message } from '../core/messages/message.ts';
import { addDays } from '../core/time/local-day.ts';
import type { LocalTime } from '../core/time/types.ts';
import { dayOf, instantOf } from '../core/time/zone.ts';
import { launch, type RunningApp, startAgain } from './launch.ts';
import { zone } from './own-data.ts';
import { closeWindow, now, shownWorkspace, speakerOf, visibleWindows } from './window.ts';

// One line of plain English becomes a dated plan, and nothing that was typed is ever lost.

test.describe.configure({ mode: 'serial' });

const today = dayOf(now(), zone);
const yesterday = addDays(today, -1);
const decisionOn = addDays(today, 3);
const decisionDay = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(decisionOn));
const start = { at: instantOf(yesterday, '10:00' as LocalTime, zone), as: 'day-time', zone } as const;

const line = `Priya Nair at Northgate yesterday 10am to 11am, first round for Data Analyst via Brightwater, decision ${decisionDay}`;

let running: RunningApp;
let say: Awaited<ReturnType<typeof speakerOf>>;
test.beforeAll(async () => {
  running = await launch();
  say = await speakerOf(running.page);
});
test.afterAll(() => running.close());

const lineField = (page: Page): Locator => page.getByRole('textbox', { name: 'The interview in one line' });
const chips = (page: Page): Locator =>
  page.getByRole('list', { name: 'What was understood, and what is worth adding' }).getByRole('button');
const steps = (page: Page): Locator => page.getByRole('list', { name: 'Playbook' }).locator('[data-row]');
const toast = (page: Page, text: string): Locator => page.getByRole('dialog').filter({ hasText: text });
const reopen = async (): Promise<void> => {
  await closeWindow(running.app);
  await expect.poll(() => visibleWindows(running.app)).toBe(0);
  await startAgain(running);
  await expect.poll(() => visibleWindows(running.app)).toBe(1);
};
const restart = async (): Promise<void> => {
  await running.close();
  running = await launch({ folder: running.folder });
};

test('a line without a company is told so in place, and stays', async () => {
  const { page } = running;
  await lineField(page).fill('yesterday 10am, first round for Data Analyst');
  await lineField(page).press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Which company was it? A name is enough.' })).toBeVisible();
  await expect(lineField(page)).toHaveValue('yesterday 10am, first round for Data Analyst');
  expect((await shownWorkspace(page)).interviews).toEqual({});
  await page.keyboard.press('Escape');
});

test('what was typed is there after the window was closed, and after a restart', async () => {
  await lineField(running.page).fill(line);
  await reopen();
  await expect(lineField(running.page)).toHaveValue(line);
  await restart();
  await expect(lineField(running.page)).toHaveValue(line);
});

test('the line is understood', async () => {
  await expect(chips(running.page)).toHaveText([
    'Priya Nair',
    'Northgate',
    'Data Analyst',
    'First interview',
    say(message('quick-log.chip.start', { start })),
    'Through a recruiter: Brightwater',
    say(message('quick-log.chip.decision', { day: { on: decisionOn, as: 'day' } })),
    'How they want you to follow up',
  ]);
});

test('an end before the start is told in place, and nothing is saved', async () => {
  const { page } = running;
  const when = say(message('quick-log.chip.start', { start }));
  await chips(page).filter({ hasText: when }).click();
  const editor = page.getByRole('dialog', { name: `Change: ${when}` });
  await editor.getByLabel('To', { exact: true }).fill('09:00');
  await page.keyboard.press('Escape');
  await lineField(page).press('Enter');
  const clock = (time: string) => ({ at: instantOf(yesterday, time as LocalTime, zone), as: 'time', zone }) as const;
  const problem = say(message('quick-log.problem.end-before-start', { start: clock('10:00'), end: clock('09:00') }));
  await expect(page.getByRole('alert').filter({ hasText: problem })).toBeVisible();
  await expect(lineField(page)).toHaveValue(line);
  expect((await shownWorkspace(page)).interviews).toEqual({});
  await page.getByRole('dialog').getByLabel('To', { exact: true }).fill('11:00');
  await page.keyboard.press('Escape');
});

test('a chip is corrected, and Enter shows the plan with dated steps', async () => {
  const { page } = running;
  await chips(page).filter({ hasText: 'First interview' }).click();
  await page.getByRole('button', { name: 'Second interview' }).click();
  await lineField(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Data Analyst' })).toBeVisible();
  await expect(steps(page)).toHaveCount(5);
  expect((await steps(page).locator('p > button').allTextContents()).sort()).toEqual([
    'Ask Brightwater for news from Northgate',
    'Call Brightwater with your feedback',
    'Debrief your second interview at Northgate',
    'Give a heads-up to your references',
    'Northgate decide',
  ]);
  for (const step of await steps(page).all()) await expect(step.locator('> span').first()).not.toBeEmpty();
});

test('a step says why it is there, and names its source', async () => {
  const { page } = running;
  await steps(page).filter({ hasText: 'Call Brightwater' }).getByRole('button', { name: 'Call Brightwater' }).click();
  await steps(page).filter({ hasText: 'Call Brightwater' }).getByRole('button', { name: 'Why?' }).click();
  const why = page.getByRole('region', { name: 'Why this?' });
  await expect(why).toContainText('a short career guide, a recruitment agency, and the Hays interview guide');
  await expect(why).toContainText('Northgate');
});

test('what was done is undone from its toast, and by Ctrl+Z', async () => {
  const { page } = running;
  const call = steps(page).filter({ hasText: 'Call Brightwater' });
  await call.getByRole('button', { name: 'Mark as called' }).click();
  await expect(call).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(call).toHaveCount(1);
  await call.getByRole('button', { name: 'Call Brightwater' }).click();
  await call.getByRole('button', { name: 'Mark as called' }).click();
  await expect(call).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(call).toHaveCount(1);
  await expect(toast(page, 'Taken back:')).toBeVisible();
});

test('after a restart everything is there', async () => {
  const before = await shownWorkspace(running.page);
  await restart();
  const { page } = running;
  const { opportunities, interviews, people, events, marks } = await shownWorkspace(page);
  expect({ opportunities, interviews, people, events, marks }).toEqual({
    opportunities: before.opportunities,
    interviews: before.interviews,
    people: before.people,
    events: before.events,
    marks: before.marks,
  });
  expect(Object.values(interviews)).toMatchObject([
    { round: 2, startAt: start.at, endAt: instantOf(yesterday, '11:00' as LocalTime, zone) },
  ]);
  await expect(page.getByRole('list', { name: 'What to do, by time' })).toContainText('Debrief your second interview at Northgate');
});
