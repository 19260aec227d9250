import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFormatter } from '../../core/messages/format.ts';
import { emptyWorkspace } from '../../core/model/empty-workspace.ts';
import type { ActionKey } from '../../core/model/ids.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { Action } from '../../core/playbook/action.ts';
import { quietSpanAt } from '../../core/reminders/quiet.ts';
import { succeed } from '../../core/result.ts';
import { anAction } from '../../core/testing/an-action.ts';
import { addMs, DAY_MS, HOUR_MS, MINUTE_MS } from '../../core/time/instant.ts';
import type { Instant, LocalTime, Weekday, Zone } from '../../core/time/types.ts';
import { createFakeNotifier } from '../testing/fake-notifier.ts';
import { createFakeStore } from '../testing/fake-store.ts';
import { createFakeTime, settle } from '../testing/fake-time.ts';
import { createReminders } from './reminders.ts';

const ZONES = ['UTC', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'] as Zone[];
const formatter = createFormatter({ locale: 'en-GB', zone: 'UTC' as Zone });

const anyTime = fc.constantFrom('00:00', '06:30', '08:00', '09:00', '12:00', '18:00', '21:00', '23:30').map((time) => time as LocalTime);
const anySettings = fc.record({
  zone: fc.constantFrom(...ZONES),
  quietHours: fc.option(fc.record({ from: anyTime, to: anyTime })),
  quietDays: fc.uniqueArray(
    fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday),
    { maxLength: 2 },
  ),
  morningTime: anyTime,
  morningDigest: fc.boolean(),
});

/** What a day of a computer consists of: it is used, it sleeps, the app is started anew, its clock is set. */
const anyStretch = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('awake' as const), ms: fc.integer({ min: MINUTE_MS, max: 8 * HOUR_MS }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('asleep' as const), ms: fc.integer({ min: MINUTE_MS, max: 14 * HOUR_MS }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restarted' as const), ms: fc.integer({ min: 0, max: 3 * HOUR_MS }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('set' as const), ms: fc.integer({ min: -2 * HOUR_MS, max: 2 * HOUR_MS }) }) },
);

/** Within two days of spring in London, so that clocks change on the way for some. */
const START = '2027-03-27T05:00:00.000Z' as Instant;

const anyActions = fc
  .array(fc.record({ afterMs: fc.integer({ min: 0, max: 2 * DAY_MS }), windowMs: fc.option(fc.integer({ min: HOUR_MS, max: DAY_MS })) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((given) =>
    given.map(({ afterMs, windowMs }, index): Action => {
      const idealAt = addMs(START, afterMs);
      const latestAt = windowMs === null ? null : addMs(idealAt, windowMs);
      return anAction({ key: `debrief:${String(index)}` as ActionKey, earliestAt: idealAt, idealAt, latestAt });
    }),
  );

/** Lives through the days, and tells when which lines of the ledger were shown, and with which words. */
const live = async (actions: readonly Action[], given: Partial<Settings>, stretches: readonly { kind: string; ms: number }[]) => {
  const time = createFakeTime(START);
  const workspace = emptyWorkspace({ zone: 'UTC' as Zone });
  const settings: Settings = { ...workspace.settings, ...given };
  const store = createFakeStore({ ...workspace, settings });
  const fake = createFakeNotifier();
  const shown: { readonly at: Instant; readonly ids: readonly string[] }[] = [];
  const notifier = {
    ...fake,
    notify: (notification: Parameters<typeof fake.notify>[0]) => {
      shown.push({ at: time.clock.now(), ids: notification.id.split(' ') });
      return fake.notify(notification);
    },
  };
  const start = () => {
    const reminders = createReminders({
      clock: time.clock,
      timer: time.timer,
      store,
      planner: () => actions,
      notifier,
      say: (words, now) => formatter.say(words, now),
      complete: () => Promise.resolve(succeed(null)),
      snooze: () => Promise.resolve(succeed(null)),
      open: () => undefined,
      showCard: () => undefined,
      log: () => undefined,
    });
    reminders.poke('start');
    return reminders;
  };
  let reminders = start();
  for (const { kind, ms } of stretches) {
    if (kind === 'awake') await time.pass(ms);
    else if (kind === 'restarted') {
      await reminders.close();
      time.jump(ms);
      reminders = start();
    } else {
      time.jump(ms);
      reminders.poke('resume');
    }
    await settle();
  }
  await time.pass(MINUTE_MS);
  await reminders.close();
  return { shown, settings, deliveries: store.workspace().deliveries };
};

it('tells nothing twice, nothing in the quiet, and the morning once a day, however the days go', async () => {
  await fc.assert(
    fc.asyncProperty(anyActions, anySettings, fc.array(anyStretch, { minLength: 1, maxLength: 8 }), async (actions, given, stretches) => {
      const { shown, settings, deliveries } = await live(actions, given, stretches);
      const ids = shown.flatMap((notification) => notification.ids);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { at } of shown) expect(quietSpanAt(at, settings)).toBeNull();
      expect(Object.values(deliveries).every(({ state }) => state === 'shown')).toBe(true);
      const mornings = Object.values(deliveries).flatMap(({ occasion, actionKey }) => (occasion === 'morning' ? [actionKey] : []));
      expect(new Set(mornings).size).toBe(mornings.length);
      expect(settings.morningDigest || mornings.length === 0).toBe(true);
    }),
    { numRuns: 40 },
  );
}, 60_000);

it('tells each of what came within its minute while the computer is awake and it is not quiet, over random days', async () => {
  await fc.assert(
    fc.asyncProperty(anyActions, async (actions) => {
      const open = actions.map((action) => ({ ...action, latestAt: null }));
      const { shown } = await live(open, { quietHours: null, quietDays: [], morningDigest: false }, [{ kind: 'awake', ms: 2 * DAY_MS }]);
      const told = new Map(shown.flatMap(({ at, ids }) => ids.map((id) => [id, at] as const)));
      // To the millisecond: the timer is set to the next of them and never drifts.
      expect(open.map(({ key, idealAt }) => told.get(`${key}@${idealAt}`))).toEqual(open.map(({ idealAt }) => idealAt));
    }),
    { numRuns: 15 },
  );
}, 60_000);
