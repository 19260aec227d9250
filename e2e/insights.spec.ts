import { expect, test } from 'playwright/test';
import type { AskedQuestion } from '../core/model/debrief.ts';
import { anInterviewId } from '../core/testing/builders.ts';
import { aDebrief, anAskedQuestion } from '../core/testing/learning-builders.ts';
import { DAY_MS } from '../core/time/instant.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, wholePlaybook } from './own-data.ts';
import { ask, goTo, shownWorkspace } from './window.ts';

// From debriefs to what keeps coming back, with the keyboard alone.

test.describe.configure({ mode: 'serial' });

const noTaps = { feeling: null, goodAnswer: '', gap: '' };
const ranking: Partial<AskedQuestion> = {
  about: 'Window functions',
  marks: ['better'],
  said: 'I knew it was a window function and still reached for a self-join.',
};

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(interviewsAt(['Oakhurst', 'Pellow'], DAY_MS, wholePlaybook())) });
});
test.afterAll(() => running.close());

test('without a gap it says where gaps come from', async () => {
  const { page } = running;
  await page.keyboard.press('Control+6');
  await expect(page).toHaveURL(/#\/insights/);
  await expect(page.getByRole('heading', { level: 2, name: 'No gap so far' })).toBeVisible();
});

test('two debriefs show what came back, interview by interview', async () => {
  const { page } = running;
  await ask(page, 'debrief.save', {
    debrief: aDebrief({ id: anInterviewId('oakhurst'), questions: [anAskedQuestion(ranking)] }),
    taps: noTaps,
  });
  await expect(page.getByRole('heading', { level: 2, name: 'One gap so far: Window functions' })).toBeVisible();
  await ask(page, 'debrief.save', {
    debrief: aDebrief({ id: anInterviewId('pellow'), questions: [anAskedQuestion({ ...ranking, said: 'I guessed.' })], gapAbout: 'Pay' }),
    taps: { ...noTaps, gap: 'I named a figure too soon.' },
  });
  await expect(page.getByRole('heading', { level: 2, name: 'Window functions kept coming back' })).toBeVisible();
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Gap', /^Oakhurst/, /^Pellow/]);
  await expect(table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Window functions' }) })).toContainText(
    'second time running',
  );
  const pay = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Pay' }) });
  await expect(pay.getByRole('cell').nth(0).getByRole('img')).toHaveAccessibleName('not asked');
  await expect(pay.getByRole('cell').nth(1).getByRole('img')).toHaveAccessibleName('a gap');
});

test('a gap opens with the keyboard to each time it came up, in the person’s own words', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Window functions', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Window functions', exact: true })).toHaveAttribute('aria-expanded', 'true');
  const times = page.getByRole('list', { name: 'Each time “Window functions” came up' }).getByRole('listitem');
  await expect(times).toHaveCount(2);
  await expect(times.filter({ hasText: 'Oakhurst' })).toContainText('“I knew it was a window function and still reached for a self-join.”');
});

test('a plan that is typed stays, and a gap that counts as closed says so', async () => {
  const { page } = running;
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'What will you do about “Window functions”?' })).toBeFocused();
  await page.keyboard.type('One a day, aloud.');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await shownWorkspace(page)).gapPlans['window functions']?.plan).toBe('One a day, aloud.');
  await expect(page.getByRole('button', { name: 'Count it as closed' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toContainText('closed by you');
  await expect(page.getByRole('textbox', { name: 'What will you do about “Window functions”?' })).toHaveValue('One a day, aloud.');
  await expect(page.getByRole('status').filter({ hasText: '“Window functions” counts as closed' })).toBeAttached();
  await expect(page.getByRole('button', { name: 'Count it as open again' })).toBeFocused();
});

test('the filter leaves what stands where it was asked for, and the gap that is open for reading', async () => {
  const { page } = running;
  await page.getByRole('radio', { name: 'Open 1' }).click();
  await expect(page.getByRole('rowheader')).toHaveText([/^Pay/]);
  await page.getByRole('radio', { name: 'Closed 1' }).click();
  await expect(page.getByRole('rowheader')).toHaveText([/^Window functions/]);
  await page.getByRole('button', { name: 'Window functions', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Count it as open again' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toContainText('second time running');
  await page.getByRole('radio', { name: 'All 2' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(2);
});

test('each time leads to its debrief', async () => {
  const { page } = running;
  await goTo(page, '/insights?about=pay');
  await page.getByRole('link', { name: /^Open the debrief of Pellow/ }).click();
  await expect(page).toHaveURL(/#\/opportunities\/opp_pellow[0-9a-z]*\?debrief=int_pellow/);
});
