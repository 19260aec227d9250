import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { anInterview, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace, someSettings } from '../core/testing/builders.ts';
import { ruleIds } from '../core/playbook/rules.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { type NotificationDaemon, startNotificationDaemon } from './desktop/notification-daemon.ts';
import { type PrivateBus, startPrivateBus } from './desktop/private-bus.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, zone } from './own-data.ts';
import { quickPage, quickState } from './quick-window.ts';
import { ask, goTo, now, openPalette, planOf, shownWorkspace } from './window.ts';

// Somebody calls: who it is and what to know, before picking up, and what came up, in one line, after.

test.describe.configure({ mode: 'serial' });

/** Soon enough to wait for, in milliseconds. */
const SOON_MS = 1500;

const startAt = addMs(now(), -2 * DAY_MS);
const tom = aPerson({
  id: aPersonId('tom'),
  name: 'Tom Lindqvist',
  roles: ['recruiter'],
  company: 'Brightwater',
  phones: ['+44 20 7946 0142'],
});
const marta = aPerson({ id: aPersonId('marta'), name: 'Marta Kowalczyk', roles: ['hiring-manager'], company: 'Lumen & Sons', phones: [] });
const lumen = anOpportunityId('lumen');
const workspace = aWorkspace({
  // Steps of the answer alone, so that nothing else comes first.
  settings: {
    ...someSettings({ zone, morningDigest: false }),
    rulesOff: ruleIds.filter((id) => id !== 'reply' && id !== 'send-requested'),
  },
  opportunities: [
    anOpportunity({ zone, route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' }, createdAt: addMs(startAt, -DAY_MS) }),
    anOpportunity({ id: lumen, company: 'Lumen & Sons', role: 'BI Developer', zone, createdAt: addMs(startAt, -DAY_MS) }),
  ],
  interviews: [anInterview({ zone, startAt, endAt: addMs(startAt, HOUR_MS), loggedAt: addMs(startAt, HOUR_MS) })],
  people: [aPerson({ company: 'Northgate Energy' }), tom, marta],
});

let bus: PrivateBus;
let daemon: NotificationDaemon;
let running: RunningApp;
let caller: Page;
test.beforeAll(async () => {
  bus = await startPrivateBus();
  daemon = await startNotificationDaemon({ address: bus.address });
  const env = { DBUS_SESSION_BUS_ADDRESS: bus.address, DBUS_SYSTEM_BUS_ADDRESS: bus.address };
  running = await launch({ folder: await folderWith(workspace), env });
  caller = await quickPage(running.app, 'caller');
});
test.afterAll(async () => {
  await running.close();
  await daemon.stop();
  await bus.stop();
});

const field = () => caller.getByRole('combobox', { name: 'Who is calling?' });
const name = (who: string) => caller.getByRole('heading', { level: 1, name: who, exact: true });
const open = async (text?: string): Promise<void> => {
  await ask(running.page, 'quick.open', text === undefined ? { window: 'caller' } : { window: 'caller', text });
  await expect.poll(async () => (await quickState(running.app, caller)).seen).toBe(true);
};

test('a number finds its owner however it is written, and as soon as it can be nobody else', async () => {
  await open();
  await expect(field()).toBeFocused();
  for (const number of ['020 7946 0142', '+442079460142', '0044 (0)20 7946-0142', '(020)79460142', '7946 01']) {
    await field().fill(number);
    await expect(name('Tom Lindqvist')).toBeVisible();
    await expect(caller.getByText('The number matches')).toBeVisible();
  }
  await expect(caller.getByText('Northgate Energy, Data Analyst')).toBeVisible();
  await field().fill('07700 900 999');
  await expect(name('Not in your list')).toBeVisible();
});

test('a name with a slip and a company find who is likely to call', async () => {
  await field().fill('lindqivst');
  await expect(name('Tom Lindqvist')).toBeVisible();
  await field().fill('lumen');
  await expect(caller.getByRole('option').first()).toContainText('Lumen & Sons');
  await expect(name('Marta Kowalczyk')).toBeVisible();
  await field().fill('lum');
  await expect(caller.getByRole('option').nth(1)).toBeVisible();
  const second = (await caller.getByRole('option').nth(1).textContent()) ?? '';
  await caller.keyboard.press('ArrowDown');
  await expect(caller.getByRole('option', { selected: true })).toHaveText(second);
});

test('a call noted from the card, by keyboard alone, tops Today and reaches the notification service', async () => {
  await field().fill('020 7946 0142');
  await caller.keyboard.press('Enter');
  await expect(caller.getByRole('textbox', { name: 'What came up in the call' })).toBeFocused();
  await caller.keyboard.type('they want references by Friday');
  await caller.keyboard.press('Enter');
  await expect(caller.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expect(field()).toBeFocused();
  const { events } = await shownWorkspace(running.page);
  expect(Object.values(events).filter(({ kind }) => kind === 'contact')).toEqual([
    expect.objectContaining({
      direction: 'in',
      medium: 'phone',
      about: 'request',
      personId: tom.id,
      party: 'recruiter',
      opportunityIds: [anOpportunityId()],
    }),
  ]);

  const [step] = (await planOf(running.page)).filter(({ state, isPressing }) => state.kind === 'open' && isPressing);
  if (step === undefined) throw new Error('nothing to answer');
  await goTo(running.page, '/today');
  await expect(running.page.getByRole('main').getByRole('listitem').first()).toContainText('Tom Lindqvist');
  await expect(caller.getByRole('definition').first()).toContainText(/Tom Lindqvist|references/u);
  await ask(running.page, 'action.snooze', { key: step.key, untilAt: addMs(now(), SOON_MS) });
  const [told] = await daemon.waitFor(1);
  expect(told?.title).toContain('Tom Lindqvist');
});

test('a missed call is one key, and undone with one', async () => {
  await field().fill('marta');
  const contacts = async (): Promise<number> =>
    Object.values((await shownWorkspace(running.page)).events).filter((event) => event.kind === 'contact' && event.about === 'missed-call')
      .length;
  await caller.keyboard.press('Shift+Enter');
  await expect.poll(contacts).toBe(1);
  await expect(caller.getByRole('button', { name: 'Undo' })).toBeVisible();
  await caller.keyboard.press('Control+z');
  await expect.poll(contacts).toBe(0);
  await expect(field()).toHaveValue('marta');
});

test('the number of nobody here is given to somebody, and finds them from then on', async () => {
  await field().fill('0161 496 0000');
  await expect(name('Not in your list')).toBeVisible();
  await caller.getByRole('button', { name: 'It is the number of somebody here' }).click();
  await caller.keyboard.type('marta');
  await caller.keyboard.press('Enter');
  await expect(name('Marta Kowalczyk')).toBeVisible();
  await expect.poll(async () => (await shownWorkspace(running.page)).people[marta.id]?.phones).toEqual(['0161 496 0000']);
});

test('what was begun about a call is kept, and Esc leads back before it closes', async () => {
  await caller.keyboard.press('Enter');
  const line = caller.getByRole('textbox', { name: 'What came up in the call' });
  await caller.keyboard.type('she asks about');
  await caller.keyboard.press('Escape');
  await expect(field()).toBeFocused();
  await caller.keyboard.press('Shift+Enter');
  await expect(caller.getByRole('button', { name: 'Undo' })).toBeVisible();
  await caller.keyboard.press('Control+z');
  await expect(caller.getByRole('button', { name: 'Undo' })).toBeHidden();
  await caller.keyboard.press('Enter');
  await expect(line).toHaveValue('she asks about');
  await caller.getByRole('button', { name: 'Start over' }).click();
  await expect(line).toHaveValue('');
  await caller.keyboard.press('Escape');
  await caller.keyboard.press('Escape');
  await expect.poll(async () => (await quickState(running.app, caller)).seen).toBe(false);
});

test('O opens everything about them in the main window, and the palette leads to their card', async () => {
  await open('020 7946 0142');
  await caller.keyboard.press('o');
  await expect(running.page).toHaveURL(new RegExp(`#/people/${tom.id}$`, 'u'));
  await expect.poll(async () => (await quickState(running.app, caller)).seen).toBe(false);
  await openPalette(running.page);
  await running.page.keyboard.type('northgate');
  await running.page.getByRole('option', { name: /^Caller card/u }).click();
  await expect.poll(async () => (await quickState(running.app, caller)).seen).toBe(true);
  await expect(field()).toHaveValue('Tom Lindqvist');
  await expect(name('Tom Lindqvist')).toBeVisible();
});
