import { mkdtemp, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUS_DEADLINE_MS, createSessionBus, type SessionBus } from '../../main/desktop/session-bus.ts';
import { createTimer } from '../../main/desktop/timer.ts';
import { createDbusNotifier } from '../../main/notifications/dbus-notifier.ts';
import type { Notification, Notifier } from '../../main/notifications/notifier.ts';
import { createFakeTime } from '../../main/testing/fake-time.ts';
import { connectTo } from './bus-service.ts';
import { type NotificationDaemon, type NotificationDaemonOptions, startNotificationDaemon } from './notification-daemon.ts';
import { type PrivateBus, startPrivateBus } from './private-bus.ts';
import { Message } from '@jellybrick/dbus-next';

const canRun = process.platform === 'linux' && spawnSync('dbus-daemon', ['--version']).status === 0;

const service = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
};

const aNotification = (given: Partial<Notification> = {}): Notification => ({
  id: 'thank-you:1',
  title: 'Thank Priya Nair, due by 14:30',
  body: 'Northgate & Sons <Energy>. About 8 minutes.',
  buttons: [
    { action: 'open', label: 'Open' },
    { action: 'done', label: 'Done' },
    { action: 'snooze', label: 'Snooze 1 h' },
  ],
  urgency: 'normal',
  ...given,
});

describe.skipIf(!canRun)('the D-Bus notifier and a notification daemon', () => {
  let folder: string;
  let privateBus: PrivateBus;
  const opened: { close: () => void }[] = [];

  const daemon = (options: Omit<NotificationDaemonOptions, 'address'> = {}): Promise<NotificationDaemon> =>
    startNotificationDaemon({ address: privateBus.address, ...options });
  const notifierOn = (bus: SessionBus): Notifier => {
    const notifier = createDbusNotifier({ bus, appName: 'Afterview', desktopEntry: 'afterview', showLabel: () => 'Show' });
    opened.push(notifier, bus);
    return notifier;
  };
  const busWith = (needs: Partial<Parameters<typeof createSessionBus>[0]> = {}): SessionBus =>
    createSessionBus({ address: privateBus.address, timer: createTimer(), log: () => undefined, ...needs });
  const answersOf = (notifier: Notifier): { next: () => Promise<unknown>; all: unknown[] } => {
    const all: unknown[] = [];
    let told = (): void => undefined;
    notifier.onAction((id, action) => {
      all.push([id, action]);
      told();
    });
    return { all, next: () => new Promise<void>((resolve) => (told = resolve)).then(() => all.at(-1)) };
  };

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'afterview-bus-'));
    privateBus = await startPrivateBus(folder);
  });

  afterEach(async () => {
    for (const { close } of opened.splice(0)) close();
    await privateBus.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('shows title, body and buttons, with markup escaped only where there is markup', async () => {
    const able = await daemon();
    expect(await notifierOn(busWith()).notify(aNotification())).toEqual({ ok: true, value: 'dbus' });
    await able.stop();
    const plain = await daemon({ capabilities: ['body'] });
    expect(await notifierOn(busWith()).notify(aNotification({ urgency: 'critical' }))).toEqual({ ok: true, value: 'dbus' });
    expect([able, plain].map(({ received: [one] }) => [one?.title, one?.body, one?.actions, one?.hints['urgency']])).toEqual([
      [
        'Thank Priya Nair, due by 14:30',
        'Northgate &amp; Sons &lt;Energy&gt;. About 8 minutes.',
        ['default', 'Show', 'open', 'Open', 'done', 'Done', 'snooze', 'Snooze 1 h'],
        1,
      ],
      ['Thank Priya Nair, due by 14:30', 'Northgate & Sons <Energy>. About 8 minutes.', [], 2],
    ]);
  });

  it('passes on what was pressed, a click as one, and nothing that somebody else claims was pressed', async () => {
    const { invoke, received } = await daemon();
    const notifier = notifierOn(busWith());
    const answers = answersOf(notifier);
    await notifier.notify(aNotification({ id: 'one' }));
    await notifier.notify(aNotification({ id: 'two' }));
    const [one, two] = received.map(({ id }) => id);
    const stranger = await connectTo(privateBus.address);
    stranger.send(
      Message.newSignal('/org/freedesktop/Notifications', 'org.freedesktop.Notifications', 'ActionInvoked', 'us', [one, 'done']),
    );
    const pressed = answers.next();
    invoke(two ?? 0, 'snooze');
    await pressed;
    const clicked = answers.next();
    invoke(one ?? 0, 'default');
    await clicked;
    stranger.disconnect();
    expect(answers.all).toEqual([
      ['two', 'snooze'],
      ['one', 'show'],
    ]);
  });

  it('says that a daemon refused, and that there is none', async () => {
    const refusing = await daemon({ behaviour: 'refuse' });
    const notifier = notifierOn(busWith());
    const refused = await notifier.notify(aNotification());
    await refusing.stop();
    const elsewhere = notifierOn(busWith({ address: `unix:path=${folder}/nowhere` }));
    expect([refused.ok, await elsewhere.available(), await elsewhere.notify(aNotification())]).toEqual([
      false,
      false,
      { ok: false, problem: { kind: 'unavailable', detail: 'Error' } },
    ]);
  });

  it('waits three seconds for a daemon that hangs, and no longer', async () => {
    const time = createFakeTime('2026-11-12T12:30:00.000Z' as Parameters<typeof createFakeTime>[0]);
    const hanging = await daemon();
    const notifier = notifierOn(busWith({ timer: time.timer }));
    await notifier.available();
    hanging.behave('hang');
    const asked = notifier.notify(aNotification());
    await time.pass(BUS_DEADLINE_MS);
    expect(await asked).toEqual({ ok: false, problem: { kind: 'timed-out', detail: 'Notify' } });
  });

  it('replaces what a slow daemon showed after the deadline instead of repeating it', async () => {
    const time = createFakeTime('2026-11-12T12:30:00.000Z' as Parameters<typeof createFakeTime>[0]);
    const slow = await daemon();
    const bus = busWith({ timer: time.timer });
    const notifier = notifierOn(bus);
    await notifier.available();
    slow.behave({ slowMs: 50 });
    const asked = notifier.notify(aNotification());
    await time.pass(BUS_DEADLINE_MS);
    expect((await asked).ok).toBe(false);
    await slow.waitFor(1);
    slow.behave('accept');
    // Answers come in the order they were sent: after this one the late one is in.
    await bus.call({ ...service, member: 'GetServerInformation' });
    await notifier.notify(aNotification());
    expect(slow.received.map(({ id, replaces }) => [id, replaces])).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  it('finds the daemon again after it was restarted', async () => {
    const first = await daemon();
    const bus = busWith();
    const notifier = notifierOn(bus);
    await notifier.notify(aNotification());
    await first.stop();
    const second = await daemon({ capabilities: ['body'] });
    // After an answer of the new daemon the news of the new owner is in, too.
    await bus.call({ ...service, member: 'GetServerInformation' });
    const result = await notifier.notify(aNotification());
    expect([result, second.received.map(({ replaces, actions }) => [replaces, actions])]).toEqual([{ ok: true, value: 'dbus' }, [[0, []]]]);
  });

  it('finds the bus again after it was restarted', async () => {
    await daemon();
    const bus = busWith();
    const notifier = notifierOn(bus);
    await notifier.notify(aNotification());
    const lost = new Promise<void>((resolve) => {
      bus.watchOwner('org.freedesktop.Notifications', (owner) => {
        if (owner === null) resolve();
      });
    });
    await privateBus.stop();
    await lost;
    expect((await notifier.notify(aNotification())).ok).toBe(false);
    privateBus = await startPrivateBus(folder);
    const again = await daemon();
    expect([await notifier.notify(aNotification()), again.received.length]).toEqual([{ ok: true, value: 'dbus' }, 1]);
  });
});
