import { expect, it } from 'vitest';
import { message } from '../messages/message.ts';
import { defaultSettings } from '../model/empty-workspace.ts';
import type { ActionKey } from '../model/ids.ts';
import type { Action } from '../playbook/action.ts';
import { anAction } from '../testing/an-action.ts';
import type { Instant, LocalDay, Zone } from '../time/types.ts';
import { headlines } from './headline.ts';

const at = (text: string): Instant => `2026-11-${text}:00.000Z` as Instant;
const now = at('12T12:38');
const first = (...actions: Action[]) => {
  const [found] = headlines(actions, defaultSettings('Europe/London' as Zone), now, 1);
  return found === undefined ? null : [found.action.key, found.when, found.urgency];
};
const action = (name: string, given: Partial<Action>) => anAction({ key: `debrief:${name}` as ActionKey, ...given });

const late = action('late', { idealAt: at('12T09:00'), latestAt: at('12T10:40') });
const byHour = action('by-hour', { idealAt: at('12T09:00'), latestAt: at('12T14:30') });
const evening = action('evening', { idealAt: at('12T18:00'), latestAt: null });
const friday = action('friday', { idealAt: at('13T09:00'), latestAt: null, precision: 'day' });

it('names what is late before what ends soon, and that before what comes later', () => {
  expect([first(friday, evening, byHour, late), first(friday, evening, byHour), first(friday, evening), first(friday)]).toEqual([
    ['debrief:late', message('tray.late'), 'late'],
    ['debrief:by-hour', message('tray.by', { at: { at: at('12T14:30'), as: 'smart' } }), 'today'],
    ['debrief:evening', message('tray.today'), 'today'],
    ['debrief:friday', message('tray.next', { at: { at: at('13T09:00'), as: 'day' } }), 'later'],
  ]);
});

it('names the day, never its last minute, where all of it is left', () => {
  const untilEnd = (day: string) => action('end', { idealAt: at('12T09:00'), latestAt: `2026-11-${day}T23:59:59.999Z` as Instant });
  expect([first(untilEnd('12')), first(untilEnd('13'))]).toEqual([
    ['debrief:end', message('tray.today'), 'today'],
    ['debrief:end', message('tray.by', { at: { on: '2026-11-13' as LocalDay, as: 'smart' } }), 'today'],
  ]);
});

it('names an answer they wait for before everything else, unless it was put off', () => {
  const answer = action('answer', { isPressing: true, idealAt: at('12T10:00'), latestAt: at('13T09:00') });
  const putOff = { ...answer, state: { kind: 'snoozed', untilAt: at('12T13:00') } } as const;
  expect([first(late, answer), first(answer, late), first(putOff, late)]).toEqual([
    ['debrief:answer', message('tray.by', { at: { at: at('13T09:00'), as: 'smart' } }), 'today'],
    ['debrief:answer', message('tray.by', { at: { at: at('13T09:00'), as: 'smart' } }), 'today'],
    ['debrief:late', message('tray.late'), 'late'],
  ]);
});

it('names a snoozed action by the end of its snooze', () => {
  const snoozed = action('snoozed', { latestAt: null, state: { kind: 'snoozed', untilAt: at('16T09:00') } });
  expect(first(snoozed)).toEqual(['debrief:snoozed', message('tray.next', { at: { at: at('16T09:00'), as: 'smart' } }), 'later']);
});

it('names the first three in that order, wherever they stand in the plan', () => {
  const settings = defaultSettings('Europe/London' as Zone);
  const three = (...actions: Action[]) => headlines(actions, settings, now, 3).map(({ action: { key } }) => key);
  const expected = [late.key, byHour.key, evening.key];
  expect([three(friday, evening, byHour, late), three(late, byHour, evening, friday), three(byHour, friday, late, evening)]).toEqual([
    expected,
    expected,
    expected,
  ]);
  expect(three(friday, late)).toEqual([late.key, friday.key]);
});

it('is nothing when nothing is the person’s to do', () => {
  expect(
    first(
      action('theirs', { move: 'theirs' }),
      action('done', { state: { kind: 'done', at: now } }),
      action('kind', { kind: 'kindness' }),
      action('covered', { coveredBy: late.key }),
    ),
  ).toBeNull();
});
