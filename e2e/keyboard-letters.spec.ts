import { expect, test } from 'playwright/test';
import type { Workspace } from '../core/model/workspace.ts';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../core/testing/builders.ts';
import { aDebrief } from '../core/testing/learning-builders.ts';
import { addMs, HOUR_MS } from '../core/time/instant.ts';
import { aMailProgram, readLink } from './desktop/mail-program.ts';
import { expectFocusInSight, focused, tabTo } from './focus.ts';
import { launch, type RunningApp } from './launch.ts';
import { finding, letterChecks, letterText } from './letter-screen.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { now, openPalette, shownWorkspace } from './window.ts';

// A letter from Today to the mail program and back, and the people, with the keyboard alone and the focus in sight.

test.describe.configure({ mode: 'serial' });

const priya = aPerson({ id: aPersonId('priya'), name: 'Priya Nair', company: 'Northgate', emails: ['priya@northgate.example'] });
const northgate = anOpportunity({ id: anOpportunityId('northgate'), company: 'Northgate', role: 'Data Analyst', zone });
const interviewId = anInterviewId('northgate');

const workspace = (): Workspace => {
  const endAt = addMs(now(), -2 * HOUR_MS);
  return aWorkspace({
    settings: quietSettings({ self: { name: 'Sam Okafor', email: 'sam@okafor.example', phone: '' } }),
    opportunities: [northgate],
    people: [priya, aPerson({ id: aPersonId('lotte'), name: 'Lotte Brandt', company: 'Halden' })],
    interviews: [
      anInterview({
        id: interviewId,
        opportunityId: northgate.id,
        zone,
        startAt: addMs(endAt, -HOUR_MS),
        endAt,
        loggedAt: endAt,
        interviewerIds: [priya.id],
      }),
    ],
    debriefs: [aDebrief({ id: interviewId, topics: ['the outage reports'] })],
  });
};

const program = aMailProgram(['x-scheme-handler/mailto']);
let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(workspace()), env: program.env });
});
test.afterAll(() => running.close());

/** Goes down an open menu to an item. */
const arrowTo = async (name: string): Promise<void> => {
  const { page } = running;
  const item = page.getByRole('menuitem', { name });
  await expect(item).toBeVisible();
  for (let steps = 0; steps < 12; steps += 1) {
    if (await item.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('ArrowDown');
  }
  await expect(item).toBeFocused();
};

test('L on a step of Today opens its letter, and Tab leads from the envelope into the words', async () => {
  const { page } = running;
  await page.keyboard.press('Control+1');
  const rows = page.getByRole('list', { name: 'What to do, by time' }).locator('[data-row]');
  const thanks = rows.filter({ hasText: 'Thank Priya Nair' });
  await expect(thanks).toBeVisible();
  for (let rowsDown = 0; rowsDown < (await rows.count()); rowsDown += 1) {
    await page.keyboard.press('j');
    if ((await focused(page).textContent())?.includes('Thank Priya Nair')) break;
  }
  await expect(thanks).toBeFocused();
  await page.keyboard.press('l');
  await expect(letterText(page)).toHaveValue(/^Dear Priya/u);
  await tabTo(page, page.getByRole('textbox', { name: 'Subject' }));
  await expectFocusInSight(page);
  await page.keyboard.press('Enter');
  await expect(letterText(page)).toBeFocused();
});

test('the tone is chosen from its menu, and Escape leaves a menu where it was opened', async () => {
  const { page } = running;
  const before = await letterText(page).inputValue();
  const tone = page.getByRole('button', { name: /^Tone/u });
  await tabTo(page, tone, 'Shift+Tab');
  await expectFocusInSight(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Warm' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tone).toBeFocused();
  await page.keyboard.press('Enter');
  await arrowTo('Warm');
  await page.keyboard.press('Enter');
  await expect(letterText(page)).not.toHaveValue(before);
});

test('F8 goes to what is wrong, and what is said of it is reached, explained and put right from the keys', async () => {
  const { page } = running;
  await tabTo(page, letterText(page));
  await page.keyboard.press('Control+Home');
  for (let letters = 0; letters < 'Dear '.length; letters += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.type('X');
  const slip = finding(page, '“XPriya”');
  await expect(slip).toBeVisible();
  await page.keyboard.press('F8');
  expect(await letterText(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe(
    'XPriya',
  );
  await tabTo(page, slip.getByRole('button', { name: /^Why: / }));
  await expectFocusInSight(page);
  await page.keyboard.press('Enter');
  await expect(slip).toContainText('People look at their own name first.');
  await tabTo(page, slip.getByRole('button', { name: 'Write “Priya”' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(letterText(page)).toHaveValue(/^Dear Priya,/u);
});

test('every stop of the Tab key on the letter is in sight', async () => {
  const { page } = running;
  await tabTo(page, letterText(page), 'Shift+Tab');
  for (let stops = 0; stops < 25; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page).count()) === 0) break;
    await expectFocusInSight(page);
  }
});

test('Ctrl and Enter opens it in the mail program, and it is marked as sent', async () => {
  const { page } = running;
  await tabTo(page, letterText(page), 'Shift+Tab');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => program.opened().map(readLink)).toMatchObject([{ to: priya.emails[0] }]);
  await tabTo(page, page.getByRole('button', { name: 'Mark as sent' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'When did you send it?' });
  await expect(dialog).toBeVisible();
  await tabTo(page, dialog.getByRole('button', { name: 'Mark as sent' }));
  await expectFocusInSight(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Sent .* by mail\.$/u)).toBeVisible();
});

test('the people are walked through by J and K, and a page is written on and left again', async () => {
  const { page } = running;
  await page.keyboard.press('Control+3');
  const rows = page.getByRole('list', { name: 'People' }).getByRole('link');
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('j');
  await expectFocusInSight(page);
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/people\/per_/);
  const id = page.url().split('/').at(-1) as typeof priya.id;
  await tabTo(page, page.getByRole('textbox', { name: 'Notes', exact: true }));
  await expectFocusInSight(page);
  await page.keyboard.type('Likes short mails.');
  await expect.poll(async () => (await shownWorkspace(page)).people[id]?.notes).toBe('Likes short mails.');
});

test('every stop of the Tab key on a person’s page is in sight', async () => {
  const { page } = running;
  await page.keyboard.press('Control+3');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/people\/per_/);
  for (let stops = 0; stops < 25; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page).count()) === 0) break;
    await expectFocusInSight(page);
  }
});

test('the letters of an opportunity are reached from the palette, and one is begun there', async () => {
  const { page } = running;
  await openPalette(page);
  await page.keyboard.type('northgate');
  const itself = page.getByRole('group', { name: 'Northgate' }).getByRole('option', { name: /^Open Data Analyst/ });
  await expect(itself).toBeVisible();
  for (let downs = 0; downs < 8 && (await itself.getAttribute('aria-selected')) !== 'true'; downs += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/opportunities\/opp_northgate$/);
  const tab = page.getByRole('tab', { name: 'Letters' });
  await expect(tab).toBeVisible();
  await tabTo(page, page.getByRole('tab', { selected: true }));
  for (let tabs = 0; tabs < 8 && !(await tab.evaluate((element) => element === document.activeElement)); tabs += 1)
    await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Begin one' }));
  await page.keyboard.press('Enter');
  await arrowTo('Reply to Priya Nair');
  await page.keyboard.press('Enter');
  await expect(letterText(page)).toBeVisible();
  await expect(letterChecks(page)).toBeVisible();
});
