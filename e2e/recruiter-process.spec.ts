import { expect, test } from 'playwright/test';
import { anInterview, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../core/testing/builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { addDays } from '../core/time/local-day.ts';
import type { LocalTime } from '../core/time/types.ts';
import { dayOf, instantOf } from '../core/time/zone.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, wholePlaybook, zone } from './own-data.ts';
import { note, openAction, openCompany, openRules, openStep, press, step, stepsAhead } from './playbook-screen.ts';
import { ask, goTo, now, planOf, shownWorkspace } from './window.ts';

// A process that a recruiter runs, from the first interview to the signature.

test.describe.configure({ mode: 'serial' });

const today = dayOf(now(), zone);
const tom = aPersonId('tom');
const northgate = anOpportunityId();

/** At ten in the morning yesterday, so that no hour of the day makes an evening interview of it. */
const startAt = instantOf(addDays(today, -1), '10:00' as LocalTime, zone);

const workspace = aWorkspace({
  settings: wholePlaybook(),
  opportunities: [
    anOpportunity({
      company: 'Northgate',
      zone,
      route: { kind: 'recruiter', recruiterId: tom, agency: 'Kestrel' },
      referenceIds: [aPersonId('helena')],
      createdAt: addMs(startAt, -DAY_MS),
    }),
  ],
  interviews: [anInterview({ zone, startAt, endAt: addMs(startAt, HOUR_MS), loggedAt: addMs(startAt, HOUR_MS) })],
  people: [
    aPerson({ company: 'Northgate' }),
    aPerson({ id: tom, name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Kestrel' }),
    aPerson({ id: aPersonId('helena'), name: 'Helena Marsh', roles: ['reference'], company: '' }),
  ],
});

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(workspace) });
  await openCompany(running.page, 'Northgate');
});
test.afterAll(() => running.close());

test('after the interview the word goes through the recruiter, and no note to the firm is proposed', async () => {
  const rules = await openRules(running.page);
  expect(rules).toEqual(expect.arrayContaining(['check-in', 'debrief', 'recruiter-call', 'references']));
  expect(rules).not.toContain('thank-you');
  await expect(step(running.page, 'Call Tom Lindqvist')).toHaveCount(1);
});

test('the call is guided point by point, and the ticks stay', async () => {
  const { page } = running;
  const call = await openStep(page, 'Call Tom Lindqvist');
  await call.getByRole('button', { name: 'Step by step' }).click();
  const first = call.getByRole('checkbox').first();
  await first.click();
  await expect(first).toBeChecked();
  const { key } = await openAction(page, 'recruiter-call');
  await expect.poll(async () => (await shownWorkspace(page)).ticks[key]?.points.length).toBe(1);
});

test('once the recruiter agrees, the interviewer gets a note, and the change of plan is told', async () => {
  const { page } = running;
  await note(page, 'Tom Lindqvist agreed to a direct note', 'Tom Lindqvist');
  await expect(step(page, 'Thank Priya Nair')).toHaveCount(1);
  const { reason } = await openAction(page, 'thank-you');
  expect(reason.level).toBe('recruiter');
  await expect(page.getByText('The plan changed')).toBeVisible();
});

test('the employer’s question starts the clock of 24 hours and tops Today', async () => {
  const { page } = running;
  await note(page, 'They wrote and expect an answer');
  const reply = await openAction(page, 'reply');
  expect([reply.isPressing, reply.latestAt]).toEqual([true, addMs(reply.earliestAt, DAY_MS)]);
  await goTo(page, '/today');
  const rows = page.getByRole('list', { name: 'What to do, by time' }).locator('[data-row]');
  await expect(rows.first()).toContainText('Priya Nair');
  expect(await rows.first().getAttribute('data-row')).toBe(reply.key);

  await openCompany(page, 'Northgate');
  await note(page, 'You answered them', 'You');
  await expect.poll(() => openRules(page)).not.toContain('reply');
  // Where a recruiter runs the process, they are told of what the employer wrote directly.
  expect(await openRules(page)).toContain('inform-recruiter');
});

test('an invitation and the second interview bring what comes before it', async () => {
  const { page } = running;
  await note(page, 'They invited you to an interview');
  await note(page, 'You answered them', 'You');
  const second = instantOf(addDays(today, 9), '10:00' as LocalTime, zone);
  await ask(page, 'interview.log', {
    opportunityId: northgate,
    company: 'Northgate',
    role: 'Data Analyst',
    round: 2,
    interviewers: [],
    startAt: second,
    endAt: addMs(second, HOUR_MS),
    endIsKnown: true,
    zone,
    format: 'unknown',
    place: '',
    route: { kind: 'recruiter', recruiter: { personId: tom, name: 'Tom Lindqvist', role: 'recruiter' }, agency: 'Kestrel' },
    decision: null,
    followUpChannel: null,
    references: [],
    feeling: null,
    goodAnswer: '',
    gap: '',
    notes: '',
  });
  await expect.poll(() => openRules(page)).toEqual(expect.arrayContaining(['ask-format', 'ask-next-steps', 'prepare']));
  expect(await openRules(page)).not.toContain('check-in');
});

test('a moved interview moves what depends on it, and taking the move back brings the old time again', async () => {
  const { page } = running;
  const before = await openAction(page, 'prepare');
  await note(page, 'The interview was moved');
  const dialog = page.getByRole('dialog', { name: 'The interview was moved' });
  await dialog.getByLabel('New day').fill(addDays(today, 16));
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await expect.poll(async () => (await openAction(page, 'prepare')).latestAt).not.toBe(before.latestAt);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await openAction(page, 'prepare')).latestAt).toBe(before.latestAt);
});

test('an offer with its deadline asks for an answer, one partner for the terms, and the four questions', async () => {
  const { page } = running;
  const second = Object.values((await shownWorkspace(page)).interviews).find(({ round }) => round === 2);
  if (second === undefined) throw new Error('the second interview is missing');
  await ask(page, 'interview.remove', { id: second.id });
  await note(page, 'They made you an offer', 'Where it stands');
  const dialog = page.getByRole('dialog', { name: 'They made you an offer' });
  await dialog.getByLabel('The offer stands until').fill(addDays(today, 10));
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await expect.poll(() => openRules(page)).toEqual(expect.arrayContaining(['decide-offer', 'negotiate', 'reply']));
  expect(await openRules(page)).not.toContain('check-in');
  const { latestAt } = await openAction(page, 'decide-offer');
  expect(latestAt !== null && dayOf(addMs(latestAt, -1), zone)).toBe(addDays(today, 10));
});

test('accepted, the contract is awaited; signed, only the notice, the last steps and thanks remain', async () => {
  const { page } = running;
  await note(page, 'You accepted');
  await expect.poll(() => openRules(page)).toContain('last-steps');
  expect(await openRules(page)).not.toContain('negotiate');
  expect((await planOf(page)).some(({ ruleId }) => ruleId === 'await-contract')).toBe(true);
  await note(page, 'The contract is signed');
  await expect.poll(() => openRules(page)).toContain('thank-recruiter');
  const open = await openRules(page);
  expect(open.filter((rule) => !['last-steps', 'hand-in-notice', 'thank-recruiter', 'tell-references'].includes(rule))).toEqual([]);
});

test('the thanks to the recruiter are done, and the signature can be taken back', async () => {
  const { page } = running;
  await press(page, 'Thank Tom Lindqvist', 'Mark as sent');
  await expect(stepsAhead(page).filter({ hasText: 'Thank Tom Lindqvist' })).toHaveCount(0);
  const signed = Object.values((await shownWorkspace(page)).events).find(
    (event) => event.kind === 'stage-reached' && event.stage === 'signed',
  );
  if (signed === undefined) throw new Error('the signature is missing');
  await ask(page, 'event.remove', { id: signed.id });
  await expect
    .poll(async () => (await planOf(page)).some(({ ruleId, state }) => ruleId === 'await-contract' && state.kind === 'open'))
    .toBe(true);
});
