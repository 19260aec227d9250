import { expect, type Locator, type Page, test } from 'playwright/test';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { startNotificationDaemon } from './desktop/notification-daemon.ts';
import { startPrivateBus } from './desktop/private-bus.ts';
import { launch } from './launch.ts';
import { folderWith, interviewsAt, ownFiles, quietSettings } from './own-data.ts';
import { ask, now, planOf, shownWorkspace } from './window.ts';

// The example: something to look around in, labelled as such, that never touches the person's own data.

const label = (page: Page): Locator => page.getByText('This is an example, dated around today. Nothing you do here touches your own data.');

/** An interview of yesterday at a company of the example's own, logged through the bridge. */
const logIn = async (page: Page, company: string): Promise<void> => {
  const { settings } = await shownWorkspace(page);
  await ask(page, 'interview.log', {
    opportunityId: null,
    company,
    role: 'Data Analyst',
    round: 1,
    interviewers: [{ personId: null, name: 'Noor Haddad', role: 'interviewer' }],
    startAt: addMs(now(), -26 * HOUR_MS),
    endAt: addMs(now(), -25 * HOUR_MS),
    endIsKnown: true,
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
};

test('a start with the example shows it labelled, and one click leaves it with the own data as it was', async () => {
  const own = interviewsAt(['Northgate'], DAY_MS, quietSettings());
  const folder = await folderWith(own);
  const before = ownFiles(folder);
  const running = await launch({ folder, args: ['--demo'] });
  const { page } = running;
  await expect(label(page)).toBeVisible();
  expect((await shownWorkspace(page)).opportunities).not.toHaveProperty('opp_northgate');
  await logIn(page, 'Juniper');
  await page.getByRole('button', { name: 'Leave the example' }).click();
  await expect(label(page)).toBeHidden();
  expect((await shownWorkspace(page)).opportunities).toEqual(own.opportunities);
  await running.close();
  expect(ownFiles(folder)).toEqual(before);
});

test('the button of the first screen opens it, full of things to do', async () => {
  const running = await launch();
  const { page } = running;
  await page.getByRole('button', { name: 'Look around an example first' }).click();
  await expect(label(page)).toBeVisible();
  expect(Object.keys((await shownWorkspace(page)).opportunities).length).toBeGreaterThan(7);
  await expect(page.getByRole('list', { name: 'What to do, by time' }).locator('[data-row]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Leave the example' }).click();
  await expect(page.getByRole('heading', { name: 'Just out of an interview?' })).toBeVisible();
  await running.close();
});

test('nothing in it is ever reminded of', async () => {
  const bus = await startPrivateBus();
  const daemon = await startNotificationDaemon({ address: bus.address });
  const env = { DBUS_SESSION_BUS_ADDRESS: bus.address, DBUS_SYSTEM_BUS_ADDRESS: bus.address };
  const folder = await folderWith(interviewsAt(['Northgate'], DAY_MS, quietSettings()));
  const running = await launch({ folder, env, args: ['--demo'] });
  const { page } = running;
  await ask(page, 'settings.update', { quietHours: null });
  await logIn(page, 'Juniper');
  expect((await planOf(page)).some(({ latestAt }) => latestAt !== null && latestAt < now())).toBe(true);
  // The own data's reminders come once they may, and they are the first and only ones.
  await ask(page, 'example.leave', {});
  await ask(page, 'reminders.pause', { untilAt: null });
  const [first, ...others] = await daemon.waitFor(1);
  expect([first?.title, others]).toEqual([expect.stringMatching(/things for today$/), []]);
  const keys = Object.values((await shownWorkspace(page)).deliveries).map(({ actionKey }) => actionKey);
  expect(keys.filter((key) => !key.includes('northgate'))).toEqual([]);
  await running.close();
  await daemon.stop();
  await bus.stop();
});
