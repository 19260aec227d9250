import fs from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page, test } from 'playwright/test';
import type { EventOf } from '../core/model/event.ts';
import {
  anEvent,
  anEventId,
  anOffer,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  aWorkspace,
  someTerms,
} from '../core/testing/builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { launch, type RunningApp } from './launch.ts';
import { finding, letterText } from './letter-screen.ts';
import { folderWith, quietSettings, storeFolder, zone } from './own-data.ts';
import { quickPage } from './quick-window.ts';
import { typeAtOnce } from './type-at-once.ts';
import { ask, goTo, now, shownWorkspace } from './window.ts';

// One person, one figure: what is said of terms is noted in a line, and what does not fit together is said before it is.

test.describe.configure({ mode: 'serial' });

const [halden, pellow] = [anOpportunityId('halden'), anOpportunityId('pellow')];
const dana = aPerson({
  id: aPersonId('dana'),
  name: 'Dana Whitlock',
  roles: ['hiring-manager'],
  company: 'Halden Freight',
  phones: ['01632 960 554'],
});
const paul = aPerson({
  id: aPersonId('paul'),
  name: 'Paul Whitby',
  roles: ['other'],
  company: 'Halden Freight',
  phones: ['01632 960 558'],
});
const here = { opportunityIds: [halden], loggedAt: addMs(now(), -2 * DAY_MS) };

const workspace = () => {
  const settings = quietSettings();
  return aWorkspace({
    settings: {
      ...settings,
      self: { name: 'Sam Okafor', email: '', phone: '' },
      comparison: {
        ...settings.comparison,
        presentJob: { company: 'Marlow & Co', role: 'Analyst', terms: someTerms({ base: { amount: 39_200, per: 'year' } }) },
      },
    },
    opportunities: [
      anOpportunity({ id: halden, company: 'Halden Freight', role: 'Operations Analyst', zone }),
      anOpportunity({ id: pellow, company: 'Pellow Health', role: 'Reporting Analyst', zone }),
    ],
    interviews: [],
    people: [dana, paul],
    events: [
      anEvent('offer-made', { ...here, id: anEventId('halden'), at: addMs(now(), -2 * DAY_MS), deadline: null }),
      anEvent('terms-heard', { ...here, id: anEventId('heard'), at: addMs(now(), -2 * DAY_MS), personId: dana.id, words: '£46,500' }),
      anEvent('told', { ...here, id: anEventId('asked'), at: addMs(now(), -DAY_MS), personId: dana.id, words: '£48,000' }),
    ],
    offers: [anOffer({ id: halden })],
  });
};

let running: RunningApp;
let folder: string;
test.beforeAll(async () => {
  folder = await folderWith(workspace());
  running = await launch({ folder });
  await goTo(running.page, `/offers/${halden}/negotiation`);
});
test.afterAll(() => running.close());

const log = (page: Page): Locator => page.getByRole('list', { name: 'What was said of terms' });
const entry = (page: Page, words: string): Locator => log(page).getByRole('listitem').filter({ hasText: words }).first();
const noting = (page: Page): Locator => page.getByRole('region', { name: 'Note what was said' });
const told = async (page: Page): Promise<readonly EventOf<'told'>[]> =>
  Object.values((await shownWorkspace(page)).events).filter((event) => event.kind === 'told');

test('the log says who offered what, what was asked for, and with whom it is agreed', async () => {
  const { page } = running;
  await expect(entry(page, 'Dana Whitlock offers £46,500')).toBeVisible();
  await expect(entry(page, 'You ask for £48,000')).toContainText('to Dana Whitlock');
  await expect(page.getByLabel('Terms are agreed with')).toHaveValue('');
  await expect(page.getByLabel('Terms are agreed with').locator('option').first()).toHaveText('Dana Whitlock, as it began');
});

test('a second negotiator: the second is sent back, and what is safe is the figure the first has', async () => {
  const { page } = running;
  await noting(page).getByText('They said', { exact: true }).click();
  await noting(page).getByRole('button', { name: 'They asked for my figure' }).click();
  await noting(page).getByLabel('With').selectOption('Paul Whitby');
  await expect(noting(page).getByRole('status')).toContainText('You negotiate with Dana.');
  await expect(noting(page).getByRole('status')).toContainText('If Paul insists, it is the £48,000 Dana already has.');
  expect(Object.keys((await shownWorkspace(page)).events)).toHaveLength(3);
  await noting(page).getByRole('button', { name: 'Note it' }).click();
  await expect(entry(page, 'Paul Whitby asks for your figure')).toContainText('You negotiate with Dana.');
  await expect(entry(page, 'Paul Whitby asks for your figure').getByRole('button', { name: 'Write to Dana' })).toBeVisible();
});

test('a figure that contradicts the one they have is told of before it is noted, and stays away once it was left', async () => {
  const { page } = running;
  await noting(page).getByText('I told them', { exact: true }).click();
  await noting(page).getByLabel('What you said').fill('£52,000');
  const warning = noting(page).getByRole('status');
  await expect(warning).toContainText('They have £48,000 from you.');
  await expect(warning).toContainText('Stay with £48,000');
  await noting(page).getByLabel('What you said').fill('£48k');
  await expect(warning).toBeEmpty();
  await noting(page).getByLabel('What you said').fill('£52,000');
  await page.keyboard.press('Enter');
  const noted = entry(page, 'You ask for £52,000');
  await expect(noted).toContainText('They have £48,000 from you.');
  await noted.getByRole('button', { name: 'It is fine as it is' }).click();
  await expect(noted).not.toContainText('They have £48,000 from you.');
  await expect(page.getByText('The warning is left as it is')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(noted).toContainText('They have £48,000 from you.');
  await noted.getByRole('button', { name: 'It is fine as it is' }).click();
  await expect(noted).not.toContainText('They have £48,000 from you.');
  await noted.getByRole('button', { name: 'Look again at what you left' }).click();
  await expect(noted).toContainText('They have £48,000 from you.');
  await noted.getByRole('button', { name: 'Correct the entry' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove this entry' }).click();
  await expect(noted).toHaveCount(0);
});

test('leverage without an offer that is written down, and after it ended', async () => {
  const { page } = running;
  await noting(page).getByRole('button', { name: 'Other offers' }).click();
  await noting(page).getByLabel('What you said').fill('Pellow offer me £50,000');
  const warning = noting(page).getByRole('status');
  await expect(warning).toContainText('No offer from Pellow Health is written down.');
  await noting(page).getByRole('button', { name: 'Something else' }).click();
  await expect(warning).toContainText('No offer from Pellow Health is written down.');
  await noting(page).getByRole('button', { name: 'Other offers' }).click();
  await ask(page, 'event.add', {
    kind: 'offer-made',
    opportunityIds: [pellow],
    at: addMs(now(), -HOUR_MS),
    notes: '',
    deadline: null,
  });
  await expect(warning).toBeEmpty();
  await noting(page).getByRole('button', { name: 'Note it' }).click();
  await expect(entry(page, 'You name another offer')).toBeVisible();
  await ask(page, 'event.add', {
    kind: 'stage-reached',
    opportunityIds: [pellow],
    at: now(),
    notes: '',
    stage: 'withdrawn',
    customStageId: null,
  });
  await expect(entry(page, 'You name another offer')).toContainText('The offer from Pellow Health no longer stands.');
});

test('what is said of present pay is held against the present job', async () => {
  const { page } = running;
  await noting(page).getByRole('button', { name: 'What I earn now' }).click();
  await noting(page).getByLabel('What you said').fill('£43,000');
  const warning = noting(page).getByRole('status');
  await expect(warning).toContainText('You earn £39,200, as you wrote it down.');
  await noting(page).getByLabel('What you said').fill('£39,200');
  await expect(warning).toContainText('Say only what a payslip shows.');
  await expect(warning).not.toContainText('as you wrote it down');
  await noting(page).getByLabel('What you said').fill('');
});

test('one’s own limit is told of where it is set, and nowhere else', async () => {
  const { page } = running;
  await page.getByLabel('You walk away below').fill('47k');
  await page.getByLabel('You ask for', { exact: true }).focus();
  await expect(page.getByLabel('You walk away below')).toHaveValue('£47,000');
  await expect(entry(page, 'Dana Whitlock offers £46,500')).toContainText('They offer less than £47,000, where you walk away.');
  await expect.poll(async () => (await shownWorkspace(page)).offers[halden]?.limits.walkAway).toBe(47_000);
  await goTo(page, '/offers');
  await expect(page.getByRole('heading', { name: 'Pay, with Dana Whitlock only' })).toBeVisible();
  await expect(page.getByText('The offer from Pellow Health no longer stands.')).toBeVisible();
  await expect(page.getByRole('link', { name: '1 more to mind' })).toBeVisible();
  await expect(page.locator('main')).not.toContainText('47,000');
});

test('the caller card warns when a second person of that company calls, and shows limits only where that is allowed', async () => {
  const caller = await quickPage(running.app, 'caller');
  const { page } = running;
  const call = async (name: string): Promise<Locator> => {
    await caller.getByRole('combobox', { name: 'Who is calling?' }).fill(name);
    await expect(caller.getByRole('heading', { level: 1 })).toHaveText(name);
    return caller.getByLabel('What to know');
  };
  expect(await (await call('Paul Whitby')).innerText()).toContain('You negotiate with Dana.');
  const card = await call('Dana Whitlock');
  await expect(card).toContainText('You agree them with Dana, who has £48,000 from you');
  await expect(card).not.toContainText('47,000');
  await goTo(page, `/offers/${halden}/negotiation`);
  await page.getByRole('switch', { name: 'Show it when they call' }).click();
  await expect(card).toContainText('You walk away below £47,000');
  await call('Paul Whitby');
  await expect(card).not.toContainText('47,000');
});

test('a letter is held against what they have: the figure, the other offer, the present pay, the one person', async () => {
  const { page } = running;
  await goTo(page, `/opportunities/${halden}/write?kind=negotiation&person=${paul.id}`);
  await expect(letterText(page)).toBeVisible();
  await expect(finding(page, 'You negotiate with Dana Whitlock already')).toBeVisible();
  await letterText(page).fill(
    'Dear Paul,\n\nI have another offer, from Pellow Health. I earn £43,000 at present, and had £55,000 in mind.\n\nKind regards,\nSam Okafor',
  );
  await expect(finding(page, 'They have £48,000 from you')).toBeVisible();
  await expect(finding(page, 'The offer from Pellow Health no longer stands')).toBeVisible();
  await expect(finding(page, 'It says what you earn: £43,000')).toContainText('You wrote down £39,200.');
});

test('a line that was begun is there after the window was closed, and a note for time is one line too', async () => {
  await goTo(running.page, `/offers/${halden}/negotiation`);
  await noting(running.page).getByText('I asked for time', { exact: true }).click();
  await noting(running.page).getByLabel('Until when, and why').fill('until Friday');
  await running.close();
  running = await launch({ folder });
  const { page } = running;
  await goTo(page, `/offers/${halden}/negotiation`);
  await expect(noting(page).getByLabel('Until when, and why')).toHaveValue('until Friday');
  await noting(page).getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByText('That you asked Halden Freight for more time is noted')).toBeVisible();
  await expect(log(page)).toContainText('You ask for more time: until Friday');
  expect((await told(page)).map(({ topic }) => topic)).toContain('other');
});

test('words typed while a line is being noted begin the next one', async () => {
  const { page } = running;
  await noting(page).getByText('I asked for time', { exact: true }).click();
  const field = noting(page).getByLabel('Until when, and why');
  await field.fill('until Monday');
  await typeAtOnce(field, 'until Monday, then by phone', { first: 'submit' });
  await expect(log(page)).toContainText('You ask for more time: until Monday');
  await expect(field).toHaveValue(', then by phone');
  await expect.poll(async () => (await shownWorkspace(page)).drafts['negotiation']?.content ?? '').toContain(', then by phone');
  await field.fill('');
});

test('what speaks against it is told in the dialog and in the quick line too, before it is noted', async () => {
  const { page } = running;
  const before = Object.keys((await shownWorkspace(page)).events).length;
  await goTo(page, `/opportunities/${halden}?happened=you-told`);
  const dialog = page.getByRole('dialog').filter({ has: page.getByLabel('What you said') });
  await dialog.getByLabel('What you said').fill('£52,000');
  await expect(dialog.getByRole('status')).toContainText('They have £48,000 from you.');
  await dialog.getByLabel('What you said').fill('£48,000');
  await expect(dialog.getByRole('status')).toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  const capture = await quickPage(running.app, 'capture');
  await capture.getByRole('textbox').first().fill('Halden Freight called, told them £52,000');
  await expect(capture.getByText('They have £48,000 from you.')).toBeVisible();
  expect(Object.keys((await shownWorkspace(page)).events)).toHaveLength(before);
});

test('what the same company heard of present pay about another job is held against it in the log, and is corrected there', async () => {
  const { page } = running;
  const { opportunityId } = await ask(page, 'opportunity.add', {
    company: 'Halden Freight',
    role: 'Stock Planner',
    route: { kind: 'direct' },
    zone,
    appliedAt: addMs(now(), -60 * DAY_MS),
  });
  await ask(page, 'event.add', {
    kind: 'told',
    opportunityIds: [opportunityId],
    at: addMs(now(), -50 * DAY_MS),
    notes: '',
    personId: dana.id,
    topic: 'earnings',
    words: '£43,000',
  });
  await goTo(page, `/offers/${halden}/negotiation`);
  const said = entry(page, 'You say you earn £43,000');
  await expect(said).toContainText('about the job at Halden Freight');
  await expect(said).toContainText('They have another figure from you. Put it right before they ask: £39,200, as a payslip shows it.');
  await said.getByRole('button', { name: 'Correct the entry' }).click();
  const dialog = page.getByRole('dialog').filter({ has: page.getByLabel('What you said') });
  await dialog.getByLabel('What you said').fill('£39,200');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(entry(page, 'You say you earn £39,200')).toBeVisible();
  await expect(entry(page, 'You say you earn £39,200')).not.toContainText('They have another figure from you.');
  await ask(page, 'opportunity.remove', { id: opportunityId });
});

test('what is said of somebody stays with them where two records were one person', async () => {
  const { page } = running;
  await goTo(page, `/offers/${halden}/negotiation`);
  await page.getByLabel('Terms are agreed with').selectOption('Paul Whitby');
  await expect.poll(async () => (await shownWorkspace(page)).offers[halden]?.negotiatorId).toBe(paul.id);
  await ask(page, 'person.merge', { keepId: dana.id, goneId: paul.id });
  await expect.poll(async () => (await shownWorkspace(page)).offers[halden]?.negotiatorId).toBe(dana.id);
  // The limits are in the person's own data, and in no log beside it.
  const beside = fs
    .readdirSync(path.dirname(storeFolder(folder)), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.log'));
  for (const name of beside) expect(fs.readFileSync(path.join(path.dirname(storeFolder(folder)), name), 'utf8')).not.toContain('47000');
});
