import { expect, type Page, test } from 'playwright/test';
import {
  anEvent,
  anEventId,
  anInterview,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  aWorkspace,
} from '../core/testing/builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { goTo, now, shownWorkspace } from './window.ts';

// Everybody the person deals with: found, called, noted down, and joined where one was kept twice.

test.describe.configure({ mode: 'serial' });

const tom = aPersonId('tom');
const twin = aPersonId('twin');
const halden = anOpportunityId('halden');
const startAt = addMs(now(), -2 * DAY_MS);
const route = { kind: 'recruiter', recruiterId: tom, agency: 'Kestrel' } as const;
const workspace = aWorkspace({
  settings: quietSettings(),
  opportunities: [
    anOpportunity({ company: 'Northgate', zone, route, createdAt: addMs(startAt, -DAY_MS) }),
    anOpportunity({ id: halden, company: 'Halden', role: 'Analyst', zone, route, createdAt: addMs(startAt, -DAY_MS) }),
  ],
  interviews: [anInterview({ zone, startAt, endAt: addMs(startAt, HOUR_MS), loggedAt: addMs(startAt, HOUR_MS) })],
  people: [
    aPerson({ company: 'Northgate' }),
    aPerson({ id: tom, name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Kestrel', phones: ['+44 20 7946 0142'] }),
    aPerson({ id: twin, name: 'T. Lindqvist', roles: ['recruiter'], company: '', phones: ['+442079460142'], notes: 'Calls before noon.' }),
  ],
  events: [
    anEvent('contact', {
      id: anEventId('call'),
      personId: twin,
      party: 'recruiter',
      medium: 'phone',
      opportunityIds: [halden],
      at: addMs(startAt, DAY_MS),
    }),
  ],
});

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(workspace) });
});
test.afterAll(() => running.close());

const heading = (page: Page, name: string) => page.getByRole('main').getByRole('heading', { level: 1, name });

test('by keyboard alone: to the people, to the recruiter by number, and back', async () => {
  const { page } = running;
  await page.keyboard.press('Control+3');
  await expect(page).toHaveURL(/#\/people$/);
  const search = page.getByRole('searchbox', { name: 'Search people' });
  await expect(search).toBeVisible();
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('7946 0142');
  await expect(page.getByRole('list', { name: 'People' }).getByRole('link')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.keyboard.type('tom');
  const row = page.getByRole('list', { name: 'People' }).getByRole('link', { name: /Tom Lindqvist/ });
  await expect(page.getByRole('list', { name: 'People' }).getByRole('link')).toHaveCount(1);
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Tom Lindqvist')).toBeVisible();
});

test('the recruiter’s page names both opportunities, and a call about one of them is noted there', async () => {
  const { page } = running;
  const dealings = page.getByRole('list', { name: 'Opportunities with them' });
  await expect(dealings.getByRole('link')).toHaveText(['Halden, Analyst', 'Northgate, Data Analyst'], { useInnerText: true });
  await page.getByRole('button', { name: 'Note an exchange' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Halden' }).click();
  await dialog.getByRole('textbox', { name: /Notes/ }).fill('They decide on Friday.');
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByRole('list', { name: 'Everything there was' })).toContainText('They decide on Friday.');
  const noted = Object.values((await shownWorkspace(page)).events).find(({ notes }) => notes === 'They decide on Friday.');
  expect(noted).toMatchObject({ kind: 'contact', personId: tom, party: 'recruiter', medium: 'phone', opportunityIds: [halden] });
});

test('contact about no opportunity is noted too', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Note an exchange' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Notes/ }).fill('Wished me a good weekend.');
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await expect
    .poll(async () => Object.values((await shownWorkspace(page)).events).find(({ notes }) => notes.startsWith('Wished'))?.opportunityIds)
    .toEqual([]);
});

test('several numbers and addresses are kept as typed and saved as they are written', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Add a phone' }).click();
  await page.keyboard.type('+1 (212) 555-0123');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Call +1 212 555 0123' })).toBeVisible();
  await page.getByRole('button', { name: 'Add a mail address' }).click();
  await page.keyboard.type('tom@kestrel.example');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => {
      const { phones, emails } = (await shownWorkspace(page)).people[tom] ?? {};
      return [phones, emails];
    })
    .toEqual([['+44 20 7946 0142', '+1 (212) 555-0123'], ['tom@kestrel.example']]);
  await page.getByRole('button', { name: 'Remove the phone +1 (212) 555-0123' }).click();
  await expect.poll(async () => (await shownWorkspace(page)).people[tom]?.phones).toEqual(['+44 20 7946 0142']);
});

test('an opportunity leads to its people, and their mail address to the letters that fit', async () => {
  const { page } = running;
  await goTo(page, `/opportunities/${halden}`);
  await page.getByRole('tab', { name: 'People' }).click();
  await page.getByRole('tabpanel', { name: 'People' }).getByRole('link', { name: 'Tom Lindqvist' }).click();
  await expect(heading(page, 'Tom Lindqvist')).toBeVisible();
  await page.getByRole('button', { name: 'Write to tom@kestrel.example' }).click();
  await page.getByRole('menuitem', { name: /^Withdrawal to Tom Lindqvist.*Halden/u }).click();
  await expect(page.getByRole('textbox', { name: 'Letter' })).toHaveValue(/Tom/u);
  await expect(page).toHaveURL(new RegExp(`/${halden}/write`, 'u'));
});

test('a duplicate is offered with its reason, joined side by side, and one undo brings it back', async () => {
  const { page } = running;
  const before = await shownWorkspace(page);
  await goTo(page, '/people');
  const alike = page.getByRole('region', { name: 'People who may be one' });
  await expect(alike).toContainText('the same number, +44 20 7946 0142');
  await alike.getByRole('button', { name: /^Compare/ }).click();
  const dialog = page.getByRole('dialog', { name: 'One person or two?' });
  await expect(dialog.getByRole('table')).toContainText('Calls before noon.');
  await dialog.getByRole('button', { name: 'Make them one' }).click();
  await expect(page.getByRole('list', { name: 'People' }).getByRole('link')).toHaveCount(2);
  const joined = await shownWorkspace(page);
  expect(JSON.stringify(joined)).not.toContain(twin);
  expect(joined.people[tom]?.notes).toContain('Calls before noon.');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await shownWorkspace(page)).people).toEqual(before.people);
  expect((await shownWorkspace(page)).events).toEqual(before.events);
});

test('two who look alike and are two are not offered again', async () => {
  const { page } = running;
  await page.getByRole('button', { name: /are two people$/ }).click();
  await expect(page.getByRole('region', { name: 'People who may be one' })).toHaveCount(0);
});

test('somebody who is needed is not removed, and is told why', async () => {
  const { page } = running;
  await goTo(page, `/people/${tom}`);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Remove Tom Lindqvist' }).click();
  await expect(page.getByText(/Tom Lindqvist runs a process for you at Northgate and Halden/).first()).toBeVisible();
  await expect(heading(page, 'Tom Lindqvist')).toBeVisible();
});

test('somebody new is added and stands on a page of their own', async () => {
  const { page } = running;
  await goTo(page, '/people?add');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Lotte Brandt');
  await dialog.getByRole('button', { name: 'Add them' }).click();
  await expect(heading(page, 'Lotte Brandt')).toBeVisible();
});
