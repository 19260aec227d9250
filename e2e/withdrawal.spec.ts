import { expect, test } from 'playwright/test';
import { aPerson, aPersonId } from '../core/testing/builders.ts';
import { HOUR_MS } from '../core/time/instant.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, wholePlaybook } from './own-data.ts';
import { note, openAction, openCompany, openRules, press } from './playbook-screen.ts';
import { ask, shownWorkspace } from './window.ts';

// No longer interested although they are: the recruiter hears it at once, and the firm from nobody else.

test.describe.configure({ mode: 'serial' });

const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Kestrel' });

let running: RunningApp;
test.beforeAll(async () => {
  const workspace = interviewsAt(['Northgate', 'Harbour'], 44 * HOUR_MS, wholePlaybook());
  running = await launch({ folder: await folderWith({ ...workspace, people: { ...workspace.people, [tom.id]: tom } }) });
  const { opportunities } = await shownWorkspace(running.page);
  const northgate = Object.values(opportunities).find(({ company }) => company === 'Northgate');
  if (northgate === undefined) throw new Error('Northgate is missing');
  await ask(running.page, 'opportunity.update', { ...northgate, route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Kestrel' } });
  await openCompany(running.page, 'Northgate');
});
test.afterAll(() => running.close());

const rulesAt = async (company: string): Promise<readonly string[]> => {
  await openCompany(running.page, company);
  return openRules(running.page);
};

test('withdrawing leaves one thing to do here: to tell the recruiter at once', async () => {
  const { page } = running;
  await note(page, 'You withdrew', 'Where it stands');
  await expect.poll(async () => (await openAction(page, 'tell-withdrawal')).personId).toBe(tom.id);
  const { idealAt, earliestAt } = await openAction(page, 'tell-withdrawal');
  expect(idealAt >= earliestAt).toBe(true);
});

test('the other opportunity keeps its own plan', async () => {
  expect(await rulesAt('Harbour')).toContain('check-in');
});

test('told, the recruiter is thanked, and nothing is written to the firm', async () => {
  const { page } = running;
  await openCompany(page, 'Northgate');
  await press(page, 'Tell Tom Lindqvist', 'Mark as sent');
  await expect.poll(() => openRules(page)).toContain('thank-recruiter');
  const { personId } = await openAction(page, 'thank-recruiter');
  expect(personId).toBe(tom.id);
});
