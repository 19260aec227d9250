import { expect, type Locator, type Page, test } from 'playwright/test';
import { practised } from '../core/answers/schedule.ts';
import { message } from '../core/messages/message.ts';
import type { PractisedAnswer } from '../core/model/answer.ts';
import { anInterviewId, anOpportunityId } from '../core/testing/builders.ts';
import { aDebrief, anAnswer, anAnswerId, anAskedQuestion, anItemId } from '../core/testing/learning-builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt } from './own-data.ts';
import { typeAtOnce } from './type-at-once.ts';
import { goTo, now, openPalette, shownWorkspace, speakerOf } from './window.ts';

// Answers are kept and improved from interview to interview, and practised aloud; what was hard comes back sooner.

test.describe.configure({ mode: 'serial' });

const QUESTION = 'Why should we hire you?';
const FIRST = 'Because the reports I write get read.';
const SECOND = 'Because the reports I write get used.';

/** An answer that was practised so long ago that it has been due for a while. */
const dueSince = (name: string, question: string, text: string, dueMsAgo: number): PractisedAnswer => {
  const writtenAt = addMs(now(), -60 * DAY_MS);
  const answer = anAnswer({
    id: anAnswerId(name),
    question,
    versions: [{ id: anItemId(name), text, at: writtenAt }],
    createdAt: writtenAt,
  });
  const tried = practised(answer, { rating: 'good', tookMs: 95_000 }, writtenAt);
  return { ...tried, card: tried.card === null ? null : { ...tried.card, dueAt: addMs(now(), -dueMsAgo) } };
};

const ranking = dueSince('ranking', 'How would you rank customers by month?', 'A window function, ordered by revenue.', 2 * DAY_MS);
const mistake = dueSince('mistake', 'Tell us about a mistake you made.', 'I moved a table without a rehearsal.', DAY_MS);

let running: RunningApp;
let say: Awaited<ReturnType<typeof speakerOf>>;
test.beforeAll(async () => {
  const workspace = interviewsAt(['Northgate'], 3 * DAY_MS);
  const asked = anAskedQuestion({ id: anItemId('asked'), question: mistake.question, said: 'I told them about the table.' });
  const debrief = aDebrief({ id: anInterviewId('northgate'), questions: [asked], bestId: asked.id, closedAt: addMs(now(), -2 * DAY_MS) });
  running = await launch({
    folder: await folderWith({
      ...workspace,
      answers: { [ranking.id]: ranking, [mistake.id]: mistake },
      debriefs: { [debrief.id]: debrief },
      settings: { ...workspace.settings, remindersPausedUntilAt: addMs(now(), DAY_MS) },
    }),
  });
  say = await speakerOf(running.page);
});
test.afterAll(() => running.close());

const restart = async (): Promise<void> => {
  await running.close();
  running = await launch({ folder: running.folder });
};
const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const rows = (page: Page): Locator => page.getByRole('list', { name: 'Answers' }).getByRole('link');
const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'Your answer' });
const keptAnswer = async (page: Page, question: string): Promise<PractisedAnswer | undefined> =>
  Object.values((await shownWorkspace(page)).answers).find((answer) => answer.question === question);
const wordings = async (page: Page): Promise<readonly string[] | undefined> =>
  (await keptAnswer(page, QUESTION))?.versions.map(({ text }) => text);

test('a question is added by typing it, and its answer is kept as it is typed', async () => {
  const { page } = running;
  await goTo(page, '/preparation/answers?add');
  await expect(page.getByRole('textbox', { name: 'A question to add' })).toBeFocused();
  await page.keyboard.type(QUESTION);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(QUESTION);
  await editor(page).focus();
  await page.keyboard.type(FIRST);
  await expect.poll(() => wordings(page)).toEqual([FIRST]);
});

test('a new version begins with the words of the old one, which stays', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'New version' }).click();
  await expect(editor(page)).toBeFocused();
  await expect(editor(page)).toHaveValue(FIRST);
  await editor(page).fill(SECOND);
  await expect.poll(() => wordings(page)).toEqual([FIRST, SECOND]);
});

test('both are there after a restart, and the old one can be taken again', async () => {
  await restart();
  const { page } = running;
  const answer = await keptAnswer(page, QUESTION);
  await goTo(page, `/preparation/answers/${answer?.id ?? ''}`);
  await expect(editor(page)).toHaveValue(SECOND);
  await page.getByText('first version').click();
  await expect(page.getByText(FIRST)).toBeVisible();
  await page.getByRole('button', { name: /^Take it again/u }).click();
  await expect.poll(() => wordings(page)).toEqual([FIRST, SECOND, FIRST]);
});

test('a wording that is older than a day is kept until one asks to edit it', async () => {
  const { page } = running;
  await goTo(page, `/preparation/answers/${ranking.id}`);
  await expect(heading(page)).toHaveText(ranking.question);
  await expect(editor(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Edit this version' }).click();
  await editor(page).fill('A window function over the month.');
  await expect
    .poll(async () => (await keptAnswer(page, ranking.question))?.versions.map(({ text }) => text))
    .toEqual(['A window function over the month.']);
});

test('a story is told and linked to an answer, and each leads to the other', async () => {
  const { page } = running;
  await goTo(page, '/preparation/stories');
  await page.getByRole('textbox', { name: 'A story to add' }).fill('The weekly report');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('The weekly report');
  await page.getByRole('textbox', { name: 'Situation' }).fill('Nobody read the report.');
  await page.getByRole('textbox', { name: 'Result' }).fill('Four teams open their Monday with it.');
  await expect
    .poll(async () => Object.values((await shownWorkspace(page)).stories).map(({ situation, result }) => [situation, result]))
    .toEqual([['Nobody read the report.', 'Four teams open their Monday with it.']]);
  await goTo(page, `/preparation/answers/${(await keptAnswer(page, QUESTION))?.id ?? ''}`);
  await page.getByRole('combobox', { name: 'Add a story' }).selectOption({ label: 'The weekly report' });
  await page.getByRole('link', { name: 'The weekly report' }).click();
  await expect(page.getByRole('link', { name: QUESTION })).toBeVisible();
});

test('the list says where an answer went best, which leads to its debrief', async () => {
  const { page } = running;
  await goTo(page, '/preparation/answers');
  await expect(rows(page).filter({ hasText: mistake.question })).toContainText('your best answer at Northgate');
  await rows(page).filter({ hasText: mistake.question }).click();
  await expect(page.getByText('I told them about the table.')).toBeVisible();
  await page.getByRole('link', { name: 'Northgate, first interview' }).click();
  await expect
    .poll(() => page.evaluate(() => location.hash))
    .toBe(`#/opportunities/${anOpportunityId('northgate')}?debrief=${anInterviewId('northgate')}`);
});

test('the search forgives a slip, and finds by the words of an answer and by its story', async () => {
  const { page } = running;
  await goTo(page, '/preparation/answers');
  await expect(rows(page)).toHaveCount(3);
  const search = page.getByRole('searchbox', { name: 'Search answers' });
  for (const [typed, found] of [
    ['custmoers', ranking.question],
    ['reharsal', mistake.question],
    ['weekly', QUESTION],
  ] as const) {
    await search.fill(typed);
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText(found);
  }
  await search.fill('xyzzy');
  await expect(page.getByText('Nothing found for “xyzzy”.')).toBeVisible();
  await search.press('Escape');
  await expect(rows(page)).toHaveCount(3);
});

test('by keyboard alone: from the list to an answer, and by the palette to practising', async () => {
  const { page } = running;
  await page.locator('main').press('j');
  await page.keyboard.press('j');
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).not.toHaveText(/answers/u);
  await openPalette(page);
  await page.keyboard.type('practise');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(ranking.question);
});

test('what has waited longest is asked first; the answer shows with Space, and rating it moves it away', async () => {
  const { page } = running;
  await expect(page.getByText('Two more after this')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText('0:01');
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Your answer' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Well/u })).toBeVisible();
  await page.keyboard.press('3');
  await expect(heading(page)).toHaveText(mistake.question);
  const after = await keptAnswer(page, ranking.question);
  const last = after?.practices.at(-1);
  expect([after?.practices.length, last?.rating, (last?.tookMs ?? 0) >= 1000, (after?.card?.dueAt ?? '') > addMs(now(), HOUR_MS)]).toEqual([
    2,
    'good',
    true,
    true,
  ]);
});

test('undo asks the question again as if it had not been tried', async () => {
  const { page } = running;
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText(ranking.question);
  expect((await keptAnswer(page, ranking.question))?.practices.length).toBe(1);
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(heading(page)).toHaveText(mistake.question);
});

test('the time rests while one pauses, and can be hidden', async () => {
  const { page } = running;
  await page.keyboard.press('p');
  await expect(page.getByRole('status').filter({ hasText: 'Paused' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Pause/u })).toBeVisible();
  await page.getByRole('button', { name: 'Hide the time' }).click();
  await expect(page.getByRole('timer')).toHaveCount(0);
});

test('what did not go well comes back at the end, until it goes', async () => {
  const { page } = running;
  await page.getByRole('button', { name: /^Show the answer/u }).click();
  await page.keyboard.press('1');
  await expect(heading(page)).toHaveText(QUESTION);
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(heading(page)).toHaveText(mistake.question);
  await page.keyboard.press('Enter');
  await page.keyboard.press('4');
  await expect(heading(page)).toHaveText(say(message('answers.done.today', { count: 3, minutes: 1 })));
  await expect(heading(page)).toBeFocused();
});

test('with nothing due it says when the next answer comes back, and for a gap without answers how to begin', async () => {
  const { page } = running;
  await goTo(page, '/today');
  await goTo(page, '/preparation/practice');
  await expect(heading(page)).toHaveText('Nothing to practise now.');
  await expect(page.getByText(/^The next answer comes back/u)).toBeVisible();
  await goTo(page, '/preparation/practice?about=Tableau');
  await page.getByRole('button', { name: 'Add a question about it' }).click();
  await expect(page.getByRole('textbox', { name: 'A question to add' })).toBeFocused();
  await page.keyboard.type('When did you last use Tableau?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Tests' })).toHaveValue('Tableau');
});

test('a question that is removed comes back with undo', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Remove this question' }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('dialog').filter({ hasText: 'Question removed from the answer bank' }).getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(4);
});

test('a question typed while another is being added stays in the field, and a second Enter adds nothing twice', async () => {
  const { page } = running;
  await goTo(page, '/preparation/answers');
  const field = page.getByRole('textbox', { name: 'A question to add' });
  const [first, next] = ['Why do you want to leave?', 'What would your team say of you?'];
  await field.fill(first);
  await typeAtOnce(field, next, { first: 'submit', press: page.getByRole('button', { name: 'Add', exact: true }) });
  await expect(page.getByRole('link', { name: first })).toHaveCount(1);
  await expect(field).toHaveValue(next);
  const questions = Object.values((await shownWorkspace(page)).answers).map(({ question }) => question);
  expect(questions.filter((question) => question === first || question === next)).toEqual([first]);
  await field.fill('');
});
