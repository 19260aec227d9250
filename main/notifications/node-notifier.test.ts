import { expect, it } from 'vitest';
import type { Instant } from '../../core/time/types.ts';
import { createFakeTime } from '../testing/fake-time.ts';
import { createNodeNotifier, type ShowNative } from './node-notifier.ts';
import type { Notification } from './notifier.ts';

const notifierWith = (show: ShowNative, { timer } = createFakeTime('2026-11-12T12:30:00.000Z' as Instant)) =>
  createNodeNotifier({ load: () => Promise.resolve(show), timer });
const aNotification = (given: Partial<Notification>): Notification => ({
  id: 'a',
  title: 'Thank Priya Nair',
  body: 'Northgate Energy.',
  buttons: [],
  urgency: 'normal',
  ...given,
});

it('never lets a title or a body be taken for an option, and never leaves the body empty', async () => {
  const given: unknown[] = [];
  const notifier = notifierWith((notification, done) => {
    given.push(notification);
    done(null);
  });
  await notifier.notify(aNotification({ title: '--version', body: '-1\nof 3' }));
  await notifier.notify(aNotification({ body: '' }));
  expect(given).toEqual([
    { title: '\u2060--version', message: '\u2060-1 of 3' },
    { title: 'Thank Priya Nair', message: 'Thank Priya Nair' },
  ]);
});

it('has worked once the tool ended well, and not when it said anything was wrong', async () => {
  let error: unknown = '';
  const notifier = notifierWith((_notification, done) => {
    done(error);
  });
  const before = await notifier.available();
  const shown = await notifier.notify(aNotification({}));
  const after = await notifier.available();
  error = 'no such tool';
  expect([before, shown, after, await notifier.notify(aNotification({})), await notifier.available()]).toEqual([
    false,
    { ok: true, value: 'node-notifier' },
    true,
    { ok: false, problem: { kind: 'unavailable', detail: 'tool' } },
    false,
  ]);
});

it('gives up a tool that never ends', async () => {
  const time = createFakeTime('2026-11-12T12:30:00.000Z' as Instant);
  const asked = notifierWith(() => undefined, time).notify(aNotification({}));
  await time.pass(5000);
  expect(await asked).toEqual({ ok: false, problem: { kind: 'timed-out', detail: 'tool' } });
});
