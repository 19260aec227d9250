import { EventEmitter, once } from 'node:events';
import fs from 'node:fs';
import { expect, type Locator, type Page, test } from 'playwright/test';
import type { Debrief } from '../core/model/debrief.ts';
import type { Workspace } from '../core/model/workspace.ts';
import { anInterviewId, anOpportunityId, aPerson, aPersonId } from '../core/testing/builders.ts';
import { aBrief, anAskedQuestion, aDebrief, anItemId } from '../core/testing/learning-builders.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../core/time/instant.ts';
import { openDebrief, openQuestion, question } from './debrief-screen.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, quietSettings, storeFolder } from './own-data.ts';
import { openStep } from './playbook-screen.ts';
import { goTo, shownWorkspace } from './window.ts';

// Going through an interview in the evening: nothing typed is lost, and at the end it can be put down.

const northgate = anInterviewId('northgate');
const opportunity = anOpportunityId('northgate');

const held = (): Workspace => interviewsAt(['Northgate'], HOUR_MS, quietSettings());

const keptDebrief = async (page: Page): Promise<Debrief | undefined> => (await shownWorkspace(page)).debriefs[northgate];

const northgateOnToday = (page: Page): Locator =>
  page
    .getByRole('link', { name: /Northgate/ })
    .filter({ hasText: /debrief|go through/i })
    .first();

const beginFromToday = async ({ page }: RunningApp): Promise<void> => {
  await goTo(page, '/today');
  await northgateOnToday(page).click();
  await expect(page.getByRole('tab', { name: 'Debrief', selected: true })).toBeVisible();
};

test('begun from Today in one click, quit in the middle, and gone on with where it was left', async () => {
  const first = await launch({ folder: await folderWith(held()) });
  const { page, folder } = first;
  await beginFromToday(first);
  const taps = question(page, 'How did it go, in three taps?');
  await expect(taps.getByRole('button', { name: 'Rough' })).toBeFocused();
  for (const feeling of ['Mixed', 'Fine', 'Good']) {
    await page.keyboard.press('ArrowRight');
    await expect(taps.getByRole('button', { name: feeling })).toBeFocused();
  }
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'What went really well?' })).toBeFocused();
  await page.keyboard.type('I drew the three tables before answering.');
  // No rest after the last letter: what is typed is saved as the window goes.
  await first.close();

  const second = await launch({ folder });
  await openDebrief(second.page, opportunity, northgate);
  await expect(question(second.page, 'What went really well?')).toContainText('I drew the three tables before answering.');
  await expect(question(second.page, 'What could have gone better?').getByText('Saved as you type')).toBeVisible();
  expect((await shownWorkspace(second.page)).interviews[northgate]?.feeling).toBe('good');
  await second.close();
});

test('begun before its screen is loaded, the first question has the focus all the same', async () => {
  const running = await launch({ folder: await folderWith(held()) });
  const { page } = running;
  const gate = new EventEmitter();
  const isOpen = once(gate, 'open');
  await page.route(/\/Screen-[^/]+\.js$/u, async (route) => {
    await isOpen;
    await route.continue();
  });
  await goTo(page, '/today');
  await page.reload();
  await northgateOnToday(page).click();
  // Until then the sheet holds the focus.
  await expect(page.getByRole('main')).toBeFocused();
  gate.emit('open');
  await expect(question(page, 'How did it go, in three taps?').getByRole('button', { name: 'Rough' })).toBeFocused();
  await running.close();
});

test.describe('an evening with a recruiter’s interview', () => {
  test.describe.configure({ mode: 'serial' });
  let running: RunningApp;

  test.beforeAll(async () => {
    const workspace = interviewsAt(['Northgate', 'Harbour'], HOUR_MS, quietSettings());
    const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Kestrel' });
    const before = workspace.opportunities[opportunity];
    if (before === undefined) throw new Error('no such opportunity');
    running = await launch({
      folder: await folderWith({
        ...workspace,
        people: { ...workspace.people, [tom.id]: tom },
        opportunities: {
          ...workspace.opportunities,
          [opportunity]: { ...before, route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Kestrel' } },
        },
        debriefs: {
          [anInterviewId('harbour')]: aDebrief({
            id: anInterviewId('harbour'),
            questions: [anAskedQuestion({ about: 'Window functions' })],
          }),
        },
        briefs: { [northgate]: aBrief({ id: northgate, questions: [{ id: anItemId('team'), question: 'Who is on the team?' }] }) },
      }),
    });
    await openDebrief(running.page, opportunity, northgate);
  });
  test.afterAll(() => running.close());

  test('a question that was asked before is offered as it is typed, with what it tests', async () => {
    const { page } = running;
    await openQuestion(page, 'What did they ask?');
    await expect(page.getByRole('combobox', { name: 'A question they asked' })).toBeFocused();
    await page.keyboard.type('rank cust');
    await page.getByRole('option', { name: 'How would you rank customers by month?' }).click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Why us?');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await keptDebrief(page))?.questions.map(({ question: asked, about }) => [asked, about]))
      .toEqual([
        ['How would you rank customers by month?', 'Window functions'],
        ['Why us?', ''],
      ]);
  });

  test('an answer is marked, kept in the answer bank, and a removed question comes back', async () => {
    const { page } = running;
    const log = question(page, 'What did they ask?');
    await log.getByRole('button', { name: 'How would you rank customers by month?', exact: true }).click();
    await expect(log.getByRole('textbox', { name: 'What you said' })).toBeFocused();
    await page.keyboard.type('A self-join.');
    await log.getByRole('button', { name: 'Caught me off guard' }).click();
    await log.getByRole('textbox', { name: 'What you would say now' }).fill('One window function.');
    await log.getByRole('button', { name: 'Keep in the answer bank' }).click();
    await expect(log.getByText('It is in the answer bank.')).toBeVisible();
    await log.getByRole('button', { name: 'Remove: Why us?' }).click();
    await expect(log.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(log.getByRole('button', { name: 'Why us?', exact: true })).toBeVisible();
    await expect
      .poll(async () => (await keptDebrief(page))?.questions)
      .toMatchObject([{ said: 'A self-join.', marks: ['off-guard'], better: 'One window function.' }, { question: 'Why us?' }]);
    const [answer] = Object.values((await shownWorkspace(page)).answers);
    expect(answer).toMatchObject({
      question: 'How would you rank customers by month?',
      about: 'Window functions',
      versions: [{ text: 'One window function.' }],
    });
    await expect.poll(async () => (await keptDebrief(page))?.questions[0]?.answerId).toBe(answer?.id);
  });

  test('a question of one’s own that was forgotten goes on the recruiter’s call sheet', async () => {
    const { page } = running;
    const own = await openQuestion(page, 'Were your own questions answered?');
    await own.getByRole('group', { name: 'What became of it: Who is on the team?' }).getByRole('button', { name: 'Forgotten' }).click();
    await expect(own.getByText('Tom Lindqvist can ask it for you.')).toBeVisible();
    await expect
      .poll(async () => (await keptDebrief(page))?.ownQuestions)
      .toEqual([{ id: anItemId('team'), question: 'Who is on the team?', state: 'forgotten', answer: '' }]);

    await goTo(page, `/opportunities/${opportunity}`);
    const call = await openStep(page, 'Call Tom Lindqvist');
    const sheet = call.getByRole('button', { name: 'Step by step' });
    if ((await sheet.getAttribute('aria-expanded')) === 'false') await sheet.click();
    await expect(call.getByText('Who is on the team?')).toBeVisible();
    await openDebrief(page, opportunity, northgate);
  });

  test('a line that was not finished with Enter is noted when one goes on, and confirming an answer removes nothing', async () => {
    const { page } = running;
    await openQuestion(page, 'What did they ask?');
    await page.getByRole('combobox', { name: 'A question they asked' }).fill('What is a slowly changing dimension?');
    await page.keyboard.press('Control+Enter');
    const own = await openQuestion(page, 'Were your own questions answered?');
    await own.getByRole('textbox', { name: 'Another question of yours' }).fill('Is there a rota?');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('textbox', { name: 'A subject you talked about' }).fill('The move to the cloud');
    await page.keyboard.press('Control+Enter');
    await openQuestion(page, 'Were your own questions answered?');
    const rota = own.getByRole('group', { name: 'What became of it: Is there a rota?' });
    await rota.getByRole('button', { name: 'Answered' }).click();
    await expect(rota.getByRole('button', { name: 'Answered', pressed: true })).toBeVisible();
    await own.getByRole('button', { name: 'Remove: Is there a rota?' }).click();
    await expect(rota).toHaveCount(0);
    await own.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await keptDebrief(page))?.topics).toEqual(['The move to the cloud']);
    await expect
      .poll(async () => (await keptDebrief(page))?.ownQuestions.at(-1))
      .toMatchObject({ question: 'Is there a rota?', state: 'answered' });
    expect((await keptDebrief(page))?.questions.at(-1)?.question).toBe('What is a slowly changing dimension?');
  });

  test('a whole mail pasted as a question is cut to what a question holds, and everything is still saved', async () => {
    const { page } = running;
    const log = await openQuestion(page, 'What did they ask?');
    const line = log.getByRole('combobox', { name: 'A question they asked' });
    await line.focus();
    await page.keyboard.insertText('Why '.repeat(500));
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await keptDebrief(page))?.questions.at(-1)?.question.length).toBe(499);
    await expect(log.getByText('Saved as you type')).toBeVisible();
    await log.getByRole('button', { name: /^Remove: Why Why/ }).click();
  });

  test('wording that runs oneself down is pointed at, and a fairer way is taken over in one click', async () => {
    const { page } = running;
    const words = await openQuestion(page, 'What will the recruiter hear from you?');
    await page.keyboard.type('I was terrible at SQL. The outage question went well.');
    const findings = words.getByRole('list', { name: 'Worth another look' }).getByRole('listitem');
    await expect(findings).toHaveCount(1);
    await findings.getByRole('button', { name: /^Show “I was terrible/ }).click();
    await expect(words.getByRole('textbox')).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('I was terrible');
    await findings.getByRole('button', { name: /^Write this instead/ }).click();
    await expect(words.getByText('Nothing here sells you short.')).toBeVisible();
    await expect(words.getByRole('textbox')).toBeFocused();
    // Of what was typed first, a part may have been saved on the way.
    await expect.poll(async () => (await keptDebrief(page))?.forRecruiter).toMatch(/^(?!.*terrible).*The outage question went well\.$/su);
  });

  test('the day they decide and the way they want to be followed up are asked once more, and are facts then', async () => {
    const { page } = running;
    const next = await openQuestion(page, 'What happens next?');
    await next.getByRole('button', { name: 'Note the day' }).click();
    await expect(next.getByText(/^They decide/)).toBeVisible();
    await next.getByRole('button', { name: 'Phone' }).click();
    await expect(next.getByText('They asked you to call.')).toBeVisible();
    const kinds = Object.values((await shownWorkspace(page)).events).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['decision-date-stated', 'follow-up-channel-stated']);
  });

  test('a rough one offers the account of the day, and a mistake in it counts as a gap', async () => {
    const { page } = running;
    const taps = await openQuestion(page, 'How did it go, in three taps?');
    await taps.getByRole('button', { name: 'Rough' }).click();
    const account = await openQuestion(page, 'The day as it was, from its start');
    await account.getByRole('button', { name: 'On the way' }).click();
    await expect(account.getByRole('textbox', { name: 'What happened' })).toBeFocused();
    await page.keyboard.type('I read nothing on the train.');
    await account.getByRole('checkbox', { name: 'Something went wrong here' }).check();
    await account.getByRole('textbox', { name: 'What went wrong' }).fill('Unprepared');
    await account.getByRole('checkbox', { name: 'It fell well short of the mark' }).check();
    await expect
      .poll(() => keptDebrief(page))
      .toMatchObject({
        account: [{ when: 'On the way', text: 'I read nothing on the train.', mistake: { what: 'Unprepared' } }],
        fellWellShort: true,
      });
  });
});

test('the time pauses, ends softly once, and the debrief is put away and taken out again by the keyboard', async () => {
  const minutes = 5;
  const nearTheEnd = aDebrief({
    id: northgate,
    minutes,
    spentMs: minutes * MINUTE_MS - 6_000,
    readier: 'Write ten window functions by hand.',
  });
  const running = await launch({ folder: await folderWith({ ...held(), debriefs: { [northgate]: nearTheEnd } }) });
  const { page } = running;
  await openDebrief(page, opportunity, northgate);
  await page.getByRole('button', { name: 'Pause the time' }).click();
  await expect(page.getByText('Paused, one of 5 minutes left')).toBeVisible();
  await expect(page.getByText('Five minutes are up.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Let the time run' }).click();
  const proposal = page.getByText('Five minutes are up. It is written down, so you can put it down.');
  await expect(proposal).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'A little longer' }).click();
  await expect(proposal).toBeHidden();
  await expect(page.getByText(/five of 10 minutes left$/)).toBeVisible();
  await expect.poll(async () => (await keptDebrief(page))?.minutes).toBe(10);

  await openQuestion(page, 'What do you keep of it?');
  await expect(page.getByRole('textbox', { name: 'Thing to keep 1' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Thing to keep 1' })).toHaveValue('Write ten window functions by hand.');
  await page.keyboard.press('Control+Enter');
  const again = page.getByRole('button', { name: 'Take it out again' });
  await expect(again).toBeVisible();
  await expect(page.getByRole('heading', { name: /^First interview/ })).toBeFocused();
  await expect(page.getByRole('group', { name: 'The debrief, question by question' })).toHaveCount(0);
  expect((await keptDebrief(page))?.closedAt).not.toBeNull();
  await page.keyboard.press('Tab');
  await expect(again).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Thing to keep 1' })).toBeVisible();
  expect((await keptDebrief(page))?.closedAt).toBeNull();
  await running.close();
});

test('D on a step opens its debrief, and an interview ahead says from when', async () => {
  const ahead = interviewsAt(['Harbour'], -DAY_MS, quietSettings());
  const workspace = held();
  const running = await launch({
    folder: await folderWith({
      ...workspace,
      opportunities: { ...workspace.opportunities, ...ahead.opportunities },
      interviews: { ...workspace.interviews, ...ahead.interviews },
    }),
  });
  const { page } = running;
  await goTo(page, '/opportunities');
  await page.getByRole('link', { name: /Northgate/ }).focus();
  await page.keyboard.press('d');
  await expect(page).toHaveURL(new RegExp(`debrief=${northgate}`));
  await openDebrief(page, anOpportunityId('harbour'), anInterviewId('harbour'));
  await expect(page.getByText(/^This interview ends/)).toBeVisible();
  await running.close();
});

test('what cannot be saved is told, and stays where it was typed', async () => {
  const folder = await folderWith(held());
  fs.chmodSync(storeFolder(folder), 0o500);
  const running = await launch({ folder });
  const { page } = running;
  await openDebrief(page, opportunity, northgate);
  const well = await openQuestion(page, 'What went really well?');
  await well.getByRole('textbox').fill('I drew the three tables.');
  await expect(well.getByText(/^Not saved yet\..*What you typed stays here\.$/)).toBeVisible();
  await page.getByRole('tab', { name: 'People' }).click();
  await expect(page.getByRole('tabpanel', { name: 'People' })).toBeVisible();
  await page.getByRole('tab', { name: 'Debrief' }).click();
  await expect(question(page, 'What went really well?')).toContainText('I drew the three tables.');
  await running.close();
  fs.chmodSync(storeFolder(folder), 0o700);
});
