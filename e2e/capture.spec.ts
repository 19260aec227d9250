import { type ElectronApplication, expect, type Locator, type Page, test } from 'playwright/test';
import type { Interview } from '../core/model/interview.ts';
import type { Workspace } from '../core/model/workspace.ts';
import type { WorkspaceEvent } from '../core/model/event.ts';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, aPerson, aPersonId } from '../core/testing/builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { smallTargets, violations } from './accessibility/findings.ts';
import { CAPTURE_LINE } from './capture-line.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, wholePlaybook, zone } from './own-data.ts';
import { quickPage, quickState } from './quick-window.ts';
import { ask, now, shownWorkspace } from './window.ts';

// One line in the little window becomes whatever it tells of: what is clear is noted, what is not is asked, nothing is lost.

test.describe.configure({ mode: 'serial' });

const tom = aPerson({ id: aPersonId('tomlind0'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' });
const thomas = aPerson({ id: aPersonId('tomrusse'), name: 'Tom Russell', roles: ['interviewer'], company: 'Pellow Health' });
const viaTom = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } as const;

/** Northgate and Halden through one recruiter, Pellow direct with an interview to come. */
const data = (): Workspace => {
  const workspace = interviewsAt(['Northgate Energy'], DAY_MS, wholePlaybook());
  const halden = anOpportunity({
    id: anOpportunityId('halden00'),
    company: 'Halden Freight',
    role: 'Operations Analyst',
    zone,
    route: viaTom,
  });
  const oakhurst = anOpportunity({ id: anOpportunityId('oakhurst'), company: 'Oakhurst Council', zone, route: { kind: 'direct' } });
  const pellow = anOpportunity({
    id: anOpportunityId('pellow00'),
    company: 'Pellow Health',
    role: 'Data Lead',
    zone,
    route: { kind: 'direct' },
  });
  const startAt = addMs(now(), 3 * DAY_MS);
  const ahead: Interview = anInterview({
    id: anInterviewId('pellow00'),
    opportunityId: pellow.id,
    interviewerIds: [thomas.id],
    zone,
    startAt,
    endAt: addMs(startAt, HOUR_MS),
    loggedAt: now(),
  });
  const northgate = Object.values(workspace.opportunities).map((each) => ({ ...each, route: viaTom }));
  const keyed = <Each extends { readonly id: string }>(all: readonly Each[]) => Object.fromEntries(all.map((each) => [each.id, each]));
  return {
    ...workspace,
    opportunities: keyed([...northgate, halden, pellow, oakhurst]),
    interviews: { ...workspace.interviews, [ahead.id]: ahead },
    people: { ...workspace.people, ...keyed([tom, thomas]) },
  };
};

let running: RunningApp;
let page: Page;
const start = async (folder: string): Promise<void> => {
  running = await launch({ folder });
  page = await quickPage(running.app, 'capture');
};
test.beforeAll(async () => start(await folderWith(data())));
test.afterAll(() => running.close());

const line = (): Locator => page.getByRole('textbox', { name: CAPTURE_LINE });
const understood = (): Locator => page.getByRole('region', { name: 'Understood' }).getByRole('button');
const isSeen = async (app: ElectronApplication): Promise<boolean> => (await quickState(app, page)).seen;
const open = async (): Promise<void> => {
  await ask(running.page, 'quick.open', { window: 'capture' });
  await expect.poll(() => isSeen(running.app)).toBe(true);
  await expect(line()).toBeFocused();
};
const write = async (text: string): Promise<void> => {
  await open();
  await page.keyboard.type(text);
  await expect(line()).toHaveValue(text);
};
/** What the newest line added: each event without what only the store knows of it. */
const added = async (before: Workspace): Promise<readonly Partial<WorkspaceEvent>[]> =>
  Object.values((await shownWorkspace(running.page)).events).filter(({ id }) => before.events[id] === undefined);
const noted = (): Locator => page.getByRole('status');
const closed = async (): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect.poll(() => isSeen(running.app)).toBe(false);
};

/** One sentence of each kind, and what it becomes. */
const KINDS: readonly (readonly [kind: string, text: string, became: readonly Partial<WorkspaceEvent>[]])[] = [
  [
    'a call with a request',
    'Pellow called, wants references by Friday',
    [{ kind: 'contact', direction: 'in', medium: 'phone', about: 'request' }],
  ],
  ['thanks', 'thanked Priya Nair', [{ kind: 'contact', direction: 'out', about: 'thanks' }]],
  ['a moved decision', 'Tom Lindqvist says Halden decision moved to Tuesday', [{ kind: 'decision-date-stated', by: 'recruiter' }]],
  ['an offer', 'Pellow offered me the job, answer by Friday', [{ kind: 'offer-made' }]],
  [
    'a missed call',
    'missed a call from Tom Lindqvist about Halden',
    [{ kind: 'contact', direction: 'in', medium: 'phone', about: 'missed-call' }],
  ],
  ['a check-in', 'checked in with Pellow by mail', [{ kind: 'contact', direction: 'out', medium: 'mail', about: 'check-in' }]],
  ['a rejection', 'Oakhurst rejected me', [{ kind: 'stage-reached', stage: 'rejected' }]],
  ['a mail', 'Pellow mailed, they received my documents', [{ kind: 'contact', direction: 'in', medium: 'mail', about: 'receipt' }]],
];

for (const [kind, text, became] of KINDS) {
  test(`${kind} is noted: “${text}”`, async () => {
    const before = await shownWorkspace(running.page);
    await write(text);
    await expect(understood().first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    const events = await added(before);
    for (const each of became) expect(events).toContainEqual(expect.objectContaining(each));
    await closed();
  });
}

test('an interview is logged, and the next step of its plan is said', async () => {
  await write('Ines Roth at Lumen yesterday 2:30pm, no recruiter');
  await expect(understood().filter({ hasText: 'Ines Roth' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(noted()).toContainText('Lumen');
  await expect(noted()).toContainText(/Next: .*, /u);
  expect(Object.values((await shownWorkspace(running.page)).opportunities).map(({ company }) => company)).toContain('Lumen');
  await closed();
});

test('an interview is moved', async () => {
  await write('Pellow moved the interview to Friday 3pm');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(Object.values((await shownWorkspace(running.page)).events).map(({ kind }) => kind)).toContain('interview-rescheduled');
  await closed();
});

test('a note goes to its opportunity', async () => {
  await write('note for Pellow: bring the blue folder');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  const { opportunities } = await shownWorkspace(running.page);
  expect(opportunities[anOpportunityId('pellow00')]?.notes).toContain('bring the blue folder');
  await closed();
});

test('where two people fit it is asked, with the keyboard alone, and then noted', async () => {
  const before = await shownWorkspace(running.page);
  await write('Tom called');
  const asked = page.getByRole('group', { name: /Which/u }).first();
  await expect(asked.getByRole('button', { name: /Tom Lindqvist/u })).toBeVisible();
  await expect(asked.getByRole('button', { name: /Tom Russell/u })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(asked.getByRole('button').first()).toBeFocused();
  expect(await added(before)).toEqual([]);
  await asked.getByRole('button', { name: /Tom Russell/u }).focus();
  await page.keyboard.press('Enter');
  await expect(line()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await added(before)).toMatchObject([{ kind: 'contact', personId: thomas.id }]);
  await closed();
});

test('where two opportunities fit it is asked which', async () => {
  const before = await shownWorkspace(running.page);
  await write('Brightwater says decision moved to Tuesday');
  const asked = page.getByRole('group', { name: /Which/u }).first();
  await expect(asked).toContainText('Northgate Energy');
  await page.keyboard.press('Enter');
  expect(await added(before)).toEqual([]);
  await asked.getByRole('button', { name: /Northgate Energy/u }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await added(before)).toContainEqual(
    expect.objectContaining({
      kind: 'decision-date-stated',
      opportunityIds: [Object.keys(before.opportunities).find((id) => id.includes('northgate'))],
    }),
  );
  await closed();
});

test('Ctrl+Z takes it back, and the line is there again', async () => {
  const before = await shownWorkspace(running.page);
  await write('Pellow called');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(line()).toHaveValue('Pellow called');
  await expect(line()).toBeFocused();
  expect(await added(before)).toEqual([]);
  await line().fill('');
  await closed();
});

test('typing goes on while it is said what was noted', async () => {
  await write('Pellow called');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.keyboard.type('Halden');
  await expect(line()).toHaveValue('Halden');
  await line().fill('');
});

test('Shift+Enter notes it and keeps the window open for the next', async () => {
  const before = await shownWorkspace(running.page);
  await page.keyboard.type('Pellow called');
  await page.keyboard.press('Shift+Enter');
  await expect(line()).toHaveValue('');
  await expect(line()).toBeFocused();
  await expect(noted().first()).toBeVisible();
  expect(await added(before)).toHaveLength(1);
  await closed();
});

test('a chip is changed in the card, by keys alone', async () => {
  const before = await shownWorkspace(running.page);
  await write('Pellow called');
  await page.keyboard.press('Tab');
  await expect(understood().first()).toBeFocused();
  await understood().filter({ hasText: 'They called' }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('group', { name: /^Change: / })
    .getByRole('button', { name: 'Mail', exact: true })
    .press('Enter');
  await page.keyboard.press('Escape');
  await expect(line()).toBeFocused();
  expect(await isSeen(running.app)).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await added(before)).toMatchObject([{ kind: 'contact', medium: 'mail' }]);
  await closed();
});

test('an editor goes when the line is written anew', async () => {
  await write('Pellow called');
  await understood().filter({ hasText: 'Pellow' }).click();
  const editor = page.getByRole('group', { name: /^Change: / });
  await expect(editor).toBeVisible();
  await line().fill('Halden called');
  await expect(understood().filter({ hasText: 'Halden' })).toBeVisible();
  await expect(editor).toHaveCount(0);
  await line().fill('');
  await closed();
});

test('axe finds nothing in any state of the card, and every target can be hit', async () => {
  const find = async (): Promise<readonly string[]> => [...(await violations(page)), ...(await smallTargets(page))];
  await open();
  const found = new Map([['empty', await find()]]);
  await page.keyboard.type('Tom called');
  await expect(page.getByRole('group', { name: /Which/u }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  found.set('asked', await find());
  await line().fill('Pellow called, wants references by Friday');
  await understood().filter({ hasText: 'references' }).click();
  await expect(page.getByRole('group', { name: /^Change: / })).toBeVisible();
  found.set('an editor open', await find());
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  found.set('noted', await find());
  expect(Object.fromEntries(found)).toEqual({ empty: [], asked: [], 'an editor open': [], noted: [] });
  await closed();
});

test('what was typed is there after Esc, and after a restart', async () => {
  await write('Halden called about the');
  await closed();
  await open();
  await expect(line()).toHaveValue('Halden called about the');
  await running.close();
  await start(running.folder);
  await open();
  await expect(line()).toHaveValue('Halden called about the');
});
