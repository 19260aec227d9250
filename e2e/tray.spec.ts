import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from 'playwright';
import { expect, test } from 'playwright/test';
import { planWorkspace } from '../core/playbook/plan.ts';
import { createFormatter } from '../core/messages/format.ts';
import { headlines } from '../core/reminders/headline.ts';
import { type Message, message } from '../core/messages/message.ts';
import { HOUR_MS } from '../core/time/instant.ts';
import { addDays } from '../core/time/local-day.ts';
import { dayOf, instantOf } from '../core/time/zone.ts';
import { type NotificationDaemon, startNotificationDaemon } from './desktop/notification-daemon.ts';
import { type PrivateBus, startPrivateBus } from './desktop/private-bus.ts';
import { type Panel, startPanel } from './desktop/status-notifier.ts';
import { dataFolder, launchHidden, mainPage, panelOn, program, startAgain } from './launch.ts';
import { folderWith, interviewsAt, storeFolder, zone } from './own-data.ts';
import { quickPage, quickState } from './quick-window.ts';
import { ask, closeWindow, mainWindows, now, shownWorkspace, visibleWindows } from './window.ts';

// The tray: what comes next, and the way back to a window that was closed.

test.describe.configure({ mode: 'serial' });

let bus: PrivateBus;
let env: Record<string, string>;
let daemon: NotificationDaemon;
let panel: Panel;
let app: ElectronApplication;
let folder: string;
const workspace = interviewsAt(['Northgate'], HOUR_MS);

test.beforeAll(async () => {
  bus = await startPrivateBus();
  env = { DBUS_SESSION_BUS_ADDRESS: bus.address, DBUS_SYSTEM_BUS_ADDRESS: bus.address };
  daemon = await startNotificationDaemon({ address: bus.address });
  folder = await folderWith(workspace);
  ({ app } = await launchHidden({ folder, env }));
  panel = await panelOn(bus.address);
  await panel.waitForIcons(1);
});
test.afterAll(async () => {
  await app.close();
  await daemon.stop();
  await bus.stop();
});

const labels = async (): Promise<readonly string[]> => (await panel.menu()).filter(({ separator }) => !separator).map(({ label }) => label);

/** A process and all that descend from it. */
const familyOf = (pid: number): readonly number[] => {
  const children = fs.readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const [, parent] = fs
        .readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /su, '')
        .split(' ');
      return Number(parent) === pid ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
  return [pid, ...children.flatMap(familyOf)];
};

const isRunning = (pid: number): boolean =>
  fs.existsSync(`/proc/${String(pid)}`) && !/^State:\s+Z/m.test(fs.readFileSync(`/proc/${String(pid)}/status`, 'utf8'));

test('a start in the tray shows no window, and the next actions with their times', async () => {
  expect(await mainWindows(app)).toBe(0);
  const next = headlines(planWorkspace(workspace, now()), workspace.settings, now(), 3);
  expect(next.length).toBeGreaterThan(1);
  const locale = await app.evaluate(({ app: electron }) => electron.getLocale());
  const formatter = createFormatter({ locale, zone });
  const say = (words: Message): string => formatter.say(words, now());
  await expect
    .poll(labels)
    .toEqual([
      ...next.map(({ when, action }) => say(message('tray.action', { when: say(when), action: say(action.title) }))),
      'Log an interview',
      'Who is calling?',
      'Pause reminders',
      'Open Afterview',
      'Quit',
    ]);
});

test('Open opens the window', async () => {
  const [page] = await Promise.all([mainPage(app), panel.choose('Open Afterview')]);
  await expect.poll(() => visibleWindows(app)).toBe(1);
  await expect(page).toHaveURL(/#\/today$/);
});

test('closing the window keeps the app in the tray, and says so once', async () => {
  const told = (): readonly string[] => daemon.received.map(({ title }) => title).filter((title) => title.includes('tray'));
  await closeWindow(app);
  await expect.poll(told).toEqual(['Afterview keeps watch from the tray']);
  expect(await visibleWindows(app)).toBe(0);

  await panel.activate();
  await expect.poll(() => visibleWindows(app)).toBe(1);
  await closeWindow(app);
  await expect.poll(() => visibleWindows(app)).toBe(0);
  await startAgain({ folder, env });
  await expect.poll(() => visibleWindows(app)).toBe(1);
  expect(told()).toEqual(['Afterview keeps watch from the tray']);
});

test('the next action opens where it belongs', async () => {
  const page = await mainPage(app);
  await closeWindow(app);
  const [action] = await labels();
  await panel.choose(action ?? '');
  await expect(page).toHaveURL(/#\/opportunities\/opp_northgate/);
  await expect.poll(() => visibleWindows(app)).toBe(1);
});

test('Log an interview and Who is calling? open their little windows, and show the keys that do so anywhere', async () => {
  for (const [label, window, letter] of [
    ['Log an interview', 'capture', 'l'],
    ['Who is calling?', 'caller', 'k'],
  ] as const) {
    await panel.choose(label);
    const page = await quickPage(app, window);
    await expect.poll(async () => (await quickState(app, page)).seen).toBe(true);
    const line = (await panel.menu()).find((each) => each.label === label);
    expect(line?.keys.map((key) => key.toLowerCase())).toEqual(['control', 'shift', letter]);
    await ask(page, 'quick.close', { window });
  }
});

test('reminders are paused and resumed', async () => {
  const page = await mainPage(app);
  const pausedUntil = async (): Promise<string> => (await shownWorkspace(page)).settings.remindersPausedUntilAt ?? '';
  await panel.choose('For an hour');
  await expect.poll(async () => (await pausedUntil()) > now()).toBe(true);
  await expect.poll(panel.tooltip).toMatch(/^Afterview: Reminders are paused until /);
  await panel.choose('Resume');
  await expect.poll(pausedUntil).toBe('');
  await expect.poll(panel.tooltip).not.toContain('paused');
});

test('a pause until a date is asked for in the window', async () => {
  const page = await mainPage(app);
  await closeWindow(app);
  await panel.choose('Until a date…');
  const dialog = page.getByRole('dialog', { name: 'Pause reminders until' });
  await expect(dialog).toBeVisible();
  await expect.poll(() => visibleWindows(app)).toBe(1);
  const day = addDays(dayOf(now(), zone), 30);
  await dialog.getByLabel('Day').fill(day);
  await dialog.getByRole('button', { name: 'Pause' }).click();
  const { settings } = await shownWorkspace(page);
  await expect
    .poll(async () => (await shownWorkspace(page)).settings.remindersPausedUntilAt)
    .toBe(instantOf(day, settings.morningTime, settings.zone));
  await panel.choose('Resume');
  await expect.poll(panel.tooltip).not.toContain('paused');
});

test('with details hidden the menu names nobody', async () => {
  const page = await mainPage(app);
  await ask(page, 'settings.update', { hideDetails: true });
  await expect.poll(async () => (await labels()).join(' ')).not.toContain('Northgate');
  expect(await panel.tooltip()).not.toContain('Northgate');
});

test('Quit ends every process', async () => {
  const family = familyOf(app.process().pid ?? 0);
  expect(family.length).toBeGreaterThan(2);
  const gone = once(app.process(), 'exit');
  // The answer to the click may not come any more.
  panel.choose('Quit').catch(() => undefined);
  await gone;
  await expect.poll(() => family.filter(isRunning)).toEqual([]);
});

test('a panel that comes late still gets the icon, so does one that is started anew, and its Quit quits', async () => {
  const later = await startPrivateBus();
  const own = dataFolder();
  const child = spawn(program, [`--user-data-dir=${own}`, '--disable-gpu', '--hidden'], {
    env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: later.address, DBUS_SYSTEM_BUS_ADDRESS: later.address },
    stdio: 'ignore',
  });
  const gone = once(child, 'exit');
  await expect.poll(() => fs.existsSync(path.join(storeFolder(own), 'lock')), { timeout: 15_000 }).toBe(true);
  const late = await startPanel({ address: later.address });
  await late.waitForIcons(1);
  await expect.poll(async () => (await late.menu()).map(({ label }) => label)).toContain('Nothing due');

  // The panel crashes, and its desktop starts another.
  await late.stop();
  const restarted = await startPanel({ address: later.address });
  await restarted.waitForIcons(1);
  // The icon of before may be put up once more until the new one takes its place.
  await expect(async () => expect((await restarted.menu()).map(({ label }) => label)).toContain('Nothing due')).toPass();
  restarted.choose('Quit').catch(() => undefined);
  expect(await gone).toEqual([0, null]);
  await later.stop();
});
