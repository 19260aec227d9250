import { EventEmitter } from 'node:events';
import type { Notification as ElectronNotification, NotificationConstructorOptions } from 'electron';
import { beforeEach, expect, it } from 'vitest';
import type { Instant } from '../../core/time/types.ts';
import { createFakeTime, settle } from '../testing/fake-time.ts';
import { createElectronNotifier } from './electron-notifier.ts';
import type { Notification } from './notifier.ts';

type Options = NotificationConstructorOptions;
let made: { readonly options: Options; readonly events: EventEmitter; closed: boolean }[];
let answer: 'show' | 'failed' | null;

const FakeNotification = function (options: Options) {
  const events = new EventEmitter();
  const entry = { options, events, closed: false };
  made.push(entry);
  return Object.assign(events, {
    show: () => (answer === null ? undefined : events.emit(answer, {})),
    close: () => (entry.closed = true),
  }) as unknown as ElectronNotification;
} as unknown as Parameters<typeof createElectronNotifier>[0]['Notification'];
FakeNotification.isSupported = () => true;

const time = createFakeTime('2026-11-12T12:30:00.000Z' as Instant);
const notifierOn = (platform: NodeJS.Platform, electronVersion: string) =>
  createElectronNotifier({ Notification: FakeNotification, platform, electronVersion, timer: time.timer });
const notification: Notification = {
  id: 'a',
  title: 'Thank Priya Nair',
  body: 'Northgate Energy.',
  buttons: [
    { action: 'open', label: 'Open' },
    { action: 'done', label: 'Done' },
  ],
  urgency: 'normal',
};

beforeEach(() => {
  made = [];
  answer = 'show';
});

it('shows with buttons where there are some: macOS, and Windows from Electron 41 on', async () => {
  const results = [];
  for (const [platform, version] of [
    ['darwin', '33.2.1'],
    ['win32', '45.4.1'],
    ['win32', '33.2.1'],
  ] as const) {
    results.push(await notifierOn(platform, version).notify(notification));
  }
  expect([results.map(({ ok }) => ok), made.map(({ options }) => options.actions?.map(({ text }) => text))]).toEqual([
    [true, true, true],
    [['Open', 'Done'], ['Open', 'Done'], []],
  ]);
});

it('passes on clicks and buttons', async () => {
  const answers: unknown[] = [];
  const notifier = notifierOn('darwin', '45.4.1');
  notifier.onAction((id, action) => answers.push([id, action]));
  await notifier.notify(notification);
  made[0]?.events.emit('click', {});
  made[0]?.events.emit('action', {}, 1);
  made[0]?.events.emit('action', {}, 9);
  expect(answers).toEqual([
    ['a', 'show'],
    ['a', 'done'],
  ]);
});

it('takes a second attempt of the same for the first', async () => {
  const notifier = notifierOn('darwin', '45.4.1');
  await notifier.notify(notification);
  await notifier.notify(notification);
  expect(made.map(({ closed }) => closed)).toEqual([true, false]);
});

it('says that the system refused or did not answer', async () => {
  answer = 'failed';
  const refused = await notifierOn('win32', '45.4.1').notify(notification);
  answer = null;
  const asked = notifierOn('win32', '45.4.1').notify(notification);
  await settle();
  await time.pass(3000);
  expect([refused, await asked]).toEqual([
    { ok: false, problem: { kind: 'refused', detail: 'failed' } },
    { ok: false, problem: { kind: 'timed-out', detail: 'neither shown nor failed' } },
  ]);
});
