import { expect, type Locator, test } from 'playwright/test';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOffer,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aWorkspace,
  someTerms,
} from '../core/testing/builders.ts';
import { aDebrief, anItemId } from '../core/testing/learning-builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { addDays } from '../core/time/local-day.ts';
import { dayOf } from '../core/time/zone.ts';
import { launch, type RunningApp } from './launch.ts';
import { letterText, markSent, sentLetters } from './letter-screen.ts';
import { folderWith, wholePlaybook, zone } from './own-data.ts';
import { openRules } from './playbook-screen.ts';
import { ask, goTo, now, planOf, shownWorkspace } from './window.ts';

// Two offers to a decision: the four questions beside the facts, a night, a second look, an answer that is told.

test.describe.configure({ mode: 'serial' });

const NAMES = { halden: 'Halden Freight', merrow: 'Merrow Water' } as const;
const [halden, merrow] = [anOpportunityId('halden'), anOpportunityId('merrow')];
const heldAt = addMs(now(), -10 * DAY_MS);
const madeAt = addMs(now(), -3 * DAY_MS);
const deadline = { on: addDays(dayOf(now(), zone), 9), time: null, zone };

const offerTo = (name: keyof typeof NAMES) =>
  anEvent('offer-made', { id: anEventId(`${name}offer`), opportunityIds: [anOpportunityId(name)], at: madeAt, loggedAt: madeAt, deadline });
const roundAt = (name: keyof typeof NAMES) =>
  anInterview({
    id: anInterviewId(name),
    opportunityId: anOpportunityId(name),
    zone,
    startAt: heldAt,
    endAt: addMs(heldAt, HOUR_MS),
    feeling: 'good',
  });

const workspace = aWorkspace({
  settings: wholePlaybook(),
  opportunities: (['halden', 'merrow'] as const).map((name) => anOpportunity({ id: anOpportunityId(name), company: NAMES[name], zone })),
  interviews: [roundAt('halden'), roundAt('merrow')],
  people: [aPerson({ company: NAMES.halden })],
  events: [offerTo('halden'), offerTo('merrow')],
  offers: [anOffer({ id: halden, terms: someTerms({ conditions: 'Two references.' }) }), anOffer({ id: merrow })],
  debriefs: [
    aDebrief({
      id: anInterviewId('halden'),
      signs: ['engaged'],
      ownQuestions: [
        { id: anItemId('leave'), question: 'Why do people leave?', state: 'half-answered', answer: 'Two of five, for the nights.' },
      ],
    }),
  ],
});

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(workspace) });
});
test.afterAll(() => running.close());

const point = (asked: string): Locator => running.page.getByRole('group', { name: asked, exact: true });
const answer = async (asked: string, said: 'Yes' | 'Partly' | 'No'): Promise<void> => {
  await point(asked).getByRole('button', { name: said }).click();
};
const lean = (label: string, to: 'Yes' | 'No' | 'Not sure'): Promise<void> =>
  running.page.getByRole('group', { name: label }).getByRole('button', { name: to, exact: true }).click();
const kept = async () => (await shownWorkspace(running.page)).decisions[halden];

test('each point is answered in a tap, beside the facts that belong to it', async () => {
  const { page } = running;
  await goTo(page, `/offers/${halden}/decision`);
  await expect(page.getByRole('heading', { level: 2, name: 'The manager' })).toBeVisible();
  const facts = page.getByRole('list', { name: 'Facts beside it: Did the manager answer whatever you asked, and fully?' });
  await expect(facts).toContainText('Only half answered: “Why do people leave?”');
  await expect(facts).toContainText('Two of five, for the nights.');
  await answer('Would the job bring out all that is in you?', 'Yes');
  await answer('Did the manager answer whatever you asked, and fully?', 'Partly');
  await page
    .getByRole('textbox', { name: 'In your words: Did the manager answer whatever you asked, and fully?' })
    .fill('Not why they leave.');
  await page.getByRole('textbox', { name: 'What does it say?' }).fill('I walked out faster than I walked in.');
  await page.getByRole('group', { name: 'How did it feel to walk out?' }).getByRole('button', { name: 'Wonderful' }).click();
  await expect
    .poll(async () => (await kept())?.answers)
    .toEqual([
      { point: 'job-stretch', answer: 'yes', words: '' },
      { point: 'manager-answers', answer: 'partly', words: 'Not why they leave.' },
    ]);
  await expect(page.getByRole('list', { name: 'Facts beside it: The gut' })).toContainText('The offer is not in writing yet');
});

test('a reason is kept as it is typed, and one that was removed comes back', async () => {
  const { page } = running;
  const add = page.getByRole('textbox', { name: 'One more reason against it' });
  await add.fill('The nights');
  await expect.poll(async () => (await kept())?.cons.map(({ text }) => text)).toEqual(['The nights']);
  await add.press('Enter');
  await page.getByRole('button', { name: 'Remove “The nights”' }).click();
  await expect.poll(async () => (await kept())?.cons).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await kept())?.cons.map(({ text }) => text)).toEqual(['The nights']);
});

test('the first look ends with a leaning, and the second one is in the plan for the next day', async () => {
  const { page } = running;
  await lean('Where you lean', 'Yes');
  await expect(page.getByText('Look once more', { exact: false })).toBeVisible();
  await expect.poll(() => openRules(page)).toContain('second-look');
  const step = (await planOf(page)).find(({ ruleId }) => ruleId === 'second-look');
  const firstAt = (await kept())?.firstLook?.at;
  expect(step !== undefined && firstAt !== undefined && step.earliestAt >= firstAt).toBe(true);
});

test('a night later what is answered otherwise is marked beside the first look', async () => {
  const { page } = running;
  const decision = await kept();
  if (decision?.firstLook == null) throw new Error('there was no first look');
  // The night passes: the first look was a day ago.
  await ask(page, 'decision.save', { ...decision, firstLook: { ...decision.firstLook, at: addMs(decision.firstLook.at, -DAY_MS) } });
  await expect(page.getByRole('heading', { level: 2, name: 'The second look' })).toBeVisible();
  await expect(page.getByText('Nothing has changed since the first look.')).toBeVisible();
  await answer('Would the job bring out all that is in you?', 'Partly');
  await expect(page.getByText('One answer has changed since the first look.')).toBeVisible();
  await expect(page.getByText('First look: yes', { exact: true })).toBeVisible();
  await lean('And where do you lean now?', 'Yes');
  await page.getByRole('textbox', { name: 'What changed overnight' }).fill('The nights weigh less than I thought.');
  await expect.poll(async () => (await kept())?.secondLook?.words).toBe('The nights weigh less than I thought.');
  expect((await openRules(page)).includes('second-look')).toBe(false);
});

test('the answer is told by letter, and with it the offer is accepted', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'You decided to accept.' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('The work.');
  await expect.poll(async () => (await kept())?.decided?.why).toBe('The work.');
  await page.getByRole('button', { name: 'Write the letter' }).click();
  await expect(letterText(page)).toHaveValue(/Halden Freight|offer/u);
  await markSent(page);
  expect((await sentLetters(page)).map(({ kind, begunFrom }) => [kind, begunFrom])).toEqual([
    ['reply', expect.objectContaining({ variant: 'accept-offer' })],
  ]);
  await goTo(page, `/offers/${halden}/decision`);
  await expect(page.getByRole('heading', { level: 2, name: 'You chose Halden Freight. Well done.' })).toBeVisible();
  await expect.poll(() => openRules(page)).toEqual(expect.arrayContaining(['await-contract', 'last-steps']));
});

test('the other offer is declined in a call, and nothing is left to tell them', async () => {
  const { page } = running;
  await goTo(page, `/offers/${merrow}/decision`);
  await lean('Where you lean', 'No');
  await page.getByRole('button', { name: 'Decide without a second look' }).click();
  await page.getByRole('button', { name: 'Decline', exact: true }).click();
  await page.getByRole('button', { name: 'I told them' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'You declined the offer from Merrow Water.' })).toBeVisible();
  const open = (await planOf(page)).filter(({ opportunityId, state }) => opportunityId === merrow && state.kind === 'open');
  expect(open.map(({ ruleId }) => ruleId)).not.toContain('tell-withdrawal');
});
