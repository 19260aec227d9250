import { beforeEach, expect, it } from 'vitest';
import { fail } from '../../core/result.ts';
import { createFakeNotifier } from '../testing/fake-notifier.ts';
import { createNotifierChain } from './chain.ts';
import type { Notification } from './notifier.ts';

const notification: Notification = { id: 'a', title: 'Thank Priya Nair', body: '', buttons: [], urgency: 'normal' };

let native: ReturnType<typeof createFakeNotifier>;
let fallback: ReturnType<typeof createFakeNotifier>;

beforeEach(() => {
  native = createFakeNotifier('dbus');
  fallback = createFakeNotifier('node-notifier');
});
const chain = () => createNotifierChain({ native, fallback, log: () => undefined });

it('takes the first way that accepts', async () => {
  const notifiers = chain();
  expect([await notifiers.notify(notification), notifiers.status(), fallback.shown]).toEqual([{ ok: true, value: 'dbus' }, 'native', []]);
});

it('takes the next way where the first refuses', async () => {
  native.behave('refuse');
  const notifiers = chain();
  expect([await notifiers.notify(notification), notifiers.status()]).toEqual([{ ok: true, value: 'node-notifier' }, 'fallback']);
});

it('does not say twice what may yet be shown', async () => {
  native = { ...native, notify: () => Promise.resolve(fail({ kind: 'timed-out', detail: 'Notify' })) };
  const notifiers = chain();
  expect([(await notifiers.notify(notification)).ok, notifiers.status(), fallback.shown]).toEqual([false, 'inbox-only', []]);
});

it('is left with the inbox when no way accepts, and tells when one does again', async () => {
  native.behave('refuse');
  fallback.behave('refuse');
  const notifiers = chain();
  const told: string[] = [];
  notifiers.watchStatus((status) => told.push(status));
  const refused = await notifiers.notify(notification);
  native.behave('accept');
  await notifiers.refresh();
  expect([refused, told]).toEqual([{ ok: false, problem: { kind: 'refused', detail: 'told to' } }, ['inbox-only', 'native']]);
});

it('passes on the answers of every way', () => {
  const answers: unknown[] = [];
  const stop = chain().onAction((id, action) => answers.push([id, action]));
  native.press('done', notification);
  fallback.press('open', notification);
  stop();
  native.press('snooze', notification);
  expect(answers).toEqual([
    ['a', 'done'],
    ['a', 'open'],
  ]);
});
