import { expect, type Page, test } from 'playwright/test';
import type { Workspace } from '../core/model/workspace.ts';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../core/testing/builders.ts';
import { aDebrief } from '../core/testing/learning-builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { launch, type RunningApp } from './launch.ts';
import { finding, letterChecks, letterText, markSent, sentLetters } from './letter-screen.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { goTo, now, planOf } from './window.ts';

// A reference hears by letter who may call, and is thanked by letter; the ledger and the plan know of both.

test.describe.configure({ mode: 'serial' });

const endAt = addMs(now(), -DAY_MS);
const northgate = anOpportunityId('northgate');
const interviewId = anInterviewId('northgate');
const helena = aPerson({
  id: aPersonId('helena'),
  name: 'Helena Marsh',
  roles: ['reference'],
  company: 'Kestrel',
  emails: ['helena.marsh@kestrel.example'],
  referee: { consent: 'given', consentAt: addMs(endAt, -DAY_MS), forRoles: 'Analyst roles', knows: 'Led my team for three years.' },
});

const workspace = (): Workspace =>
  aWorkspace({
    settings: { ...quietSettings({ self: { name: 'Sam Okafor', email: 'sam@okafor.example', phone: '' } }), rulesOff: [] },
    opportunities: [
      anOpportunity({
        id: northgate,
        company: 'Northgate',
        role: 'Data Analyst',
        zone,
        referenceIds: [helena.id],
        business: 'It balances wind and solar power for the grid.',
      }),
    ],
    interviews: [anInterview({ id: interviewId, opportunityId: northgate, zone, startAt: addMs(endAt, -HOUR_MS), endAt, loggedAt: endAt })],
    people: [aPerson({ company: 'Northgate' }), helena],
    debriefs: [aDebrief({ id: interviewId, topics: ['the outage reports'] })],
  });

const entry = (page: Page) => page.getByRole('region', { name: 'Helena Marsh' });
const openSteps = async (page: Page): Promise<readonly string[]> =>
  (await planOf(page)).flatMap(({ ruleId, state, personId }) => (state.kind === 'open' && personId === helena.id ? [ruleId] : []));

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(workspace()) });
});
test.afterAll(() => running.close());

test('the heads-up says who may call, what the company does and what was discussed', async () => {
  const { page } = running;
  expect(await openSteps(page)).toContain('references');
  await goTo(page, '/people/references');
  await entry(page).getByRole('button', { name: 'Write a heads-up: Northgate' }).click();
  await expect(letterText(page)).toHaveValue(/^(?:Dear|Hi|Hello) Helena/u);
  for (const said of [/Priya Nair/u, /balances wind and solar power/u, /outage reports/u]) await expect(letterText(page)).toHaveValue(said);
  await expect(letterChecks(page).getByText('Who may call, what they do, what was discussed')).toBeVisible();
});

test('without those three, each that is missing is named', async () => {
  const { page } = running;
  const words = await letterText(page).inputValue();
  await letterText(page).fill(
    'Dear Helena,\n\nI hope you are well. The interview at Northgate was yesterday and I gave them your name, as we said in spring. It means a great deal to me.\n\nKind regards,\nSam Okafor',
  );
  for (const missing of ['It does not say who may call', 'It does not say what the company does', 'It does not say what was discussed'])
    await expect(finding(page, missing)).toBeVisible();
  await letterText(page).fill(words);
  await expect(finding(page, 'It does not say')).toHaveCount(0);
});

test('sent, she counts as told in the ledger, and the plan asks for no other word', async () => {
  const { page } = running;
  await markSent(page);
  expect(await openSteps(page)).not.toContain('references');
  await goTo(page, '/people/references');
  await expect(entry(page).getByText(/^Told at /)).toBeVisible();
  await expect(entry(page).getByText('once within 30 days')).toBeVisible();
  await expect(entry(page).getByText('Not told yet.')).toHaveCount(0);
});

test('once she spoke for the person, the thanks are a letter, and outstanding until it is sent', async () => {
  const { page } = running;
  await entry(page).getByRole('button', { name: 'They gave a reference to Northgate' }).click();
  await expect(entry(page).getByText('Thanks are outstanding.')).toBeVisible();
  await entry(page).getByRole('button', { name: 'Write your thanks' }).click();
  await expect(letterText(page)).toHaveValue(/^(?:Dear|Hi|Hello) Helena/u);
  await markSent(page);
  await goTo(page, '/people/references');
  await expect(entry(page).getByText(/^Thanked at /)).toBeVisible();
  await expect(entry(page).getByText('Thanks are outstanding.')).toHaveCount(0);
  expect(await openSteps(page)).not.toContain('thank-reference');
});

test('both letters stand on her page', async () => {
  const { page } = running;
  const sent = await sentLetters(page);
  expect(sent.map(({ kind, personId }) => [kind, personId])).toEqual([
    ['reference-heads-up', helena.id],
    ['reference-thanks', helena.id],
  ]);
  await goTo(page, `/people/${helena.id}`);
  const timeline = page.getByRole('list', { name: 'Everything there was' });
  for (const { subject } of sent) await expect(timeline.getByRole('link', { name: `Read the letter: ${subject}` })).toBeVisible();
});
