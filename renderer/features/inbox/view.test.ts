import { expect, test } from 'vitest';
import { message } from '../../../core/messages/message.ts';
import type { Delivery } from '../../../core/model/delivery.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { anAction } from '../../../core/testing/an-action.ts';
import { at, london } from '../../../core/testing/builders.ts';
import { digestView } from './digest-view.ts';
import { unread } from './rung.ts';
import { inboxView, RANG } from './view.ts';

const now = at('2026-11-12 12:38');

const actionNamed = (name: string, given: Partial<Action> = {}): Action => anAction({ key: name as ActionKey, ...given });

const rangAt = (name: string, time: string, given: Partial<Delivery> = {}): Record<string, Delivery> => {
  const id = `${name}@${time}`;
  const line: Delivery = {
    id,
    actionKey: name as ActionKey,
    dueAt: at(time),
    state: 'shown',
    occasion: 'due',
    via: 'dbus',
    at: at(time),
    attempts: 1,
    title: message('app.name'),
    readAt: null,
    ...given,
  };
  return { [id]: line };
};

const marta = actionNamed('marta', { latestAt: at('2026-11-12 10:40'), mend: message('app.undo') });
const priya = actionNamed('priya', { latestAt: at('2026-11-12 14:30'), state: { kind: 'snoozed', untilAt: at('2026-11-12 13:30') } });
const aisha = actionNamed('aisha', { latestAt: at('2026-11-12 17:00') });
const debrief = actionNamed('debrief', { state: { kind: 'done', at: at('2026-11-11 20:15') } });

test('the inbox shows what rang and is open, newest first, then what rings next, then what was done', () => {
  const deliveries = {
    ...rangAt('marta', '2026-11-12 09:40'),
    ...rangAt('marta', '2026-11-12 10:30'),
    ...rangAt('priya', '2026-11-12 11:00'),
    ...rangAt('debrief', '2026-11-11 18:00'),
    ...rangAt('gone', '2026-11-11 09:00'),
  };
  const reminder = { id: 'r', action: aisha, cause: 'ideal', dueAt: at('2026-11-12 15:30'), fireAt: at('2026-11-12 15:30') } as const;
  const pending = [{ reminder, at: at('2026-11-12 15:30') }];
  const { rows, more } = inboxView({ actions: [marta, priya, aisha, debrief], deliveries, pending, now });
  expect(more).toBe(0);
  expect(rows.map(({ action, kind, node, about }) => [action.key, kind, node, about.map(({ key }) => key)])).toEqual([
    ['priya', 'rang', 'later', ['inbox.snoozed', 'inbox.ends']],
    ['marta', 'rang', 'late', ['inbox.rang.twice']],
    ['aisha', 'coming', 'mine', ['inbox.rings']],
    ['debrief', 'done', 'done', ['inbox.done']],
  ]);
});

test('of many that rang the newest are shown and the rest is counted', () => {
  const names = Array.from({ length: RANG + 2 }, (_, index) => `many-${index}`);
  const deliveries = Object.assign({}, ...names.map((name, index) => rangAt(name, `2026-11-12 0${index}:00`))) as Record<string, Delivery>;
  const { rows, more } = inboxView({ actions: names.map((name) => actionNamed(name)), deliveries, pending: [], now });
  expect([rows.map(({ action }) => action.key), more]).toEqual([names.toReversed().slice(0, RANG), 2]);
});

test('an attempt that never ended and a line that was read are not unread', () => {
  const deliveries = {
    ...rangAt('marta', '2026-11-12 09:40', { state: 'trying' }),
    ...rangAt('priya', '2026-11-12 10:00', { readAt: now }),
    ...rangAt('aisha', '2026-11-12 11:00', { state: 'failed' }),
  };
  expect(unread(deliveries).map(({ actionKey }) => actionKey)).toEqual(['aisha']);
});

test('the digest says what came due in between, and what settled itself', () => {
  const told = { at: at('2026-11-12 12:30'), occasion: 'digest' } as const;
  const deliveries = {
    ...rangAt('marta', '2026-11-11 20:20', told),
    ...rangAt('aisha', '2026-11-12 08:00', told),
    ...rangAt('debrief', '2026-11-11 21:00', told),
  };
  const view = digestView([marta, aisha, debrief], deliveries, now, london);
  expect({
    ...view,
    due: view?.due.map(({ action, about }) => [action.key, about?.key]),
    settled: view?.settled.map(({ action }) => action.key),
  }).toEqual({
    deliveryIds: ['marta@2026-11-11 20:20', 'aisha@2026-11-12 08:00', 'debrief@2026-11-11 21:00'],
    from: at('2026-11-11 20:20'),
    due: [
      ['marta', 'app.undo'],
      ['aisha', 'inbox.digest.open-until'],
    ],
    settled: ['debrief'],
  });
});

test('without anything left to do there is no digest', () => {
  const deliveries = rangAt('debrief', '2026-11-11 21:00', { occasion: 'digest' });
  expect(digestView([debrief], deliveries, now, london)).toBeNull();
});
