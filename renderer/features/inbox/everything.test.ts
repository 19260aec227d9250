import { expect, test } from 'vitest';
import { message } from '../../../core/messages/message.ts';
import type { Delivery } from '../../../core/model/delivery.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { anAction } from '../../../core/testing/an-action.ts';
import { anOpportunity, anOpportunityId, at, london, someSettings } from '../../../core/testing/builders.ts';
import { cardView } from './card-view.ts';
import { everythingTold } from './everything.ts';

const now = at('2026-11-12 12:38');
const northgate = anOpportunity();
const opportunities = { [northgate.id]: northgate };

const actionNamed = (name: string, given: Partial<Action> = {}): Action =>
  anAction({ key: name as ActionKey, opportunityId: anOpportunityId(), latestAt: null, ...given });

const rangAt = (name: string, time: string, given: Partial<Delivery> = {}): Record<string, Delivery> => ({
  [`${name}@${time}`]: {
    id: `${name}@${time}`,
    actionKey: name as ActionKey,
    dueAt: at(time),
    state: 'shown',
    occasion: 'due',
    via: 'dbus',
    at: at(time),
    attempts: 1,
    title: message('app.undo'),
    readAt: null,
    ...given,
  },
});

const told = (actions: readonly Action[], deliveries: Record<string, Delivery>, atMost = 60) =>
  everythingTold({ actions, deliveries, opportunities, now, zone: london, atMost });

test('each thing that was told of stands once, on the day it rang last, with what became of it', () => {
  const actions = [
    actionNamed('open'),
    actionNamed('done', { state: { kind: 'done', at: at('2026-11-11 20:15') } }),
    actionNamed('left', { state: { kind: 'skipped', at: at('2026-11-11 10:00') } }),
  ];
  const { days, older, unreadIds } = told(actions, {
    ...rangAt('open', '2026-11-11 09:00', { readAt: now }),
    ...rangAt('open', '2026-11-12 09:40'),
    ...rangAt('done', '2026-11-11 18:00', { readAt: now }),
    ...rangAt('left', '2026-11-11 08:00', { occasion: 'digest' }),
    ...rangAt('gone', '2026-11-10 08:00', { via: 'inbox', state: 'failed' }),
    ...rangAt('morning:2026-11-10', '2026-11-10 07:00', { occasion: 'morning' }),
    ...rangAt('never', '2026-11-10 06:00', { state: 'trying' }),
  });
  expect(
    days.map(({ day, rows }) => [
      day,
      rows.map(({ key, node, about, isOpen, isUnread }) => [key, node, about.map((words) => words.key), isOpen, isUnread]),
    ]),
  ).toEqual([
    ['2026-11-12', [['open', 'mine', ['today.about', 'inbox.rang.twice'], true, true]]],
    [
      '2026-11-11',
      [
        ['done', 'done', ['today.about', 'inbox.done'], false, false],
        ['left', 'skipped', ['today.about', 'inbox.skipped', 'inbox.missed'], false, true],
      ],
    ],
    [
      '2026-11-10',
      [
        ['gone', 'skipped', ['inbox.rang', 'inbox.only-here', 'inbox.gone'], false, true],
        ['morning:2026-11-10', 'past-event', ['inbox.rang'], false, false],
      ],
    ],
  ]);
  expect([older, unreadIds.length]).toEqual([0, 4]);
});

test('of very many the oldest wait until they are asked for', () => {
  const deliveries = Object.assign({}, ...[1, 2, 3].map((hour) => rangAt(`a${hour}`, `2026-11-12 0${hour}:00`))) as Record<
    string,
    Delivery
  >;
  const { days, older } = told([], deliveries, 2);
  expect([days.flatMap(({ rows }) => rows.map(({ key }) => key)), older]).toEqual([['a3', 'a2'], 1]);
});

test('the card shows the time that is left, and warns of a snooze that was too late', () => {
  const priya = actionNamed('priya', { earliestAt: at('2026-11-11 13:00'), latestAt: at('2026-11-12 13:00') });
  const facts = {
    key: priya.key,
    actions: [priya],
    deliveries: rangAt('priya', '2026-11-12 12:30'),
    opportunities,
    settings: someSettings(),
    now,
  };
  const view = cardView({ ...facts, isTooLate: true });
  expect([view?.about?.key, view?.settled, view?.left?.left, view?.warning?.key, view?.deliveryIds]).toEqual([
    'today.about',
    null,
    message('actions.left', { hours: 0, minutes: 22 }),
    'inbox.card.too-late',
    ['priya@2026-11-12 12:30'],
  ]);
  expect(cardView({ ...facts, isTooLate: false })?.warning).toBeNull();
});

test('the card of what left the plan says what its reminder said, and there is none of what never rang', () => {
  const facts = {
    isTooLate: false,
    actions: [],
    deliveries: rangAt('gone', '2026-11-12 09:00'),
    opportunities,
    settings: someSettings(),
    now,
  };
  const view = cardView({ ...facts, key: 'gone' as ActionKey });
  expect([view?.action, view?.title, view?.settled, view?.place]).toEqual([null, message('app.undo'), message('inbox.gone'), '/today']);
  expect(cardView({ ...facts, key: 'never' as ActionKey })).toBeNull();
});
