import { describe, expect, it } from 'vitest';
import type { Delivery } from '../model/delivery.ts';
import { defaultSettings } from '../model/empty-workspace.ts';
import type { ActionKey } from '../model/ids.ts';
import type { Settings } from '../model/settings.ts';
import type { Action } from '../playbook/action.ts';
import { anAction } from '../testing/an-action.ts';
import type { Instant, LocalTime, Zone } from '../time/types.ts';
import { dueMorning, type MorningFacts, morningLine, morningTitle, nextMorningAt } from './morning.ts';

const at = (text: string): Instant => `2026-11-${text}:00.000Z` as Instant;
const settings: Settings = { ...defaultSettings('Europe/London' as Zone), quietHours: null };
const action = (name: string, given: Partial<Action> = {}) =>
  anAction({ key: `debrief:${name}` as ActionKey, idealAt: at('12T15:00'), latestAt: null, ...given });
const interview = action('interview', { kind: 'interview', move: 'fixed', idealAt: at('12T14:00'), minutes: 0 });

const morning = (given: Partial<MorningFacts> = {}) =>
  dueMorning({ actions: [action('a')], due: [], deliveries: {}, settings, now: at('12T09:00'), lookedAt: at('12T08:59'), ...given });

const told = (key: ActionKey, given: Partial<Delivery> = {}): Record<string, Delivery> => ({
  [key]: {
    id: key,
    actionKey: key,
    dueAt: at('12T09:00'),
    state: 'shown',
    occasion: 'due',
    via: 'dbus',
    at: at('12T09:00'),
    attempts: 1,
    title: anAction().title,
    readAt: null,
    ...given,
  },
});

describe('dueMorning', () => {
  it('has what is for today with the most pressing first, and the interviews, and nothing of tomorrow', () => {
    const late = action('late', { idealAt: at('11T09:00'), latestAt: at('12T08:00') });
    const found = morning({ actions: [action('a'), late, interview, action('later', { idealAt: at('13T09:00') })] });
    expect([found?.id, found?.tasks.map(({ key }) => key), found?.first?.key, found?.interviews.map(({ key }) => key)]).toEqual([
      'morning:2026-11-12@2026-11-12T09:00:00.000Z',
      ['debrief:a', 'debrief:late'],
      'debrief:late',
      ['debrief:interview'],
    ]);
  });

  it('tells of everything that is due in its place, also of what is told of today because tomorrow is quiet', () => {
    const early = action('early', { idealAt: at('13T09:00'), latestAt: at('13T12:00') });
    const due: MorningFacts['due'] = [{ id: 'early', action: early, cause: 'ideal', dueAt: at('13T09:00'), fireAt: at('12T09:00') }];
    expect(morning({ actions: [early], due })?.tasks).toEqual([early]);
  });

  it('comes from the morning on, for three hours, and only to whoever was not there yet', () => {
    const isDue = (now: Instant, lookedAt: Instant | null = null) => morning({ now, lookedAt }) !== null;
    expect([isDue(at('12T08:59')), isDue(at('12T09:00')), isDue(at('12T12:00')), isDue(at('12T12:01'))]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([isDue(at('12T10:00'), at('12T08:00')), isDue(at('12T10:00'), at('12T09:00'))]).toEqual([true, false]);
  });

  it('is not told twice on a day, whatever the zone says of its hour', () => {
    const key = 'morning:2026-11-12' as ActionKey;
    const farWest = { ...settings, zone: 'America/New_York' as Zone };
    expect([
      morning({ deliveries: told(key) }),
      morning({ deliveries: told(key), settings: farWest, now: at('12T14:00'), lookedAt: null }),
      morning({ deliveries: told('morning:2026-11-11' as ActionKey) })?.id,
    ]).toEqual([null, null, 'morning:2026-11-12@2026-11-12T09:00:00.000Z']);
  });

  it('is tried again as a reminder is, under the same name', () => {
    const failed = told('morning:2026-11-12' as ActionKey, { state: 'failed', via: 'inbox' });
    expect([morning({ deliveries: failed }), morning({ deliveries: failed, now: at('12T09:01') })?.id]).toEqual([
      null,
      'morning:2026-11-12',
    ]);
  });

  it('says nothing on an empty day, a quiet day, while it is quiet or paused, or when it is switched off', () => {
    const off = (given: Partial<Settings>) => morning({ settings: { ...settings, ...given } });
    expect([
      morning({ actions: [] }),
      off({ quietDays: [4] }),
      off({ quietHours: { from: '21:00' as LocalTime, to: '09:30' as LocalTime } }),
      off({ remindersPausedUntilAt: at('12T10:00') }),
      off({ morningDigest: false }),
      off({ remindersOff: [anAction().ruleId] }),
    ]).toEqual([null, null, null, null, null, null]);
  });

  it('has nothing to add to what was told today already, unless something is due or an interview is ahead', () => {
    const deliveries = told('debrief:a' as ActionKey, { at: at('12T08:00') });
    expect([morning({ deliveries }), morning({ deliveries, actions: [action('a'), interview] })?.tasks.length]).toEqual([null, 1]);
  });
});

it('is next this morning or tomorrow’s, after quiet hours and not on a quiet day', () => {
  const next = (now: Instant, given: Partial<Settings> = {}) => nextMorningAt({ ...settings, ...given }, now);
  expect([
    next(at('12T08:00')),
    next(at('12T09:00')),
    next(at('12T08:00'), { quietHours: { from: '21:00' as LocalTime, to: '10:30' as LocalTime } }),
    next(at('12T10:00'), { quietDays: [5] }),
    next(at('12T08:00'), { morningDigest: false }),
  ]).toEqual([at('12T09:00'), at('13T09:00'), at('12T10:30'), null, null]);
});

it('keeps its hour through a clock change', () => {
  expect(nextMorningAt(settings, '2027-03-27T20:00:00.000Z' as Instant)).toBe('2027-03-28T08:00:00.000Z');
});

it('is written down under its day, with what it said', () => {
  const found = morning();
  if (found === null) throw new Error('no morning');
  expect(morningLine(found, {}, at('12T09:00'))).toEqual({
    id: 'morning:2026-11-12@2026-11-12T09:00:00.000Z',
    actionKey: 'morning:2026-11-12',
    dueAt: at('12T09:00'),
    state: 'trying',
    occasion: 'morning',
    via: null,
    at: at('12T09:00'),
    attempts: 1,
    title: morningTitle({ tasks: [anAction()], interviews: [] }),
    readAt: null,
  });
});
