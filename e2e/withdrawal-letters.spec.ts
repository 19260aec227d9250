import { expect, type Page, test } from 'playwright/test';
import type { Workspace } from '../core/model/workspace.ts';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../core/testing/builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { launch, type RunningApp } from './launch.ts';
import { finding, letterText, markSent, sentLetters } from './letter-screen.ts';
import { folderWith, wholePlaybook, zone } from './own-data.ts';
import { openCompany, openRules } from './playbook-screen.ts';
import { goTo, now, shownWorkspace } from './window.ts';

// Withdrawing by a letter, to the recruiter and directly: what is said is what counts, and the plan follows.

test.describe.configure({ mode: 'serial' });

const tom = aPerson({
  id: aPersonId('tom'),
  name: 'Tom Lindqvist',
  roles: ['recruiter'],
  company: 'Kestrel',
  emails: ['tom@kestrel.example'],
});
const priya = aPerson({ id: aPersonId('priya'), name: 'Priya Nair', company: 'Northgate', emails: ['priya@northgate.example'] });
const ana = aPerson({ id: aPersonId('anabrandt'), name: 'Ana Brandt', company: 'Halden', emails: ['ana@halden.example'] });
const [northgate, halden] = [anOpportunityId('northgate'), anOpportunityId('halden')];

const workspace = (): Workspace => {
  const endAt = addMs(now(), -3 * DAY_MS);
  const held = { startAt: addMs(endAt, -HOUR_MS), endAt, loggedAt: endAt, zone };
  const createdAt = addMs(endAt, -DAY_MS);
  return aWorkspace({
    settings: { ...wholePlaybook(), self: { name: 'Sam Okafor', email: 'sam@okafor.example', phone: '' } },
    opportunities: [
      anOpportunity({ id: northgate, company: 'Northgate', role: 'Data Analyst', zone, createdAt }),
      anOpportunity({
        id: halden,
        company: 'Halden',
        role: 'Reporting Analyst',
        zone,
        createdAt,
        route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Kestrel' },
      }),
    ],
    people: [tom, priya, ana],
    interviews: [
      anInterview({ id: anInterviewId('northgate'), opportunityId: northgate, interviewerIds: [priya.id], ...held }),
      anInterview({ id: anInterviewId('halden'), opportunityId: halden, interviewerIds: [ana.id], ...held }),
    ],
  });
};

const endsOf = async (page: Page, id: typeof halden): Promise<readonly string[]> =>
  Object.values((await shownWorkspace(page)).events).flatMap((event) =>
    event.kind === 'stage-reached' && event.opportunityIds.includes(id) ? [event.stage] : [],
  );

/** Begins the withdrawal of an opportunity from its letters. */
const beginWithdrawal = async (page: Page, id: typeof halden): Promise<void> => {
  await goTo(page, `/opportunities/${id}?letters`);
  await page.getByRole('button', { name: 'Begin one' }).click();
  await page.getByRole('menuitem', { name: /^Withdrawal/u }).click();
  await expect(letterText(page)).toBeVisible();
};

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(workspace()) });
});
test.afterAll(() => running.close());

test('directly: the built-in letter says it at once and argues with nobody, and other words are pointed at', async () => {
  const { page } = running;
  await beginWithdrawal(page, northgate);
  await expect(letterText(page)).toHaveValue(/^Dear Priya/u);
  await expect(page.getByText('The decision, within two sentences')).toBeVisible();
  await expect(page.getByText('No argument', { exact: true })).toBeVisible();
  const words = await letterText(page).inputValue();
  await letterText(page).fill(
    'Dear Priya,\n\nIt has been a long few weeks. I have talked to many people. To be honest, your process was too slow. I am therefore withdrawing my application at Northgate for the role you know.\n\nKind regards,\nSam Okafor',
  );
  await expect(finding(page, 'The decision comes late')).toBeVisible();
  await expect(finding(page, 'reads like an argument')).not.toHaveCount(0);
  await letterText(page).fill(words);
  await expect(finding(page, 'The decision comes late')).toHaveCount(0);
});

test('sent, the opportunity is withdrawn and nothing else is asked for there', async () => {
  const { page } = running;
  await markSent(page);
  expect(await endsOf(page, northgate)).toEqual(['withdrawn']);
  await openCompany(page, 'Northgate');
  expect(await openRules(page)).toEqual(expect.not.arrayContaining(['tell-withdrawal']));
  const { opportunities } = await shownWorkspace(page);
  expect(Object.keys(opportunities)).toHaveLength(2);
  await expect(page.getByText('You withdrew').first()).toBeVisible();
});

test('not sent after all, it runs on with the steps it had', async () => {
  const { page } = running;
  const [letter] = await sentLetters(page);
  await goTo(page, `/opportunities/${northgate}/letters/${letter?.id ?? ''}`);
  await page.getByRole('button', { name: 'Not sent after all' }).click();
  await expect(letterText(page)).toBeVisible();
  expect(await endsOf(page, northgate)).toEqual([]);
  await expect.poll(() => openRules(page)).toContain('check-in');
});

test('through the recruiter: it goes to them in words for them, and the firm hears it from nobody else', async () => {
  const { page } = running;
  await beginWithdrawal(page, halden);
  await expect(letterText(page)).toHaveValue(/^(?:Dear|Hi|Hello) Tom/u);
  await expect(page.getByText('Channel: through the recruiter')).toBeVisible();
  await markSent(page);
  expect(await endsOf(page, halden)).toEqual(['withdrawn']);
  const [sent] = await sentLetters(page);
  expect(sent).toMatchObject({ personId: tom.id, to: 'tom@kestrel.example' });
  const { events } = await shownWorkspace(page);
  expect(Object.values(events).flatMap((event) => (event.kind === 'contact' ? [[event.party, event.about]] : []))).toEqual([
    ['recruiter', 'withdrawal'],
  ]);
  expect((await openRules(page)).filter((rule) => rule === 'tell-withdrawal')).toEqual([]);
});
