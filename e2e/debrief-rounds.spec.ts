import { expect, type Page, test } from 'playwright/test';
import type { Debrief } from '../core/model/debrief.ts';
import type { Workspace } from '../core/model/workspace.ts';
import { anInterview, anInterviewId, anOpportunityId } from '../core/testing/builders.ts';
import { anAccountPart, anAskedQuestion, aDebrief, anItemId } from '../core/testing/learning-builders.ts';
import { addMs, DAY_MS, HOUR_MS, MINUTE_MS } from '../core/time/instant.ts';
import { openDebrief, openQuestion, question } from './debrief-screen.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, quietSettings } from './own-data.ts';
import { goTo, now, openPalette, shownWorkspace } from './window.ts';

// Two rounds at one company: each has its own debrief, one click from the other, and each can be put down for good.

test.describe.configure({ mode: 'serial' });

const opportunityId = anOpportunityId('northgate');
const [first, second] = [anInterviewId('northgate'), anInterviewId('later')];
const MINUTES = 5;

const ranking = anAskedQuestion({ about: 'Window functions', marks: ['vague'], better: 'Rank within a group first.' });

const workspace = (): Workspace => {
  const { interviews, ...rest } = interviewsAt(['Northgate'], 2 * DAY_MS, quietSettings());
  const endAt = addMs(now(), -HOUR_MS);
  const later = anInterview({ id: second, opportunityId, round: 2, startAt: addMs(endAt, -HOUR_MS), endAt, loggedAt: endAt });
  const account = [
    anAccountPart({ id: anItemId('train'), when: 'On the way', text: 'I read nothing on the train.' }),
    anAccountPart({ id: anItemId('end'), when: 'The goodbye', text: 'I forgot to ask when they decide.' }),
  ];
  return {
    ...rest,
    interviews: { ...interviews, [later.id]: later },
    debriefs: {
      [first]: aDebrief({ id: first, account }),
      [second]: aDebrief({
        id: second,
        minutes: MINUTES,
        // Two seconds before the end of its time.
        spentMs: MINUTES * MINUTE_MS - 2_000,
        questions: [ranking],
        improvableId: ranking.id,
        well: 'I drew the three tables.',
        readier: 'Write ten window functions by hand.',
      }),
    },
  };
};

const kept = async (page: Page, id: typeof first): Promise<Debrief | undefined> => (await shownWorkspace(page)).debriefs[id];

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(workspace()) });
});
test.afterAll(() => running.close());

test('the palette opens the debrief of the newest round by the company’s name', async () => {
  const { page } = running;
  await goTo(page, '/today');
  await openPalette(page);
  await page.keyboard.type('debrief north');
  await page.getByRole('option', { name: 'Debrief Northgate' }).click();
  await expect(page).toHaveURL(new RegExp(`debrief=${second}$`));
  await expect(page.getByRole('heading', { level: 2, name: /^Second interview/ })).toBeVisible();
});

test('as its time is up it proposes the three things to keep, once and in place, and closes the account with them', async () => {
  const { page } = running;
  await expect(page.getByText('Five minutes are up. It is written down, so you can put it down.')).toBeVisible();
  // It came beside the work, not over it: nothing was opened, and the focus stayed.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const proposed = ['Rank within a group first.', 'I drew the three tables.', 'Write ten window functions by hand.'];
  for (const line of proposed) await expect(page.getByRole('listitem').filter({ hasText: line }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Put it away' }).first().click();
  await expect(page.getByRole('button', { name: 'Take it out again' })).toBeVisible();
  await expect.poll(async () => (await kept(page, second))?.keep).toEqual(proposed);
  expect((await kept(page, second))?.closedAt).not.toBeNull();
});

test('the other round is one choice away, and what was just typed in it is there on the way back', async () => {
  const { page } = running;
  const rounds = page.getByRole('radiogroup', { name: 'Which interview' });
  await rounds.getByRole('radio', { name: 'First interview' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^First interview/ })).toBeVisible();
  await (await openQuestion(page, 'What went really well?')).getByRole('textbox').fill('I asked about the team.');
  await rounds.getByRole('radio', { name: 'Second interview' }).click();
  await expect(page.getByRole('button', { name: 'Take it out again' })).toBeVisible();
  await rounds.getByRole('radio', { name: 'First interview' }).click();
  await expect(question(page, 'What went really well?')).toContainText('I asked about the team.');
  expect((await kept(page, second))?.well).toBe('I drew the three tables.');
});

test('a point of the account is removed, and put back where it was', async () => {
  const { page } = running;
  await openDebrief(page, opportunityId, first);
  const account = await openQuestion(page, 'The day as it was, from its start');
  const points = async () => (await kept(page, first))?.account.map(({ when }) => when);
  await account.getByRole('button', { name: 'Remove this point: On the way' }).click();
  await expect.poll(points).toEqual(['The goodbye']);
  await expect(account.getByText('Removed: On the way')).toBeVisible();
  await expect(account.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(points).toEqual(['On the way', 'The goodbye']);
  await account.getByRole('button', { name: 'Remove this point: The goodbye' }).click();
  await expect.poll(points).toEqual(['On the way']);
});
