import { expect, type Page, test } from 'playwright/test';
import type { Workspace } from '../core/model/workspace.ts';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../core/testing/builders.ts';
import { aDebrief } from '../core/testing/learning-builders.ts';
import { addMs, HOUR_MS } from '../core/time/instant.ts';
import { launch, type RunningApp } from './launch.ts';
import { finding, letterChecks, letterText, sentLetters, throwAway } from './letter-screen.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { goTo, now, planOf, shownWorkspace } from './window.ts';

// A process that a recruiter runs: no note goes past them unless they agreed, and what they pass on is a letter too.

test.describe.configure({ mode: 'serial' });

const tom = aPerson({
  id: aPersonId('tom'),
  name: 'Tom Lindqvist',
  roles: ['recruiter'],
  company: 'Kestrel',
  emails: ['tom@kestrel.example'],
});
const priya = aPerson({ id: aPersonId('priya'), name: 'Priya Nair', company: 'Halden Freight', emails: ['priya@halden.example'] });
const interviewId = anInterviewId('halden');
const halden = anOpportunity({
  id: anOpportunityId('halden'),
  company: 'Halden Freight',
  role: 'Reporting Analyst',
  zone,
  route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Kestrel' },
});

const workspace = (): Workspace => {
  const endAt = addMs(now(), -2 * HOUR_MS);
  return aWorkspace({
    settings: quietSettings({ self: { name: 'Sam Okafor', email: 'sam@okafor.example', phone: '' } }),
    opportunities: [halden],
    people: [tom, priya],
    interviews: [
      anInterview({
        id: interviewId,
        opportunityId: halden.id,
        zone,
        startAt: addMs(endAt, -HOUR_MS),
        endAt,
        loggedAt: endAt,
        interviewerIds: [priya.id],
      }),
    ],
    debriefs: [aDebrief({ id: interviewId, topics: ['delays at the border'] })],
  });
};

const DIRECT = `/opportunities/${halden.id}/write?kind=thank-you&interview=${interviewId}&person=${priya.id}`;
const warning = (page: Page) => finding(page, 'A recruiter runs this process');
const openNotes = async (page: Page): Promise<readonly string[]> =>
  (await planOf(page)).flatMap(({ ruleId, state }) =>
    state.kind === 'open' && (ruleId === 'thank-you' || ruleId === 'thank-through-recruiter') ? [ruleId] : [],
  );

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(workspace()) });
});
test.afterAll(() => running.close());

test('a direct note is warned against, with who decides it, why, and after which sources', async () => {
  const { page } = running;
  await goTo(page, DIRECT);
  await expect(letterText(page)).toHaveValue(/^Dear Priya/u);
  await expect(warning(page)).toContainText('Tom Lindqvist manages the process. Let it go through them.');
  await warning(page)
    .getByRole('button', { name: /^Why: / })
    .click();
  await expect(warning(page)).toContainText('Their word settles it.');
  await expect(warning(page)).toContainText(/From .+\./u);
});

test('one click makes it thanks to pass on, in words for the recruiter, and nothing speaks against those', async () => {
  const { page } = running;
  await warning(page).getByRole('button', { name: 'Send it through Tom Lindqvist' }).click();
  await expect(letterText(page)).toHaveValue(/^(?:Dear|Hi|Hello) Tom/u);
  await expect(letterText(page)).toHaveValue(/Priya/u);
  await expect(page.getByRole('textbox', { name: 'Address' }).or(page.getByRole('combobox', { name: 'Address' }))).toHaveValue(
    'tom@kestrel.example',
  );
  await expect(warning(page)).toHaveCount(0);
  await expect(letterChecks(page).getByText('Channel: through the recruiter')).toBeVisible();
  await expect
    .poll(async () => Object.values((await shownWorkspace(page)).letters).map(({ kind, personId }) => [kind, personId]))
    .toEqual([['recruiter-feedback', tom.id]]);
});

test('what somebody wrote to the firm already is kept as a version, and the throwing away of the draft too', async () => {
  const { page } = running;
  await throwAway(page);
  await goTo(page, DIRECT);
  await letterText(page).fill('Dear Priya,\n\nIn my own words.\n\nSam Okafor');
  await warning(page).getByRole('button', { name: 'Send it through Tom Lindqvist' }).click();
  await expect(page.getByText('What you wrote is kept under Versions.')).toBeVisible();
  await expect
    .poll(async () => Object.values((await shownWorkspace(page)).letters).map(({ versions }) => versions.map(({ text }) => text)))
    .toEqual([['Dear Priya,\n\nIn my own words.\n\nSam Okafor']]);
  await throwAway(page);
  await expect.poll(async () => Object.keys((await shownWorkspace(page)).letters)).toEqual([]);
});

test('a question for news to the firm is warned against as well, and becomes one to the recruiter', async () => {
  const { page } = running;
  await goTo(page, `/opportunities/${halden.id}/write?kind=check-in&interview=${interviewId}&person=${priya.id}`);
  await expect(warning(page)).toBeVisible();
  await warning(page).getByRole('button', { name: 'Send it through Tom Lindqvist' }).click();
  await expect(letterText(page)).toHaveValue(/Tom/u);
  await expect(warning(page)).toHaveCount(0);
  await throwAway(page);
});

test('once the recruiter agreed to a direct note on the phone, the same note is fine and says since when', async () => {
  const { page } = running;
  expect(await openNotes(page)).not.toContain('thank-you');
  await goTo(page, `/opportunities/${halden.id}/call/${interviewId}`);
  await page.getByRole('button', { name: 'Welcome' }).click();
  await page.getByRole('button', { name: 'The call is over' }).click();
  await expect.poll(() => openNotes(page)).toEqual(['thank-you']);
  await goTo(page, DIRECT);
  await expect(letterText(page)).toHaveValue(/^Dear Priya/u);
  await expect(letterChecks(page).getByText(/^Channel: Tom Lindqvist agreed/u)).toBeVisible();
  await expect(warning(page)).toHaveCount(0);
});

test('sent, the note is on both pages it belongs to and the plan asks for no other', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(?:Mark as sent|Send anyway)$/u })
    .click();
  await expect.poll(() => openNotes(page)).toEqual([]);
  const [letter] = await sentLetters(page);
  await goTo(page, `/people/${priya.id}`);
  await expect(page.getByRole('link', { name: `Read the letter: ${letter?.subject ?? ''}` })).toBeVisible();
  await goTo(page, `/opportunities/${halden.id}?letters`);
  await expect(page.getByRole('main').getByText(letter?.subject ?? '')).toBeVisible();
});
