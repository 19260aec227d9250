import { execFileSync } from 'node:child_process';
import type { ElectronApplication } from 'playwright';
import { expect, test } from 'playwright/test';
import { message } from '../core/messages/message.ts';
import type { Workspace } from '../core/model/workspace.ts';
import type { Action } from '../core/playbook/action.ts';
import { addMs, DAY_MS, HOUR_MS, MINUTE_MS } from '../core/time/instant.ts';
import { dayOf, instantOf, timeOf } from '../core/time/zone.ts';
import { faintWords, smallTargets, violations } from './accessibility/findings.ts';
import { type NotificationDaemon, startNotificationDaemon } from './desktop/notification-daemon.ts';
import { type PrivateBus, startPrivateBus } from './desktop/private-bus.ts';
import { killed, launch, type RunningApp, startAgain } from './launch.ts';
import { changeOwnData, folderWith, interviewsAt, plainSettings, quietSettings } from './own-data.ts';
import { ask, closeWindow, goTo, now, planOf, shownWorkspace, speakerOf, visibleWindows } from './window.ts';

// Reminders reach the person with the window closed, once, and whatever the notification service does.

/** How far ahead a reminder is set, in milliseconds: enough to be set in time, soon enough to wait for. */
const SOON_MS = 1500;

/** What falls due by an event of its own is noticed at the next look, in milliseconds. */
const LOOK_EVERY_MS = 30_000;

const paused = (): Workspace['settings'] => quietSettings();

/** Interviews of yesterday whose steps are due already, and held back. */
const heldBack = (...companies: string[]): Promise<string> => folderWith(interviewsAt(companies, DAY_MS + HOUR_MS, paused()));

/** Leaves one debrief to be reminded of: it is due soon, everything else is skipped, and nothing is held back. */
const remindSoonOf = async ({ page }: RunningApp, company: string): Promise<Action> => {
  const open = (await planOf(page)).filter(({ state }) => state.kind === 'open' || state.kind === 'snoozed');
  const debrief = open.find(({ ruleId, title }) => ruleId === 'debrief' && title.values?.['company'] === company);
  if (debrief === undefined) throw new Error(`no debrief of ${company}`);
  for (const { key } of open) if (key !== debrief.key) await ask(page, 'action.skip', { key });
  await ask(page, 'action.snooze', { key: debrief.key, untilAt: addMs(now(), SOON_MS) });
  await ask(page, 'reminders.pause', { untilAt: null });
  return debrief;
};

/** Where a debrief is written, as a pattern. */
const debriefPlaceOf = ({ opportunityId, interviewId }: Action): string =>
  `/opportunities/${opportunityId ?? ''}\\?debrief=${interviewId ?? ''}`;

const markOf = async ({ page }: RunningApp, { key }: Action): Promise<unknown> => (await shownWorkspace(page)).marks[key]?.state;

const hidden = async (app: ElectronApplication): Promise<void> => {
  await closeWindow(app);
  await expect.poll(() => visibleWindows(app)).toBe(0);
};

let bus: PrivateBus;
let env: Record<string, string>;
test.beforeAll(async () => {
  bus = await startPrivateBus();
  env = { DBUS_SESSION_BUS_ADDRESS: bus.address, DBUS_SYSTEM_BUS_ADDRESS: bus.address };
});
test.afterAll(() => bus.stop());

test.describe('with a notification service', () => {
  test.describe.configure({ mode: 'serial' });
  let daemon: NotificationDaemon;
  let running: RunningApp;
  let debriefs: Action[] = [];
  test.beforeAll(async () => {
    daemon = await startNotificationDaemon({ address: bus.address });
    running = await launch({ folder: await heldBack('Northgate', 'Harbour', 'Alder'), env });
    // The first time, closing says that the app stays in the tray.
    await hidden(running.app);
    await daemon.waitFor(1);
    debriefs = (await planOf(running.page)).filter(({ ruleId }) => ruleId === 'debrief');
  });
  test.afterAll(async () => {
    await running.close();
    await daemon.stop();
  });
  const next = async (withinMs?: number): Promise<(typeof daemon.received)[number]> => {
    const received = await daemon.waitFor(told + 1, withinMs);
    told += 1;
    const newest = received[told - 1];
    if (newest === undefined) throw new Error('no notification');
    // Nobody is quick enough to press a button before the app knows what it stands for.
    await expect
      .poll(async () => Object.values((await shownWorkspace(running.page)).deliveries).filter(({ state }) => state !== 'shown'))
      .toEqual([]);
    return newest;
  };
  let told = 1;

  test('one arrives with the window closed, and Done on it completes the action', async () => {
    const action = await remindSoonOf(running, 'Northgate');
    const notification = await next();
    expect(await visibleWindows(running.app)).toBe(0);
    expect(notification.title).toContain('Debrief your first interview at Northgate');
    expect(notification.actions).toEqual(['default', 'Show', 'open', 'Open', 'done', 'Done', 'snooze', 'Snooze 1 h']);
    daemon.invoke(notification.id, 'done');
    await expect.poll(() => markOf(running, action)).toMatchObject({ kind: 'done' });
    expect(await visibleWindows(running.app)).toBe(0);

    await startAgain({ ...running, env });
    await running.page.getByRole('link', { name: /^Opportunities/ }).click();
    await running.page.getByRole('link', { name: /Northgate/ }).click();
    await expect(running.page.getByRole('button', { name: 'Put back: Debrief', exact: true })).toBeVisible();
    await hidden(running.app);
  });

  test('Snooze on it brings it back an hour later', async () => {
    const harbour = debriefs.find(({ title }) => title.values?.['company'] === 'Harbour');
    if (harbour === undefined) throw new Error('no debrief');
    await ask(running.page, 'action.snooze', { key: harbour.key, untilAt: addMs(now(), SOON_MS) });
    const notification = await next();
    expect(notification.title).toContain('Debrief your first interview at Harbour');
    const pressedAt = now();
    daemon.invoke(notification.id, 'snooze');
    const snoozedUntil = async (): Promise<string> => {
      const state = (await markOf(running, harbour)) as { readonly untilAt?: string } | undefined;
      return state?.untilAt ?? '';
    };
    await expect.poll(async () => (await snoozedUntil()) >= addMs(pressedAt, HOUR_MS)).toBe(true);
    expect((await snoozedUntil()) <= addMs(now(), HOUR_MS)).toBe(true);
  });

  test('Open on it opens the action', async () => {
    const alder = debriefs.find(({ title }) => title.values?.['company'] === 'Alder');
    if (alder === undefined) throw new Error('no debrief');
    await ask(running.page, 'action.snooze', { key: alder.key, untilAt: addMs(now(), SOON_MS) });
    const notification = await next();
    daemon.invoke(notification.id, 'open');
    await expect.poll(() => visibleWindows(running.app)).toBe(1);
    await expect(running.page).toHaveURL(new RegExp(`#${debriefPlaceOf(alder)}$`));
    await hidden(running.app);
  });

  test('a click on it shows its card with all three, wherever the window was', async () => {
    const { page } = running;
    const alder = debriefs.find(({ title }) => title.values?.['company'] === 'Alder');
    if (alder === undefined) throw new Error('no debrief');
    await goTo(page, '/settings/reminders');
    await ask(page, 'action.snooze', { key: alder.key, untilAt: addMs(now(), SOON_MS) });
    daemon.invoke((await next()).id, 'default');
    const card = page.getByRole('dialog', { name: 'Debrief your first interview at Alder' });
    await expect(card.getByRole('button', { name: 'Open' })).toBeFocused();
    await expect.poll(() => visibleWindows(running.app)).toBe(1);
    await expect(page).toHaveURL(/#\/settings\/reminders$/);
    expect([...(await violations(page)), ...(await smallTargets(page))]).toEqual([]);
    await ask(page, 'preferences.update', { theme: 'dark' });
    await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await faintWords(page)).toEqual([]);
    await ask(page, 'preferences.update', { theme: 'system' });
    await card.getByRole('button', { name: 'Snooze' }).click();
    await page.getByRole('menuitem', { name: /^Tomorrow/ }).click();
    await expect(card).toBeHidden();
    await expect.poll(() => markOf(running, alder)).toMatchObject({ kind: 'snoozed' });
    await expect
      .poll(async () =>
        Object.values((await shownWorkspace(page)).deliveries).filter(
          ({ actionKey, readAt }) => actionKey === alder.key && readAt === null,
        ),
      )
      .toEqual([]);
    await hidden(running.app);
  });

  test('what is to be silent rings no more, and rings again once it may', async () => {
    const { page } = running;
    const alder = debriefs.find(({ title }) => title.values?.['company'] === 'Alder');
    if (alder === undefined) throw new Error('no debrief');
    await startAgain({ ...running, env });
    await expect.poll(() => visibleWindows(running.app)).toBe(1);
    await goTo(page, '/settings/reminders');
    const around = page.getByRole('switch', { name: 'Around an interview', exact: true });
    await around.click();
    await expect(around).not.toBeChecked();
    await ask(page, 'action.snooze', { key: alder.key, untilAt: addMs(now(), SOON_MS) });
    await page.waitForTimeout(3 * SOON_MS);
    expect(daemon.received).toHaveLength(told);
    // Only the one that is told of is switched on again.
    await page.getByRole('button', { name: 'Choose among them: Around an interview' }).click();
    const say = await speakerOf(page);
    await page.getByRole('switch', { name: say(message('playbook.debrief.rule')), exact: true }).click();
    expect((await next()).title).toContain('Debrief your first interview at Alder');
    await ask(page, 'settings.update', { remindersOff: [] });
  });

  test('the day begins with one reminder that says what it holds, and a click on it opens Today', async () => {
    test.slow();
    const { page } = running;
    const { settings } = await shownWorkspace(page);
    const alder = debriefs.find(({ title }) => title.values?.['company'] === 'Alder');
    if (alder === undefined) throw new Error('no debrief');
    await hidden(running.app);
    await goTo(page, '/insights');
    // The next full minute, so that what is due then has not been told of.
    const morningAt = addMs(now(), MINUTE_MS + SOON_MS);
    const morningTime = timeOf(morningAt, settings.zone);
    await ask(page, 'action.snooze', { key: alder.key, untilAt: instantOf(dayOf(morningAt, settings.zone), morningTime, settings.zone) });
    await ask(page, 'settings.update', { morningTime, morningDigest: true });
    const notification = await next(2 * MINUTE_MS);
    expect([notification.title, notification.actions]).toEqual([expect.stringMatching(/for today$/), ['default', 'Show']]);
    const lines = Object.values((await shownWorkspace(page)).deliveries).filter(
      ({ at }) => at >= instantOf(dayOf(morningAt, settings.zone), morningTime, settings.zone),
    );
    expect(lines.map(({ occasion }) => occasion).sort()).toEqual(['due', 'morning']);
    daemon.invoke(notification.id, 'default');
    await expect(page).toHaveURL(/#\/today/);
    await ask(page, 'settings.update', { morningDigest: false });
  });

  test('the inbox has everything that rang, with the three things to do about each', async () => {
    const { page } = running;
    await page.getByRole('button', { name: /^Reminders/ }).click();
    await page.getByRole('button', { name: 'All reminders' }).click();
    await expect(page).toHaveURL(/#\/inbox$/);
    const rows = page.getByRole('main').getByRole('listitem');
    const harbour = rows.filter({ hasText: 'Debrief your first interview at Harbour' });
    await expect(rows.filter({ hasText: 'Debrief your first interview at Northgate' })).toContainText('done');
    await expect(harbour).toContainText('snoozed until');
    await harbour.focus();
    await page.keyboard.press('s');
    await expect(page.getByRole('menuitem', { name: /^In 1 hour/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await harbour.focus();
    await page.keyboard.press('Space');
    await expect(harbour).toContainText('done');
    await page.keyboard.press('Space');
    await expect(harbour.getByRole('button', { name: 'Open: Debrief your first interview at Harbour' })).toBeVisible();
    await page.keyboard.press('o');
    await expect(page).toHaveURL(/opp_?harbour/);
    await hidden(running.app);
  });

  test('as an interview ends it asks how it went, and a click opens its debrief', async () => {
    test.slow();
    const { settings } = await shownWorkspace(running.page);
    const endAt = addMs(now(), 2 * SOON_MS);
    const answer = await ask(running.page, 'interview.log', {
      opportunityId: null,
      company: 'Kestrel',
      role: 'Data Analyst',
      round: 1,
      interviewers: [],
      startAt: addMs(endAt, -HOUR_MS),
      endAt,
      endIsKnown: false,
      zone: settings.zone,
      format: 'video',
      place: '',
      route: { kind: 'direct' },
      decision: null,
      followUpChannel: null,
      references: [],
      feeling: null,
      goodAnswer: '',
      gap: '',
      notes: '',
    });
    const notification = await next(2 * LOOK_EVERY_MS);
    expect([notification.title, notification.body]).toEqual(['How did it go at Kestrel?', 'Three taps now, the rest tonight.']);
    expect(await visibleWindows(running.app)).toBe(0);
    daemon.invoke(notification.id, 'default');
    await expect.poll(() => visibleWindows(running.app)).toBe(1);
    await expect(running.page).toHaveURL(new RegExp(`#/opportunities/${answer.opportunityId}\\?debrief=${answer.interviewId}$`));
    await expect(running.page.getByRole('tab', { name: 'Debrief', selected: true })).toBeVisible();
    await hidden(running.app);
  });

  test('with details hidden it names nobody', async () => {
    await ask(running.page, 'settings.update', { hideDetails: true });
    const [action] = debriefs.filter(({ title }) => title.values?.['company'] === 'Alder');
    if (action === undefined) throw new Error('no debrief');
    await ask(running.page, 'action.snooze', { key: action.key, untilAt: addMs(now(), SOON_MS) });
    const { title, body, actions } = await next();
    expect({ title, body, actions }).toEqual({
      title: 'One thing is due',
      body: 'Open Afterview to see it.',
      actions: ['default', 'Show'],
    });
    await ask(running.page, 'settings.update', { hideDetails: false });
  });

  test('what was done stays done after a restart', async () => {
    await running.close();
    running = await launch({ folder: running.folder, env });
    const northgate = debriefs.find(({ title }) => title.values?.['company'] === 'Northgate');
    if (northgate === undefined) throw new Error('no debrief');
    expect(await markOf(running, northgate)).toMatchObject({ kind: 'done' });
  });
});

test('while the service hangs the app answers, and the reminder waits in the inbox', async () => {
  const daemon = await startNotificationDaemon({ address: bus.address });
  const running = await launch({ folder: await heldBack('Northgate'), env });
  const { page } = running;
  daemon.behave('hang');
  const action = await remindSoonOf(running, 'Northgate');
  // Asked while the attempt is under way: an answer that says so came before the service's.
  await expect
    .poll(async () => Object.values((await shownWorkspace(page)).deliveries).map(({ state }) => state), { intervals: [50] })
    .toEqual(['trying']);
  await page.getByRole('button', { name: 'Reminders, one unread' }).click();
  await expect(page.getByRole('dialog', { name: 'Reminders', exact: true })).toContainText('Debrief your first interview at Northgate');
  await expect
    .poll(async () => Object.values((await shownWorkspace(page)).deliveries), { timeout: 20_000 })
    .toMatchObject([{ actionKey: action.key, state: 'failed', via: 'inbox' }]);
  await running.close();
  await daemon.stop();
});

test('without any service the inbox holds the reminder, and says why', async () => {
  const running = await launch({ folder: await heldBack('Northgate'), env });
  const { page } = running;
  await remindSoonOf(running, 'Northgate');
  await page.getByRole('button', { name: 'Reminders, one unread' }).click();
  const inbox = page.getByRole('dialog', { name: 'Reminders', exact: true });
  await expect(inbox).toContainText('Debrief your first interview at Northgate');
  await expect(inbox).toContainText('This computer shows no notifications at present. Reminders are kept here.');
  await running.close();
});

test('a real service shows it', async () => {
  const dunst = (...command: string[]): string => execFileSync('dunstctl', command, { encoding: 'utf8' });
  const running = await launch({ folder: await heldBack('Kestrel') });
  await remindSoonOf(running, 'Kestrel');
  const summaries = (): string => {
    // It lists only what it has put away.
    dunst('close-all');
    return dunst('history');
  };
  await expect.poll(summaries).toContain('Debrief your first interview at Kestrel');
  await running.close();
});

test('after a crash the late ones come as one, and nothing comes twice', async () => {
  const daemon = await startNotificationDaemon({ address: bus.address });
  const folder = await heldBack('Northgate', 'Harbour', 'Alder');
  let running = await launch({ folder, env });
  const late = (await planOf(running.page)).filter(({ ruleId, state }) => ruleId === 'debrief' && state.kind === 'open');
  expect(late).toHaveLength(3);
  await killed(running.app);

  // The pause ends while nobody is there.
  await changeOwnData(folder, (workspace) => ({ ...workspace, settings: plainSettings() }));
  running = await launch({ folder, env });
  const [digest] = await daemon.waitFor(1);
  expect(digest?.title).toMatch(/^While you were away, \w+ came due$/);
  await expect(running.page.getByRole('dialog', { name: digest?.title ?? '' })).toContainText('Debrief your first interview at Alder');
  await expect
    .poll(async () => new Set(Object.values((await shownWorkspace(running.page)).deliveries).map(({ state }) => state)))
    .toEqual(new Set(['shown']));
  await killed(running.app);

  // The next one to come is a new one, so that none came before it.
  running = await launch({ folder, env });
  await remindSoonOf(running, 'Harbour');
  const received = await daemon.waitFor(2);
  expect(received.map(({ title }) => title).slice(1)).toEqual([expect.stringContaining('Debrief your first interview at Harbour')]);
  await running.close();
  await daemon.stop();
});
