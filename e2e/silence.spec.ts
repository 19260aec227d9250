import { expect, test } from 'playwright/test';
import { anEvent, anEventId, anInterview, anOpportunity, aPerson, aWorkspace } from '../core/testing/builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { stageOf } from '../core/playbook/stage.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, wholePlaybook, zone } from './own-data.ts';
import { note, openAction, openCompany, openRules, press, step } from './playbook-screen.ts';
import { goTo, now, shownWorkspace } from './window.ts';

// Direct contact that goes silent: two questions, then it is let go; a word from them brings it back.

test.describe.configure({ mode: 'serial' });

const ago = (days: number) => addMs(now(), -days * DAY_MS);
const asked = (name: string, days: number) =>
  anEvent('contact', { id: anEventId(name), direction: 'out', party: 'employer', about: 'check-in', at: ago(days), loggedAt: ago(days) });

let running: RunningApp;
test.beforeAll(async () => {
  const startAt = ago(20);
  const workspace = aWorkspace({
    settings: wholePlaybook(),
    opportunities: [anOpportunity({ company: 'Northgate', zone, createdAt: ago(30) })],
    interviews: [anInterview({ zone, startAt, endAt: addMs(startAt, HOUR_MS), loggedAt: addMs(startAt, HOUR_MS) })],
    people: [aPerson({ company: 'Northgate' })],
    events: [anEvent('stage-reached', { at: ago(30), loggedAt: ago(30) }), asked('first', 11)],
  });
  running = await launch({ folder: await folderWith(workspace) });
  await openCompany(running.page, 'Northgate');
});
test.afterAll(() => running.close());

const stage = async () => stageOf(Object.values((await shownWorkspace(running.page)).events));

test('a week without a word brings one last question', async () => {
  expect(await openRules(running.page)).toContain('check-in');
  await expect(step(running.page, 'Check in with Northgate')).toContainText('One last try');
});

test('once it is asked, the guard says when the next message would be fine', async () => {
  const { page } = running;
  await press(page, 'Check in with Northgate', 'Mark as sent');
  await expect.poll(() => openRules(page)).not.toContain('check-in');
  const { idealAt } = await openAction(page, 'gone-silent');
  expect(idealAt > addMs(now(), 6 * DAY_MS)).toBe(true);
});

test('when that goes unanswered too, it is let go, and the opportunity counts as silent', async () => {
  const { page } = running;
  await press(page, 'Let Northgate rest', 'Mark as done');
  await expect.poll(stage).toBe('silent');
  await expect.poll(() => openRules(page)).toEqual([]);
  await goTo(page, '/opportunities');
  await expect(page.getByText('Gone silent').first()).toBeVisible();
});

test('a message from them opens it again, and the answer tops everything', async () => {
  const { page } = running;
  await openCompany(page, 'Northgate');
  await note(page, 'They wrote and expect an answer');
  await expect.poll(stage).toBe('interviewing');
  expect((await openAction(page, 'reply')).isPressing).toBe(true);
});
