import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionKey } from '../model/ids.ts';
import { defaultSettings } from '../model/empty-workspace.ts';
import type { Settings } from '../model/settings.ts';
import type { Action } from '../playbook/action.ts';
import { anAction } from '../testing/an-action.ts';
import { addMs, DAY_MS, MINUTE_MS } from '../time/instant.ts';
import type { Instant, LocalTime, Weekday, Zone } from '../time/types.ts';
import { remindersFor } from './plan-reminders.ts';
import { quietSpanAt } from './quiet.ts';

const at = (text: string): Instant => `2026-11-${text}:00.000Z` as Instant;
const time = (text: string): LocalTime => text as LocalTime;
const settingsWith = (given: Partial<Settings> = {}): Settings => ({
  ...defaultSettings('Europe/London' as Zone),
  quietHours: null,
  ...given,
});
const nights = { from: time('21:00'), to: time('08:00') };

const moments = (action: Action, settings: Settings) =>
  remindersFor([action], settings).map(({ cause, dueAt, fireAt }) => [cause, dueAt, fireAt]);

describe('remindersFor', () => {
  it('reminds when an action is best done and again two hours before it is late', () => {
    expect(moments(anAction(), settingsWith())).toEqual([
      ['ideal', at('11T17:00'), at('11T17:00')],
      ['last-call', at('12T12:30'), at('12T12:30')],
    ]);
  });

  it('names a reminder by its action and the instant it is due, whatever quiet hours make of it', () => {
    const [reminder] = remindersFor([anAction({ idealAt: at('11T22:00') })], settingsWith({ quietHours: nights }));
    expect(reminder).toMatchObject({ id: `thank-you:int_00000001:per_00000001@${at('11T22:00')}`, fireAt: at('12T08:00') });
  });

  it('leaves out a last call that would only repeat the first reminder', () => {
    expect(moments(anAction({ idealAt: at('12T12:00') }), settingsWith())).toEqual([['ideal', at('12T12:00'), at('12T12:00')]]);
  });

  it('reminds of a day in the morning where the person is', () => {
    const checkIn = anAction({
      precision: 'day',
      earliestAt: at('13T00:00'),
      idealAt: at('16T12:00'),
      latestAt: '2026-11-17T23:59:59.999Z' as Instant,
    });
    expect(moments(checkIn, settingsWith({ zone: 'America/New_York' as Zone }))).toEqual([
      ['ideal', at('16T14:00'), at('16T14:00')],
      ['last-call', at('17T14:00'), at('17T14:00')],
    ]);
  });

  it('reminds the morning before where a day elsewhere ends before the morning here', () => {
    const theirFriday = anAction({ precision: 'day', earliestAt: at('10T00:00'), idealAt: at('14T07:30'), latestAt: at('14T08:00') });
    expect(moments(theirFriday, settingsWith())).toEqual([['ideal', at('13T09:00'), at('13T09:00')]]);
  });

  it('moves a reminder to the end of the quiet hours, over a quiet day too', () => {
    const friday = anAction({ idealAt: at('13T22:00'), latestAt: null });
    expect(moments(friday, settingsWith({ quietHours: nights, quietDays: [6, 7] }))).toEqual([['ideal', at('13T22:00'), at('16T08:00')]]);
  });

  it('moves a reminder before the quiet hours when their end would be too late', () => {
    const early = anAction({ earliestAt: at('11T07:00'), idealAt: at('12T02:00'), latestAt: at('12T07:00') });
    expect(moments(early, settingsWith({ quietHours: nights }))).toEqual([
      ['ideal', at('12T02:00'), at('11T20:30')],
      ['last-call', at('12T05:00'), at('11T20:30')],
    ]);
  });

  it('does not remind before the cause: an action that begins and ends in the quiet is told of at its end', () => {
    const night = anAction({ earliestAt: at('11T22:00'), idealAt: at('11T23:00'), latestAt: at('12T07:00') });
    expect(moments(night, settingsWith({ quietHours: nights }))[0]).toEqual(['ideal', at('11T23:00'), at('12T08:00')]);
  });

  it('waits for the end of a pause', () => {
    expect(moments(anAction(), settingsWith({ remindersPausedUntilAt: at('12T09:00') }))[0]).toEqual([
      'ideal',
      at('11T17:00'),
      at('12T09:00'),
    ]);
  });

  it('reminds of what was snoozed when the snooze ends, and still before it is late', () => {
    const snoozed = anAction({ state: { kind: 'snoozed', untilAt: at('12T09:00') } });
    expect(moments(snoozed, settingsWith())).toEqual([
      ['snoozed', at('12T09:00'), at('12T09:00')],
      ['last-call', at('12T12:30'), at('12T12:30')],
    ]);
  });

  it('reminds of a wait once it is over, not in the morning before', () => {
    const waiting = anAction({ move: 'theirs', precision: 'day', earliestAt: at('16T00:00'), idealAt: at('17T10:00'), latestAt: null });
    expect(moments(waiting, settingsWith())).toEqual([['ideal', at('17T10:00'), at('17T10:00')]]);
  });

  describe('of what is pressing', () => {
    const escalating = (...remindAlsoAt: Instant[]) => anAction({ isPressing: true, remindAlsoAt });

    it('reminds again at the moments it asks for, before the last call and after', () => {
      expect(moments(escalating(at('11T20:00'), at('12T09:00'), at('12T14:00')), settingsWith())).toEqual([
        ['ideal', at('11T17:00'), at('11T17:00')],
        ['escalation', at('11T20:00'), at('11T20:00')],
        ['escalation', at('12T09:00'), at('12T09:00')],
        ['last-call', at('12T12:30'), at('12T12:30')],
        ['escalation', at('12T14:00'), at('12T14:00')],
      ]);
    });

    it('says nothing twice within an hour, nor before the first time', () => {
      const dense = escalating(at('11T16:00'), at('11T17:59'), at('11T20:00'), at('11T20:30'), at('12T11:31'));
      expect(moments(dense, settingsWith())).toEqual([
        ['ideal', at('11T17:00'), at('11T17:00')],
        ['escalation', at('11T20:00'), at('11T20:00')],
        ['last-call', at('12T12:30'), at('12T12:30')],
      ]);
    });

    it('waits for the end of a snooze, and is told before the quiet hours when their end would be too late', () => {
      const snoozed = { ...escalating(at('12T09:00'), at('12T11:00')), state: { kind: 'snoozed', untilAt: at('12T09:30') } } as const;
      const night = { ...escalating(at('12T02:00')), latestAt: at('12T07:00') };
      expect([moments(snoozed, settingsWith()), moments(night, settingsWith({ quietHours: nights }))]).toEqual([
        [
          ['snoozed', at('12T09:30'), at('12T09:30')],
          ['escalation', at('12T11:00'), at('12T11:00')],
          ['last-call', at('12T12:30'), at('12T12:30')],
        ],
        [
          ['ideal', at('11T17:00'), at('11T17:00')],
          ['escalation', at('12T02:00'), at('11T20:30')],
          ['last-call', at('12T05:00'), at('11T20:30')],
        ],
      ]);
    });
  });

  describe('of what has moments of its own', () => {
    const asked = { prompt: { at: at('11T14:30'), title: anAction().title, detail: anAction().title }, laterAt: at('11T19:00') };
    const debrief = (given: Partial<Action> = {}) =>
      anAction({
        precision: 'day',
        idealAt: at('11T19:00'),
        latestAt: '2026-11-11T23:59:59.999Z' as Instant,
        ownReminders: asked,
        ...given,
      });

    it('asks as it happens and comes back later, and at no other time', () => {
      expect(moments(debrief(), settingsWith())).toEqual([
        ['prompt', at('11T14:30'), at('11T14:30')],
        ['ideal', at('11T19:00'), at('11T19:00')],
      ]);
    });

    it('does not come back within the hour, nor where there is no need', () => {
      const soon = debrief({ ownReminders: { ...asked, laterAt: at('11T15:29') } });
      const begun = debrief({ ownReminders: { prompt: null, laterAt: null } });
      expect([moments(soon, settingsWith()).map(([cause]) => cause), moments(begun, settingsWith())]).toEqual([['prompt'], []]);
    });

    it('waits for the end of a snooze, and still comes back in the evening', () => {
      const snoozed = debrief({ state: { kind: 'snoozed', untilAt: at('11T15:30') } });
      expect(moments(snoozed, settingsWith()).map(([cause, dueAt]) => [cause, dueAt])).toEqual([
        ['snoozed', at('11T15:30')],
        ['ideal', at('11T19:00')],
      ]);
    });

    it('asks nothing in the quiet', () => {
      expect(moments(debrief(), settingsWith({ quietHours: { from: time('14:00'), to: time('15:00') } }))[0]).toEqual([
        'prompt',
        at('11T14:30'),
        at('11T15:00'),
      ]);
    });
  });

  describe('of what was due before it was logged', () => {
    it('leaves whoever logged it an hour', () => {
      expect(moments(anAction({ loggedAt: at('11T19:20') }), settingsWith())).toEqual([
        ['ideal', at('11T17:00'), at('11T20:20')],
        ['last-call', at('12T12:30'), at('12T12:30')],
      ]);
    });

    it('leaves half of the time where less than two hours are left, and an hour where it is late already', () => {
      const [, inHaste] = moments(anAction({ loggedAt: at('12T13:30') }), settingsWith());
      const [late] = moments(anAction({ loggedAt: at('13T10:00') }), settingsWith());
      expect([inHaste?.[2], late?.[2]]).toEqual([at('12T14:00'), at('13T11:00')]);
    });

    it('holds nothing that falls due after the log, and nothing that presses', () => {
      expect([
        moments(anAction({ loggedAt: at('11T16:00') }), settingsWith())[0],
        moments(anAction({ loggedAt: at('11T19:20'), isPressing: true }), settingsWith())[0],
      ]).toEqual([
        ['ideal', at('11T17:00'), at('11T17:00')],
        ['ideal', at('11T17:00'), at('11T17:00')],
      ]);
    });

    it('names the reminder by the instant it was due all the same', () => {
      expect(remindersFor([anAction({ loggedAt: at('11T19:20') })], settingsWith())[0]?.id).toBe(
        `thank-you:int_00000001:per_00000001@${at('11T17:00')}`,
      );
    });
  });

  it('never reminds of what is theirs, kind, covered by another step, fixed, done, skipped or dropped', () => {
    const actions = [
      anAction({ move: 'theirs', minutes: 0 }),
      anAction({ kind: 'kindness' }),
      anAction({ coveredBy: 'recruiter-call:int_00000002' as ActionKey }),
      anAction({ move: 'fixed' }),
      anAction({ state: { kind: 'done', at: at('11T15:00') } }),
      anAction({ state: { kind: 'skipped', at: at('11T15:00') } }),
      anAction({ state: { kind: 'dropped', because: anAction().title } }),
    ];
    expect(remindersFor(actions, settingsWith())).toEqual([]);
  });
});

const zones = ['UTC', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Santiago'] as Zone[];
const anyTime = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map(([hour, minute]) => time(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`));
const anySettings = fc.record({
  zone: fc.constantFrom(...zones),
  quietHours: fc.record({ from: anyTime, to: anyTime }),
  quietDays: fc.uniqueArray(
    fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday),
    { maxLength: 4 },
  ),
  morningTime: anyTime,
});
const anyAction = fc
  .record({
    // A year and more, so that both clock changes of every zone are met.
    startMs: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 4, 1) }),
    idealMs: fc.integer({ min: 0, max: 2 * DAY_MS }),
    windowMs: fc.option(fc.integer({ min: 10 * MINUTE_MS, max: 6 * DAY_MS })),
    precision: fc.constantFrom('time' as const, 'day' as const),
    minutes: fc.nat({ max: 60 }),
  })
  .map(({ startMs, idealMs, windowMs, precision, minutes }) => {
    const earliestAt = new Date(startMs).toISOString() as Instant;
    const latestAt = windowMs === null ? null : addMs(earliestAt, windowMs);
    return anAction({
      earliestAt,
      idealAt: addMs(earliestAt, windowMs === null ? idealMs : idealMs % windowMs),
      latestAt,
      precision,
      minutes,
    });
  });

describe('remindersFor, whatever the action, the quiet and the zone', () => {
  it('never reminds in the quiet', () => {
    fc.assert(
      fc.property(anyAction, anySettings, (action, given) => {
        const settings = settingsWith(given);
        for (const { fireAt } of remindersFor([action], settings)) expect(quietSpanAt(fireAt, settings)).toBeNull();
      }),
    );
  });

  it('never reminds before the cause', () => {
    fc.assert(
      fc.property(anyAction, anySettings, (action, given) => {
        for (const { fireAt } of remindersFor([action], settingsWith(given))) expect(fireAt >= action.earliestAt).toBe(true);
      }),
    );
  });

  it('reminds before it is late wherever a loud moment is left', () => {
    fc.assert(
      fc.property(anyAction, anySettings, (action, given) => {
        const settings = settingsWith(given);
        const { earliestAt, latestAt } = action;
        if (latestAt === null || quietSpanAt(earliestAt, settings) !== null) return;
        for (const { fireAt } of remindersFor([action], settings)) expect(fireAt <= latestAt).toBe(true);
      }),
    );
  });

  it('gives every reminder an id of its own and the same one each time', () => {
    fc.assert(
      fc.property(anyAction, anySettings, (action, given) => {
        const ids = (settings: Settings) => remindersFor([{ ...action }], settings).map(({ id }) => id);
        const first = ids(settingsWith(given));
        expect(new Set(first).size).toBe(first.length);
        expect(ids(settingsWith({ ...given, quietHours: null, quietDays: [] }))).toEqual(first);
      }),
    );
  });

  it('keeps the morning of a day at the same wall-clock time through clock changes', () => {
    const springForward = anAction({
      precision: 'day',
      earliestAt: '2027-03-26T00:00:00.000Z' as Instant,
      idealAt: '2027-03-29T12:00:00.000Z' as Instant,
      latestAt: null,
    });
    const [reminder] = remindersFor([springForward], settingsWith());
    expect(reminder?.dueAt).toBe('2027-03-29T08:00:00.000Z');
  });

  it('works each action out once, as long as it and the settings stay the same', () => {
    const actions = Array.from({ length: 3 }, (_, index) => anAction({ key: `thank-you:${String(index)}` as ActionKey }));
    const settings = settingsWith({ quietHours: nights });
    const first = remindersFor(actions, settings);
    expect(remindersFor(actions, settings).every((reminder, index) => reminder === first[index])).toBe(true);
  });
});
