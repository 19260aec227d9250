import { expect, type Page, test } from 'playwright/test';
import type { Workspace } from '../core/model/workspace.ts';
import { anInterview, anInterviewId, anOpportunityId } from '../core/testing/builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { openDebrief, openQuestion } from './debrief-screen.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, wholePlaybook } from './own-data.ts';
import { openCompany, openStep } from './playbook-screen.ts';
import { goTo, now, shownWorkspace } from './window.ts';

// Two debriefs are typed, evening by evening; what they left open is what the next preparation begins with, wherever one looks.

test.describe.configure({ mode: 'serial' });

const RANKING = 'How would you rank customers by month?';
const coming = anInterviewId('coming');

const workspace = (): Workspace => {
  const { interviews, ...rest } = interviewsAt(['Oakhurst', 'Pellow'], 2 * HOUR_MS, wholePlaybook());
  const startAt = addMs(now(), DAY_MS);
  const next = anInterview({
    id: coming,
    opportunityId: anOpportunityId('oakhurst'),
    round: 2,
    startAt,
    endAt: addMs(startAt, HOUR_MS),
    loggedAt: now(),
    interviewerIds: [],
  });
  return { ...rest, interviews: { ...interviews, [coming]: next } };
};

/** Notes a question that was asked, and opens it. */
const noteQuestion = async (page: Page, words: string): Promise<void> => {
  const log = page.getByRole('region', { name: 'What did they ask?' });
  await page.getByRole('combobox', { name: 'A question they asked' }).focus();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await log.getByRole('button', { name: words, exact: true }).click();
  await expect(log.getByRole('textbox', { name: 'What you said' })).toBeFocused();
};

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(workspace()) });
});
test.afterAll(() => running.close());

test('the first is typed: an answer that was vague, one that was prepared, and a question left unasked', async () => {
  const { page } = running;
  await openDebrief(page, anOpportunityId('oakhurst'), anInterviewId('oakhurst'));
  const log = await openQuestion(page, 'What did they ask?');
  await noteQuestion(page, 'Tell us about yourself.');
  await log.getByRole('button', { name: 'Prepared', exact: true }).click();
  await noteQuestion(page, RANKING);
  await page.keyboard.type('I reached for a self-join.');
  await log.getByRole('button', { name: 'Vague', exact: true }).click();
  await log.getByRole('combobox', { name: 'What it tests' }).fill('Window functions');
  await openQuestion(page, 'Were your own questions answered?');
  await page.getByRole('textbox', { name: 'Another question of yours' }).fill('Who reads the reports?');
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: 'What became of it: Who reads the reports?' }).getByRole('button', { name: 'Forgotten' }).click();
  await expect
    .poll(async () => (await shownWorkspace(page)).debriefs[anInterviewId('oakhurst')])
    .toMatchObject({ questions: [{ marks: ['prepared'] }, { about: 'Window functions' }], ownQuestions: [{ state: 'forgotten' }] });
});

test('the second is typed: the same question again, known with what it tests, and one gap in three taps', async () => {
  const { page } = running;
  await openDebrief(page, anOpportunityId('pellow'), anInterviewId('pellow'));
  const log = await openQuestion(page, 'What did they ask?');
  await page.getByRole('combobox', { name: 'A question they asked' }).focus();
  await page.keyboard.type('rank cust');
  await page.getByRole('option', { name: RANKING }).click();
  await page.keyboard.press('Enter');
  await log.getByRole('button', { name: RANKING, exact: true }).click();
  await log.getByRole('textbox', { name: 'What you said' }).fill('I guessed.');
  await log.getByRole('button', { name: 'Caught me off guard' }).click();
  const taps = await openQuestion(page, 'How did it go, in three taps?');
  await taps.getByRole('button', { name: 'Mixed', exact: true }).click();
  await taps.getByRole('group', { name: 'One you would like to have again' }).getByRole('button').last().click();
  await page.keyboard.type('I named a figure too soon');
  await page.keyboard.press('Enter');
  await taps.getByRole('combobox', { name: 'What does it come down to?' }).fill('Pay');
  await expect
    .poll(async () => (await shownWorkspace(page)).debriefs[anInterviewId('pellow')])
    .toMatchObject({ gapAbout: 'Pay', questions: [{ about: 'Window functions', marks: ['off-guard'] }] });
});

test('the brief of the next interview has those gaps and no other, in one’s own words, and the question left unasked', async () => {
  const { page } = running;
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { level: 1, name: 'Oakhurst, two gaps to close' })).toBeVisible();
  const carried = page.getByRole('region', { name: 'Carried over from your debriefs' });
  await expect(carried.getByRole('heading', { level: 3 })).toHaveText(['Window functions', 'Pay']);
  await expect(carried.getByRole('listitem')).toContainText([
    /Missed at Oakhurst and Pellow.*“I guessed\.”/su,
    /Missed at Pellow.*“I named a figure too soon”/su,
  ]);
  await expect(page.getByRole('region', { name: 'Ask them' })).toContainText('Who reads the reports?');
});

test('a plan that is made there stands in the insights and in the step that prepares the interview, and is one plan', async () => {
  const { page } = running;
  await page.getByRole('textbox', { name: 'Plan for Window functions' }).fill('One a day, aloud.');
  await page.keyboard.press('Control+6');
  await expect(page.getByRole('rowheader', { name: /Window functions/u })).toContainText('One a day, aloud.');
  await page.getByRole('button', { name: 'Window functions', exact: true }).click();
  await page.getByRole('textbox', { name: 'What will you do about “Window functions”?' }).fill('Two a day, aloud.');

  await openCompany(page, 'Oakhurst');
  const prepare = await openStep(page, 'Prepare for your second interview at Oakhurst');
  const guide = prepare.getByRole('button', { name: 'Step by step' });
  if ((await guide.getAttribute('aria-expanded')) === 'false') await guide.click();
  await expect(prepare).toContainText('Window functions: Two a day, aloud.');
  await expect(prepare).toContainText('Pay');

  await goTo(page, `/preparation/${coming}`);
  await expect(page.getByRole('textbox', { name: 'Plan for Window functions' })).toHaveValue('Two a day, aloud.');
});
