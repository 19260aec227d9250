import { beforeEach, describe, expect, it } from 'vitest';
import { createFormatter } from '../../core/messages/format.ts';
import { message } from '../../core/messages/message.ts';
import { emptyWorkspace } from '../../core/model/empty-workspace.ts';
import type { Delivery } from '../../core/model/delivery.ts';
import type { ActionKey } from '../../core/model/ids.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { Action } from '../../core/playbook/action.ts';
import { RETRY_AFTER_MS } from '../../core/reminders/due.ts';
import { reminderId } from '../../core/reminders/reminder.ts';
import { fail, succeed } from '../../core/result.ts';
import { anAction } from '../../core/testing/an-action.ts';
import { anInterviewId } from '../../core/testing/builders.ts';
import { addMs, DAY_MS, HOUR_MS, instantFromMs, MINUTE_MS, msOf } from '../../core/time/instant.ts';
import type { Instant, LocalTime, Zone } from '../../core/time/types.ts';
import { createFakeNotifier } from '../testing/fake-notifier.ts';
import { createFakeStore, type FakeStore } from '../testing/fake-store.ts';
import { createFakeTime, type FakeTime, settle } from '../testing/fake-time.ts';
import { createReminders, LOOK_EVERY_MS, NOTIFY_DEADLINE_MS } from './reminders.ts';

const at = (text: string): Instant => `2026-11-${text}:00.000Z` as Instant;
const zone = 'Europe/London' as Zone;

/** An action without an end, so that it has exactly one reminder. */
const dueOnce = (name: string, idealAt: Instant, given: Partial<Action> = {}): Action =>
  anAction({ key: `debrief:${name}` as ActionKey, earliestAt: idealAt, idealAt, latestAt: null, ...given });

let time: FakeTime;
let store: FakeStore;
let notifier: ReturnType<typeof createFakeNotifier>;
let actions: Action[];
let calls: unknown[];
let looks: number;
let isPlannerBroken: boolean;
let isRefused: boolean;

/** The app starts: everything but the disk and the world outside is new. */
const start = () => {
  const reminders = createReminders({
    clock: time.clock,
    timer: time.timer,
    store,
    planner: () => {
      looks += 1;
      if (isPlannerBroken) throw new Error('broken');
      return actions;
    },
    notifier,
    say: (message, now) => createFormatter({ locale: 'en-GB', zone }).say(message, now),
    complete: ({ key, also }) => {
      calls.push(['complete', key, ...also]);
      return Promise.resolve(isRefused ? fail({ kind: 'action-gone', message: message('app.name') }) : succeed(null));
    },
    snooze: ({ key, also }, untilAt) => {
      calls.push(['snooze', key, ...also, untilAt]);
      return Promise.resolve(succeed(null));
    },
    open: (route) => calls.push(['open', route]),
    showCard: ({ key, isTooLate }) => calls.push(['card', key, isTooLate]),
    log: () => undefined,
  });
  reminders.poke('start');
  return reminders;
};

const change = (settings: Partial<Settings>) =>
  store.change((workspace) =>
    succeed({ workspace: { ...workspace, settings: { ...workspace.settings, ...settings } }, said: null, answer: null }),
  );
const ledger = () =>
  Object.values(store.workspace().deliveries).map(({ state, occasion, via, attempts }) => [state, occasion, via, attempts]);
const titles = () => notifier.shown.map(({ title }) => title);

beforeEach(() => {
  time = createFakeTime(at('11T16:00'));
  const workspace = emptyWorkspace({ zone });
  store = createFakeStore({ ...workspace, settings: { ...workspace.settings, quietHours: null, morningDigest: false } });
  notifier = createFakeNotifier();
  actions = [];
  calls = [];
  looks = 0;
  isPlannerBroken = false;
  isRefused = false;
});

describe('createReminders', () => {
  it('delivers at the very instant, once, and writes it down', async () => {
    actions = [dueOnce('a', at('11T17:00'))];
    start();
    await time.pass(HOUR_MS - 1);
    expect(notifier.shown).toEqual([]);
    await time.pass(1);
    expect(titles()).toEqual(['Afterview']);
    await time.pass(DAY_MS);
    expect([titles().length, ledger()]).toEqual([1, [['shown', 'due', 'dbus', 1]]]);
  });

  it('is on time each evening and soon after waking each morning, 25 nights long', async () => {
    const nights = Array.from({ length: 25 }, (_, night) => night * DAY_MS);
    const evenings = nights.map((ms) => addMs(at('11T21:07'), ms));
    const asleep = nights.map((ms) => addMs(at('12T03:00'), ms));
    actions = [...evenings, ...asleep].map((idealAt, index) => dueOnce(String(index), idealAt));
    const shownAt: Instant[] = [];
    const notify = notifier.notify;
    notifier = { ...notifier, notify: (notification) => (shownAt.push(time.clock.now()), notify(notification)) };
    time.jump(5 * HOUR_MS);
    start();
    for (const night of nights) {
      await time.pass(HOUR_MS);
      expect(time.clock.now()).toBe(addMs(at('11T22:00'), night));
      time.jump(9 * HOUR_MS);
      await time.pass(LOOK_EVERY_MS);
      time.jump(14 * HOUR_MS - LOOK_EVERY_MS);
    }
    const wakings = nights.map((ms) => addMs(at('12T07:00'), ms));
    const lateMs = shownAt.flatMap((shown, index) => (index % 2 === 0 ? [] : [msOf(shown) - msOf(wakings[(index - 1) / 2] ?? shown)]));
    expect(shownAt.filter((_, index) => index % 2 === 0)).toEqual(evenings);
    expect([lateMs.length, Math.min(...lateMs) >= 0, Math.max(...lateMs) <= LOOK_EVERY_MS]).toEqual([25, true, true]);
  });

  it('says in one digest what was missed in eight hours of sleep, however often the computer reports waking', async () => {
    actions = [dueOnce('a', at('11T18:00')), dueOnce('b', at('11T19:00')), dueOnce('c', at('11T20:00'))];
    const reminders = start();
    await time.pass(MINUTE_MS);
    time.jump(8 * HOUR_MS);
    reminders.poke('resume');
    reminders.poke('resume');
    await settle();
    reminders.poke('unlock');
    await time.pass(HOUR_MS);
    expect([titles(), ledger()]).toEqual([
      ['While you were away, three came due'],
      [
        ['shown', 'digest', 'dbus', 1],
        ['shown', 'digest', 'dbus', 1],
        ['shown', 'digest', 'dbus', 1],
      ],
    ]);
  });

  it('notices a sleep that nobody reported within half a minute', async () => {
    actions = [dueOnce('a', at('11T18:00'))];
    start();
    await time.pass(MINUTE_MS);
    time.jump(8 * HOUR_MS);
    await time.pass(LOOK_EVERY_MS);
    expect(ledger()).toEqual([['shown', 'late', 'dbus', 1]]);
  });

  it('does not claim that anybody was away when steps long due are logged only now', async () => {
    start();
    await time.pass(HOUR_MS);
    actions = [dueOnce('a', at('10T18:00')), dueOnce('b', at('10T19:00'))];
    await change({ morningTime: '08:00' as LocalTime });
    await time.pass(MINUTE_MS);
    expect([titles(), ledger()]).toEqual([
      ['Two things for today'],
      [
        ['shown', 'due', 'dbus', 1],
        ['shown', 'due', 'dbus', 1],
      ],
    ]);
  });

  it('says several that are due at once in one notification', async () => {
    actions = [dueOnce('a', at('11T17:00')), dueOnce('b', at('11T17:00'))];
    start();
    await time.pass(2 * HOUR_MS);
    expect([titles(), ledger()]).toEqual([
      ['Two things for today'],
      [
        ['shown', 'due', 'dbus', 1],
        ['shown', 'due', 'dbus', 1],
      ],
    ]);
  });

  it('repeats nothing when the clock is set back an hour', async () => {
    actions = [dueOnce('a', at('11T17:00'))];
    const reminders = start();
    await time.pass(HOUR_MS + MINUTE_MS);
    time.jump(-HOUR_MS);
    reminders.poke('clock');
    await time.pass(3 * HOUR_MS);
    expect(titles().length).toBe(1);
  });

  it('catches up after three months, and forgets lines that are no longer needed', async () => {
    actions = [dueOnce('a', at('11T16:30')), dueOnce('b', at('11T17:00'))];
    const reminders = start();
    await time.pass(45 * MINUTE_MS);
    actions = [dueOnce('b', at('11T17:00')), dueOnce('c', at('12T09:00'))];
    time.jump(92 * DAY_MS);
    reminders.poke('resume');
    await time.pass(LOOK_EVERY_MS);
    expect([titles(), Object.values(store.workspace().deliveries).map(({ actionKey }) => actionKey)]).toEqual([
      ['Afterview', 'While you were away, two came due'],
      ['debrief:b', 'debrief:c'],
    ]);
  });

  it('has a restarted app deliver what was due meanwhile, and nothing again', async () => {
    actions = [dueOnce('a', at('11T17:00')), dueOnce('b', at('11T19:00'))];
    const first = start();
    await time.pass(HOUR_MS);
    await first.close();
    await time.pass(4 * HOUR_MS);
    expect(titles().length).toBe(1);
    start();
    await time.pass(HOUR_MS);
    expect(ledger()).toEqual([
      ['shown', 'due', 'dbus', 1],
      ['shown', 'late', 'dbus', 1],
    ]);
  });

  it('writes the attempt down before it is made', async () => {
    actions = [dueOnce('a', at('11T17:00'))];
    notifier.behave('hang');
    start();
    await time.pass(HOUR_MS);
    expect([titles().length, ledger()]).toEqual([1, [['trying', 'due', null, 1]]]);
  });

  it('repeats an attempt that a crash left unconfirmed once, and only once', async () => {
    actions = [dueOnce('a', at('11T17:00'))];
    const line: Delivery = {
      id: reminderId('debrief:a' as ActionKey, at('11T17:00')),
      actionKey: 'debrief:a' as ActionKey,
      dueAt: at('11T17:00'),
      state: 'trying',
      occasion: 'due',
      via: null,
      at: at('11T17:00'),
      attempts: 1,
      title: anAction().title,
      readAt: null,
    };
    store = createFakeStore({ ...store.workspace(), deliveries: { [line.id]: line } });
    time.jump(2 * HOUR_MS);
    notifier.behave('hang');
    start();
    await settle();
    expect([titles().length, ledger()]).toEqual([1, [['trying', 'due', null, 2]]]);
    start();
    await time.pass(NOTIFY_DEADLINE_MS - 1);
    expect(titles().length).toBe(1);
  });

  it('gives a hung notifier up after its deadline and goes on', async () => {
    actions = [dueOnce('a', at('11T17:00')), dueOnce('b', addMs(at('11T17:00'), 1000))];
    notifier.behave('hang');
    start();
    await time.pass(HOUR_MS + NOTIFY_DEADLINE_MS - 1);
    expect(ledger()).toEqual([['trying', 'due', null, 1]]);
    notifier.behave('accept');
    await time.pass(1);
    expect(ledger()).toEqual([
      ['failed', 'due', 'inbox', 1],
      ['shown', 'due', 'dbus', 1],
    ]);
  });

  it('does not repeat what a hung notifier accepted after all', async () => {
    actions = [dueOnce('a', at('11T17:00'))];
    notifier.behave('hang');
    start();
    await time.pass(HOUR_MS + NOTIFY_DEADLINE_MS);
    notifier.letThrough();
    notifier.behave('accept');
    await time.pass(DAY_MS);
    expect([titles().length, ledger()]).toEqual([1, [['shown', 'due', 'dbus', 1]]]);
  });

  it('tries a refused one again after longer and longer waits, then leaves it in the inbox', async () => {
    actions = [dueOnce('a', at('11T17:00'))];
    const triedAt: number[] = [];
    notifier = {
      ...notifier,
      notify: () => {
        triedAt.push(msOf(time.clock.now()) - msOf(at('11T17:00')));
        return Promise.resolve(fail({ kind: 'unavailable', detail: 'no bus' }));
      },
    };
    start();
    await time.pass(DAY_MS);
    const waits = triedAt.map((ms, index) => ms - (triedAt[index - 1] ?? 0));
    expect([waits, ledger()]).toEqual([[0, ...RETRY_AFTER_MS], [['failed', 'due', 'inbox', RETRY_AFTER_MS.length + 1]]]);
  });

  it('survives a notifier that throws', async () => {
    actions = [dueOnce('a', at('11T17:00'))];
    notifier = { ...notifier, notify: () => Promise.reject(new Error('broken')) };
    start();
    await time.pass(HOUR_MS);
    expect(ledger()).toEqual([['failed', 'due', 'inbox', 1]]);
  });

  it('looks again at its usual pace while planning fails, and reminds once it works', async () => {
    actions = [dueOnce('a', at('11T16:01'))];
    start();
    await time.pass(1000);
    isPlannerBroken = true;
    await time.pass(5 * MINUTE_MS);
    const whileBroken = looks;
    isPlannerBroken = false;
    await time.pass(LOOK_EVERY_MS);
    expect([whileBroken < 15, titles().length]).toEqual([true, 1]);
  });

  it('reminds although the disk is full, and once', async () => {
    actions = [dueOnce('a', at('11T17:00'))];
    store.refuseWrites(true);
    start();
    await time.pass(DAY_MS);
    expect([titles().length, ledger()]).toEqual([1, []]);
  });

  it('holds back in quiet hours and while paused, and goes on at their end', async () => {
    actions = [dueOnce('a', at('11T22:00'))];
    start();
    await change({ quietHours: { from: '21:00' as LocalTime, to: '08:00' as LocalTime } });
    await time.pass(16 * HOUR_MS - 1);
    expect(titles()).toEqual([]);
    await change({ remindersPausedUntilAt: at('12T10:00') });
    await time.pass(2 * HOUR_MS);
    expect(titles()).toEqual([]);
    await time.pass(1);
    expect(ledger()).toEqual([['shown', 'due', 'dbus', 1]]);
  });

  it('says what is due when a change makes it so', async () => {
    start();
    await time.pass(1000);
    actions = [dueOnce('a', at('11T16:00'))];
    await change({ hideDetails: true });
    await settle();
    expect(titles()).toEqual(['One thing is due']);
  });

  it('looks once for a storm of pokes', async () => {
    const reminders = start();
    for (let count = 0; count < 1000; count += 1) reminders.poke('storm');
    await settle();
    expect([looks, time.waiting()]).toEqual([1, 1]);
  });

  it('goes on after a look that threw', async () => {
    actions = [dueOnce('a', at('11T17:00'))];
    const broken = actions;
    Object.defineProperty(broken, 'flatMap', {
      value: () => {
        throw new Error('a bug');
      },
      configurable: true,
    });
    start();
    await settle();
    actions = [dueOnce('a', at('11T16:00'))];
    await time.pass(LOOK_EVERY_MS);
    expect(titles()).toEqual(['Afterview']);
  });

  it('says what comes next', async () => {
    actions = [dueOnce('a', at('11T17:00')), dueOnce('b', at('11T19:00'))];
    const reminders = start();
    await time.pass(HOUR_MS);
    expect([reminders.state().next?.reminder.action.key, reminders.state().next?.at]).toEqual(['debrief:b', at('11T19:00')]);
  });

  it('is silent once closed', async () => {
    actions = [dueOnce('a', at('11T17:00'))];
    const reminders = start();
    await settle();
    await reminders.close();
    await time.pass(DAY_MS);
    expect([titles(), time.waiting()]).toEqual([[], 0]);
  });
});

describe('the word of the morning', () => {
  const held = (name: string, idealAt: Instant, given: Partial<Action> = {}) => dueOnce(name, idealAt, { minutes: 10, ...given });
  const interview = (name: string, startAt: Instant) =>
    held(name, startAt, { kind: 'interview', move: 'fixed', title: message('app.name'), minutes: 0 });
  const shown = () => notifier.shown.map(({ title, body, buttons }) => [title, body, buttons.length]);
  const occasions = () => Object.values(store.workspace().deliveries).map(({ actionKey, occasion, state }) => [actionKey, occasion, state]);

  beforeEach(async () => {
    await change({ morningDigest: true });
  });

  it('says what the day holds in place of what is due then, once, and writes both down', async () => {
    actions = [held('a', at('12T09:00')), held('b', at('12T15:00')), interview('c', at('12T14:00')), held('d', at('13T15:00'))];
    start();
    await time.pass(17 * HOUR_MS - 1);
    expect(shown()).toEqual([]);
    await time.pass(1);
    expect([shown(), occasions()]).toEqual([
      [['Two things for today', 'Afterview, 14:00. First: Afterview. About 20 minutes.', 0]],
      [
        ['morning:2026-11-12', 'morning', 'shown'],
        ['debrief:a', 'due', 'shown'],
      ],
    ]);
    await time.pass(7 * HOUR_MS);
    expect(titles().slice(1)).toEqual(['Afterview']);
  });

  it('is silent on an empty day, also when something comes up soon after', async () => {
    start();
    await time.pass(17 * HOUR_MS + MINUTE_MS);
    actions = [held('a', at('12T10:30'))];
    await time.pass(HOUR_MS);
    expect(titles()).toEqual([]);
    await time.pass(HOUR_MS);
    expect(titles()).toEqual(['Afterview']);
  });

  it('names the interviews of a day that holds nothing else', async () => {
    actions = [interview('a', at('12T14:00'))];
    start();
    await time.pass(DAY_MS);
    expect(shown()).toEqual([['One interview today', 'Afterview, 14:00.', 0]]);
  });

  it('names nobody where details are hidden', async () => {
    actions = [held('a', at('12T09:00')), interview('b', at('12T14:00'))];
    await change({ hideDetails: true });
    start();
    await time.pass(DAY_MS);
    expect(shown()[0]).toEqual(['Two things are due', 'Open Afterview to see them.', 0]);
  });

  it('waits for the end of quiet hours, and does not come on a quiet day', async () => {
    actions = [held('a', at('12T09:00'))];
    await change({ quietHours: { from: '21:00' as LocalTime, to: '10:30' as LocalTime }, quietDays: [5] });
    start();
    await time.pass(18.5 * HOUR_MS - 1);
    expect(titles()).toEqual([]);
    await time.pass(1);
    expect(titles()).toEqual(['One thing for today']);
    actions = [held('b', at('13T11:00'))];
    await time.pass(DAY_MS);
    expect(titles()).toEqual(['One thing for today']);
  });

  it('comes late in the morning with what was missed, and not in the afternoon', async () => {
    actions = [held('a', at('11T20:00')), held('b', at('12T09:00'))];
    time.jump(18 * HOUR_MS);
    start();
    await settle();
    expect([titles(), occasions().map(([, occasion]) => occasion)]).toEqual([['Two things for today'], ['morning', 'digest', 'digest']]);
    actions = [held('c', at('13T09:00')), held('d', at('13T10:00'))];
    time.jump(DAY_MS + 3 * HOUR_MS);
    await time.pass(LOOK_EVERY_MS);
    expect(titles().slice(1)).toEqual(['While you were away, two came due']);
  });

  it('has nothing to add where all of it was told already that day', async () => {
    actions = [held('a', at('12T07:00'))];
    start();
    await time.pass(DAY_MS);
    expect(titles()).toEqual(['Afterview']);
  });

  it('is not told again after a restart, nor where the day is begun once more further west', async () => {
    actions = [held('a', at('12T15:00'))];
    const first = start();
    await time.pass(17 * HOUR_MS);
    await first.close();
    start();
    await change({ zone: 'America/New_York' as Zone });
    await time.pass(6 * HOUR_MS - 1);
    expect(titles()).toEqual(['One thing for today']);
  });

  it('is tried again where nobody took it', async () => {
    actions = [held('a', at('12T15:00'))];
    notifier.behave('refuse');
    start();
    await time.pass(17 * HOUR_MS);
    notifier.behave('accept');
    await time.pass(MINUTE_MS);
    expect([titles(), ledger()]).toEqual([['One thing for today'], [['shown', 'morning', 'dbus', 2]]]);
  });

  it('leads to Today', async () => {
    actions = [held('a', at('12T15:00'))];
    start();
    await time.pass(17 * HOUR_MS);
    notifier.press('show');
    await settle();
    expect(calls).toEqual([['open', '/today']]);
  });
});

it('tells nothing of the kinds that are to be silent, not at the end of a snooze either, nor in the morning', async () => {
  const silent = { ruleId: 'debrief' } as const;
  actions = [
    dueOnce('a', at('11T17:00'), silent),
    dueOnce('b', at('11T16:00'), { ...silent, state: { kind: 'snoozed', untilAt: at('11T18:00') } }),
    dueOnce('c', at('11T19:00')),
  ];
  await change({ remindersOff: ['debrief'], morningDigest: true });
  start();
  await time.pass(4 * HOUR_MS);
  expect(Object.values(store.workspace().deliveries).map(({ actionKey }) => actionKey)).toEqual(['debrief:c']);
});

it('is urgent while what ends to the hour ends within two hours', async () => {
  const ends = (name: string, idealAt: Instant, latestAt: Instant, given: Partial<Action> = {}) =>
    dueOnce(name, idealAt, { latestAt, ...given });
  actions = [
    ends('a', at('11T16:30'), at('11T18:30')),
    ends('b', at('11T16:31'), at('11T23:31')),
    ends('c', at('11T16:32'), at('11T17:32'), { precision: 'day' }),
    ends('d', at('11T16:33'), at('11T16:32')),
  ];
  start();
  await time.pass(HOUR_MS);
  expect(notifier.shown.map(({ urgency }) => urgency)).toEqual(['critical', 'normal', 'normal', 'normal']);
});

describe('the answers of a notification', () => {
  const answered = async (press: Parameters<typeof notifier.press>[0]) => {
    start();
    await time.pass(HOUR_MS);
    notifier.press(press);
    await settle();
    return calls;
  };

  it('completes the action without opening anything', async () => {
    actions = [dueOnce('a', at('11T17:00'))];
    expect(await answered('done')).toEqual([['complete', 'debrief:a']]);
    expect(Object.values(store.workspace().deliveries)[0]?.readAt).toBe(at('11T17:00'));
  });

  it('snoozes by an hour', async () => {
    actions = [dueOnce('a', at('11T17:00'))];
    expect(await answered('snooze')).toEqual([['snooze', 'debrief:a', instantFromMs(msOf(at('11T18:00')))]]);
  });

  it('answers for what the action covers, too', async () => {
    const covered = 'debrief:b' as ActionKey;
    actions = [dueOnce('a', at('11T17:00'), { covers: [covered] }), dueOnce('b', at('11T17:00'), { coveredBy: 'debrief:a' as ActionKey })];
    await answered('done');
    expect([notifier.shown.length, calls]).toEqual([1, [['complete', 'debrief:a', covered]]]);
  });

  it('snoozes by less where an hour would be too late, and has no such button where little is left', async () => {
    actions = [dueOnce('a', at('11T16:10'), { latestAt: at('11T16:50'), precision: 'time' })];
    start();
    await time.pass(10 * MINUTE_MS);
    notifier.press('snooze');
    await settle();
    actions = [dueOnce('b', at('11T16:45'), { latestAt: at('11T16:50'), precision: 'time' })];
    await time.pass(40 * MINUTE_MS);
    expect([calls, notifier.shown.map(({ buttons }) => buttons.map(({ label }) => label))]).toEqual([
      [['snooze', 'debrief:a', at('11T16:30')]],
      [
        ['Open', 'Done', 'Snooze 20 min'],
        ['Open', 'Done'],
      ],
    ]);
  });

  it('shows the card with a warning where a snooze is pressed so late that it would pass the end', async () => {
    actions = [dueOnce('a', at('11T17:00'), { latestAt: at('11T18:30'), precision: 'time' })];
    start();
    await time.pass(HOUR_MS);
    await time.pass(40 * MINUTE_MS);
    notifier.press('snooze', notifier.shown[0]);
    await settle();
    expect([notifier.shown[0]?.buttons.at(-1)?.label, calls]).toEqual(['Snooze 1 h', [['card', 'debrief:a', true]]]);
  });

  it('shows the card of what was clicked on, and of what could not be done unseen', async () => {
    actions = [dueOnce('a', at('11T17:00'))];
    expect(await answered('show')).toEqual([['card', 'debrief:a', false]]);
    isRefused = true;
    notifier.press('done');
    await settle();
    expect(calls.slice(1)).toEqual([
      ['complete', 'debrief:a'],
      ['card', 'debrief:a', false],
    ]);
  });

  it('opens the action where it is shown', async () => {
    actions = [dueOnce('a', at('11T17:00'))];
    expect(await answered('open')).toEqual([['open', '/opportunities/opp_00000001?action=debrief%3Aa']]);
  });

  it('opens the debrief from the question as an interview ends, told apart from what is due with it', async () => {
    const prompt = { at: at('11T17:00'), title: message('notifications.button.open'), detail: message('app.name') };
    const asked = dueOnce('a', at('11T17:00'), {
      ruleId: 'debrief',
      interviewId: anInterviewId(),
      ownReminders: { prompt, laterAt: null },
    });
    actions = [asked];
    expect(await answered('open')).toEqual([['open', `/opportunities/opp_00000001?debrief=${anInterviewId()}`]]);

    actions = [{ ...asked, key: 'debrief:c' as ActionKey }, dueOnce('b', at('11T17:00')), dueOnce('d', at('11T17:00'))];
    await time.pass(LOOK_EVERY_MS);
    expect(titles()).toEqual(['Open', 'Open', 'Two things for today']);
  });

  it('asks how it went and names the call with it, and opens the debrief', async () => {
    const prompt = { at: at('11T17:00'), title: message('notifications.button.done'), detail: message('app.name') };
    const interviewId = anInterviewId();
    actions = [
      dueOnce('call', at('11T17:00'), { kind: 'call', interviewId }),
      dueOnce('a', at('11T17:00'), { ruleId: 'debrief', interviewId, ownReminders: { prompt, laterAt: null } }),
    ];
    expect(await answered('show')).toEqual([['open', `/opportunities/opp_00000001?debrief=${interviewId}`]]);
    expect(notifier.shown).toMatchObject([
      { title: 'Done', body: 'Afterview As soon as you can: Afterview.', buttons: [{ action: 'open', label: 'Open' }] },
    ]);
    expect(Object.values(store.workspace().deliveries).map(({ state, readAt }) => [state, readAt])).toEqual([
      ['shown', at('11T17:00')],
      ['shown', at('11T17:00')],
    ]);
  });

  it('opens Today for several, which have no buttons', async () => {
    actions = [dueOnce('a', at('11T17:00')), dueOnce('b', at('11T17:00'))];
    expect(await answered('show')).toEqual([['open', '/today']]);
    expect(notifier.shown[0]?.buttons).toEqual([]);
  });

  it('has the three buttons for one', async () => {
    actions = [dueOnce('a', at('11T17:00'))];
    await answered('open');
    expect(notifier.shown[0]?.buttons).toEqual([
      { action: 'open', label: 'Open' },
      { action: 'done', label: 'Done' },
      { action: 'snooze', label: 'Snooze 1 h' },
    ]);
  });
});
