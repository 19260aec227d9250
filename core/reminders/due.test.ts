import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../model/empty-workspace.ts';
import type { Delivery } from '../model/delivery.ts';
import type { ActionKey } from '../model/ids.ts';
import type { Settings } from '../model/settings.ts';
import type { Action } from '../playbook/action.ts';
import { anAction } from '../testing/an-action.ts';
import { anInterviewId } from '../testing/builders.ts';
import type { Instant, LocalTime, Zone } from '../time/types.ts';
import { dueReminders, nextReminder, toldTogether } from './due.ts';
import { remindersFor } from './plan-reminders.ts';
import { reminderId } from './reminder.ts';

const at = (text: string): Instant => `2026-11-${text}:00.000Z` as Instant;
const loud: Settings = { ...defaultSettings('Europe/London' as Zone), quietHours: null };
const quietNights: Settings = { ...loud, quietHours: { from: '21:00' as LocalTime, to: '08:00' as LocalTime } };

const aDelivery = (given: Partial<Delivery> = {}): Delivery => {
  const dueAt = given.dueAt ?? at('11T17:00');
  return {
    id: reminderId(anAction().key, dueAt),
    actionKey: anAction().key,
    dueAt,
    state: 'shown',
    occasion: 'due',
    via: 'dbus',
    at: dueAt,
    attempts: 1,
    title: anAction().title,
    readAt: null,
    ...given,
  };
};
const ledgerOf = (...lines: Delivery[]) => Object.fromEntries(lines.map((line) => [line.id, line]));

const due = (action: Action, lines: Delivery[], now: Instant, settings = loud) =>
  dueReminders(remindersFor([action], settings), ledgerOf(...lines), settings, now).map(({ dueAt }) => dueAt);

describe('a question as something happens', () => {
  const askedAt = (promptAt: Instant): Action =>
    anAction({
      precision: 'day',
      idealAt: at('11T19:00'),
      latestAt: '2026-11-11T23:59:59.999Z' as Instant,
      ownReminders: { prompt: { at: promptAt, title: anAction().title, detail: anAction().title }, laterAt: at('11T19:00') },
    });

  it('is told by itself, and the rest after it together', () => {
    const now = at('11T14:30');
    const rest = ['a', 'b'].map((name) => anAction({ key: `thank-you:${name}` as ActionKey, idealAt: now }));
    const all = dueReminders(remindersFor([...rest, askedAt(now)], loud), {}, loud, now);
    const first = toldTogether(all, now);
    const others = all.filter((reminder) => !first.includes(reminder));
    expect([first.map(({ cause }) => cause), toldTogether(others, now)]).toEqual([['prompt'], others]);
    expect(others).toHaveLength(2);
  });

  it('takes the call along that the same interview asks for then, and no other', () => {
    const now = at('11T14:30');
    const interviewId = anInterviewId();
    const call = (name: string, given: Partial<Action> = {}): Action =>
      anAction({ key: `recruiter-call:${name}` as ActionKey, kind: 'call', interviewId, idealAt: now, ...given });
    const asked = { ...askedAt(now), interviewId };
    const letter = call('letter', { kind: 'letter' });
    const actions = [call('other', { interviewId: anInterviewId('other') }), call('same'), asked, letter];
    const told = toldTogether(dueReminders(remindersFor(actions, loud), {}, loud, now), now);
    expect(told.map(({ action }) => action.key)).toEqual([asked.key, 'recruiter-call:same']);
  });

  it('comes with the rest once its day is over', () => {
    const all = dueReminders(remindersFor([askedAt(at('11T18:30'))], loud), {}, loud, at('12T09:00'));
    expect([all.map(({ cause }) => cause), toldTogether(all, at('12T09:00'))]).toEqual([['prompt'], all]);
  });

  it('does not take the place of the evening, though the end is corrected afterwards', () => {
    const told = [aDelivery({ dueAt: at('11T14:30') })];
    expect([due(askedAt(at('11T14:30')), told, at('11T19:00')), due(askedAt(at('11T15:10')), told, at('11T19:00'))]).toEqual([
      [at('11T19:00')],
      [at('11T19:00')],
    ]);
    expect(due(askedAt(at('11T15:10')), told, at('11T15:30'))).toEqual([]);
  });

  it('is not asked after the evening has told of it', () => {
    expect(due(askedAt(at('11T14:30')), [aDelivery({ dueAt: at('11T19:00') })], at('11T20:00'))).toEqual([]);
  });
});

describe('dueReminders', () => {
  it('has nothing before the time and the reminder from then on', () => {
    expect([due(anAction(), [], at('11T16:59')), due(anAction(), [], at('11T17:00')), due(anAction(), [], at('11T19:00'))]).toEqual([
      [],
      [at('11T17:00')],
      [at('11T17:00')],
    ]);
  });

  it('delivers what was shown never again, though the clock be set back', () => {
    expect([due(anAction(), [aDelivery()], at('11T17:01')), due(anAction(), [aDelivery()], at('11T16:00'))]).toEqual([[], []]);
  });

  it('says one action once when both of its reminders were missed', () => {
    expect(due(anAction(), [], at('12T13:00'))).toEqual([at('12T12:30')]);
  });

  it('does not come back to the first reminder once the last call was given', () => {
    expect(due(anAction(), [aDelivery({ dueAt: at('12T12:30') })], at('12T13:00'))).toEqual([]);
  });

  it('gives the last call after the first reminder', () => {
    expect(due(anAction(), [aDelivery()], at('12T12:30'))).toEqual([at('12T12:30')]);
  });

  it('delivers a snooze although a later reminder was delivered before the clock was set back', () => {
    const snoozed = anAction({ state: { kind: 'snoozed', untilAt: at('11T16:00') }, latestAt: null });
    expect(due(snoozed, [aDelivery()], at('11T16:00'))).toEqual([at('11T16:00')]);
  });

  it('does not repeat a day after a journey moved its morning', () => {
    const checkIn = anAction({ precision: 'day', earliestAt: at('13T00:00'), idealAt: at('16T12:00'), latestAt: null });
    const inNewYork = { ...loud, zone: 'America/New_York' as Zone };
    expect(due(checkIn, [aDelivery({ dueAt: at('16T09:00') })], at('16T14:00'), inNewYork)).toEqual([]);
  });

  it('reminds again of a day that was moved to the next', () => {
    const moved = anAction({ precision: 'day', earliestAt: at('13T00:00'), idealAt: at('17T12:00'), latestAt: null });
    expect(due(moved, [aDelivery({ dueAt: at('16T09:00') })], at('17T09:00'))).toEqual([at('17T09:00')]);
  });

  it('is silent in the quiet, even about what was missed before', () => {
    expect([due(anAction(), [], at('11T22:00'), quietNights), due(anAction(), [], at('12T08:00'), quietNights)]).toEqual([
      [],
      [at('11T17:00')],
    ]);
  });

  it('is silent while reminders are paused', () => {
    expect(due(anAction(), [], at('11T18:00'), { ...loud, remindersPausedUntilAt: at('11T19:00') })).toEqual([]);
  });

  it('waits longer after each failed attempt, then leaves it to the inbox', () => {
    const failed = (attempts: number) => aDelivery({ state: 'failed', via: 'inbox', at: at('11T17:00'), attempts });
    const action = anAction({ latestAt: null });
    expect([
      due(action, [failed(1)], at('11T17:00')),
      due(action, [failed(1)], at('11T17:01')),
      due(action, [failed(2)], at('11T17:04')),
      due(action, [failed(2)], at('11T17:05')),
      due(action, [failed(5)], at('20T17:00')),
    ]).toEqual([[], [at('11T17:00')], [], [at('11T17:00')], []]);
  });

  it('does not try again what was read in the inbox meanwhile', () => {
    expect(due(anAction(), [aDelivery({ state: 'failed', readAt: at('11T17:00') })], at('11T18:00'))).toEqual([]);
  });

  it('repeats an attempt that was never confirmed once, not twice', () => {
    const trying = (attempts: number) => aDelivery({ state: 'trying', attempts });
    expect([due(anAction(), [trying(1)], at('11T17:00')), due(anAction(), [trying(2)], at('11T17:00'))]).toEqual([[at('11T17:00')], []]);
  });
});

describe('nextReminder', () => {
  const next = (actions: Action[], lines: Delivery[], now: Instant, settings = loud) => {
    const found = nextReminder(remindersFor(actions, settings), ledgerOf(...lines), settings, now);
    return found && [found.reminder.id, found.at];
  };
  const other = anAction({ key: 'debrief:int_00000001' as ActionKey, idealAt: at('11T18:30'), latestAt: null });

  it('is the soonest that was not delivered', () => {
    expect(next([anAction(), other], [aDelivery()], at('11T17:30'))).toEqual([reminderId(other.key, at('11T18:30')), at('11T18:30')]);
  });

  it('is a check-in that is still waited for, which is delivered only once it is the person’s', () => {
    const waiting = anAction({
      move: 'theirs',
      kind: 'check-in',
      precision: 'day',
      earliestAt: at('16T00:00'),
      idealAt: at('17T09:00'),
      latestAt: null,
    });
    expect([
      next([waiting], [], at('16T12:00')),
      next([waiting], [], at('17T09:00')),
      due(waiting, [], at('17T09:00')),
      due({ ...waiting, move: 'yours' }, [], at('17T09:00')),
    ]).toEqual([[reminderId(waiting.key, at('17T09:00')), at('17T09:00')], null, [], [at('17T09:00')]]);
  });

  it('is at the end of the quiet for what is held back', () => {
    expect(next([other], [], at('11T22:00'), quietNights)).toEqual([reminderId(other.key, at('11T18:30')), at('12T08:00')]);
  });

  it('is nothing when everything was delivered', () => {
    expect(next([anAction({ latestAt: null })], [aDelivery()], at('11T18:00'))).toBeNull();
  });
});
