import { describe, expect, test } from 'vitest';
import { createFormatter } from '../../../core/messages/format.ts';
import { message } from '../../../core/messages/message.ts';
import { defaultSettings } from '../../../core/model/empty-workspace.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { anAction } from '../../../core/testing/an-action.ts';
import { anOpportunity, anOpportunityId, at, london, on } from '../../../core/testing/builders.ts';
import { FOLD_ABOVE, FOLD_TO, type TodayFacts, type TodayView, todayView } from './view.ts';

const now = at('2026-11-12 12:38');

const actionNamed = (name: string, given: Partial<Action> = {}): Action =>
  anAction({ key: name as ActionKey, opportunityId: anOpportunityId(), ...given });

const marta = actionNamed('answer-marta', {
  kind: 'answer',
  minutes: 5,
  idealAt: at('2026-11-11 18:00'),
  latestAt: at('2026-11-12 10:40'),
  mend: message('app.name'),
});
const priya = actionNamed('thank-priya', { earliestAt: at('2026-11-11 14:30'), latestAt: at('2026-11-12 14:30') });
const helena = actionNamed('tell-helena', {
  minutes: 2,
  precision: 'day',
  idealAt: at('2026-11-12 09:00'),
  latestAt: at('2026-11-14 23:59'),
});
const friday = actionNamed('ask-for-time', {
  precision: 'day',
  earliestAt: at('2026-11-13 09:00'),
  idealAt: at('2026-11-13 09:00'),
  latestAt: null,
});
const secondInterview = actionNamed('second-interview', { move: 'fixed', idealAt: at('2026-11-17 09:30'), latestAt: null });
const checkIn = actionNamed('check-in', {
  kind: 'check-in',
  earliestAt: at('2026-11-18 09:00'),
  idealAt: at('2026-11-18 09:00'),
  latestAt: null,
});
const tidewell = actionNamed('tidewell-silent', { move: 'theirs', idealAt: at('2026-11-16 09:00'), latestAt: null });

const view = (actions: readonly Action[], given: Partial<TodayFacts> = {}): TodayView =>
  todayView({
    actions,
    opportunities: { [anOpportunityId()]: anOpportunity() },
    settings: defaultSettings(london),
    now,
    visitedAt: at('2026-11-12 12:00'),
    isUnfolded: false,
    ...given,
  });

const keys = (rows: readonly { readonly action: Action }[]): readonly string[] => rows.map(({ action }) => action.key);
const shape = (shown: TodayView) => ({
  ending: keys(shown.ending),
  late: keys(shown.late),
  today: keys(shown.today),
  ahead: shown.ahead.map(({ title, rows }) => [title.key, keys(rows)]),
  waiting: keys(shown.waiting),
  focus: shown.focusKey,
});

describe('where things hang on the thread', () => {
  test('what ends within hours comes first, then what is late above now, today below it by deadline, the rest by week, and what is theirs beside it', () => {
    expect(shape(view([tidewell, secondInterview, friday, helena, priya, marta]))).toEqual({
      ending: ['thank-priya'],
      late: ['answer-marta'],
      today: ['tell-helena'],
      ahead: [
        ['today.group.week', ['ask-for-time']],
        ['today.group.next-week', ['second-interview']],
      ],
      waiting: ['tidewell-silent'],
      focus: 'thank-priya',
    });
  });

  test('what ends within hours keeps its hour of the day while nothing is late, and what has longer never comes before it', () => {
    const talk = { ...secondInterview, idealAt: at('2026-11-12 13:00') };
    const evening = actionNamed('evening', { earliestAt: at('2026-11-12 09:00'), latestAt: at('2026-11-12 23:00') });
    const onTime = view([priya, helena, evening, talk]);
    const behind = view([priya, helena, evening, talk, marta]);
    expect([keys(onTime.ending), keys(onTime.today), keys(behind.ending), keys(behind.late), keys(behind.today)]).toEqual([
      [],
      ['second-interview', 'thank-priya', 'evening', 'tell-helena'],
      ['thank-priya'],
      ['answer-marta'],
      ['second-interview', 'evening', 'tell-helena'],
    ]);
  });

  test('what is done now keeps its place until the next visit, without being counted or pressing', () => {
    const done = { ...marta, state: { kind: 'done', at: at('2026-11-12 12:37') } } as const;
    const shown = view([done, priya]);
    expect({ ...shape(shown), isDone: shown.late[0]?.isDone, count: shown.opening.sentence.values?.['count'] }).toEqual({
      ending: ['thank-priya'],
      late: ['answer-marta'],
      today: [],
      ahead: [],
      waiting: [],
      focus: 'thank-priya',
      isDone: true,
      count: 1,
    });
    expect(shape(view([done, priya], { visitedAt: now }))).toEqual({
      ending: [],
      late: [],
      today: ['thank-priya'],
      ahead: [],
      waiting: [],
      focus: 'thank-priya',
    });
  });

  test('a snoozed thing waits at the end of its snooze and presses nobody before', () => {
    const snoozed = { ...marta, state: { kind: 'snoozed', untilAt: at('2026-11-12 15:00') } } as const;
    expect(shape(view([snoozed]))).toEqual({ ending: [], late: [], today: ['answer-marta'], ahead: [], waiting: [], focus: null });
  });

  test('a check-in whose time has not come waits with them, once for each opportunity', () => {
    const alone = view([checkIn]);
    const afterTheirs = view([tidewell, checkIn]);
    const ask = message('today.waiting.ask', { at: { on: on('2026-11-18'), as: 'sentence' } });
    expect([shape(alone).ahead, alone.waiting, shape(afterTheirs).waiting, afterTheirs.waiting[0]?.lines.at(-1)]).toEqual([
      [],
      [
        {
          action: checkIn,
          title: message('today.about.company', { company: 'Northgate Energy' }),
          lines: [message('today.waiting.answer'), ask],
        },
      ],
      ['tidewell-silent'],
      ask,
    ]);
    expect(shape(view([checkIn], { now: at('2026-11-18 10:00') })).today).toEqual(['check-in']);
  });

  test('what was skipped, dropped or is long past is nowhere', () => {
    const skipped = { ...priya, state: { kind: 'skipped', at: now } } as const;
    const dropped = { ...marta, state: { kind: 'dropped', because: message('app.name') } } as const;
    const held = { ...secondInterview, idealAt: at('2026-11-12 09:30') };
    expect(shape(view([skipped, dropped, held]))).toEqual({ ending: [], late: [], today: [], ahead: [], waiting: [], focus: null });
  });

  test('more than twenty things in a day are folded to ten until they are unfolded', () => {
    const many = Array.from({ length: FOLD_ABOVE }, (_, index) => ({ ...helena, key: `many-${index}` as ActionKey }));
    const folded = view([marta, ...many]);
    const unfolded = view([marta, ...many], { isUnfolded: true });
    expect([folded.late.length + folded.today.length, folded.folded, unfolded.today.length, unfolded.folded]).toEqual([
      FOLD_TO,
      FOLD_ABOVE + 1 - FOLD_TO,
      FOLD_ABOVE,
      0,
    ]);
  });
});

test('says what is there of a step that was begun', () => {
  const detail = message('playbook.debrief.detail-begun', { minutes: 6 });
  const debrief = actionNamed('debrief-northgate', { ...helena, key: 'debrief-northgate' as ActionKey, detail });
  const shown = view([
    { ...debrief, isBegun: true },
    { ...debrief, key: 'debrief-halden' as ActionKey },
  ]);
  expect(shown.today.map((row) => row.detail)).toEqual([detail, null]);
});

describe('what stands out', () => {
  const reply = actionNamed('reply', {
    kind: 'answer',
    isPressing: true,
    earliestAt: at('2026-11-12 10:00'),
    idealAt: at('2026-11-12 10:00'),
    latestAt: at('2026-11-12 17:00'),
  });
  const proud = actionNamed('proud', { kind: 'kindness', minutes: 0, precision: 'day', latestAt: at('2026-11-11 23:59') });

  test('what somebody waits for tops everything, even what is late, with the time that is left', () => {
    const shown = view([priya, marta, reply]);
    expect([keys(shown.pressing), keys(shown.ending), keys(shown.late), shown.focusKey, shown.pressing[0]?.timeLeft?.left]).toEqual([
      ['reply'],
      ['thank-priya'],
      ['answer-marta'],
      'reply',
      message('actions.left', { hours: 4, minutes: 22 }),
    ]);
  });

  test('what is put off presses no longer', () => {
    const snoozed = { ...reply, state: { kind: 'snoozed', untilAt: at('2026-11-12 15:00') } } as const;
    expect([keys(view([snoozed]).pressing), keys(view([snoozed]).today)]).toEqual([[], ['reply']]);
  });

  test('what another call does too is left to that call, which says so', () => {
    const call = actionNamed('call', { kind: 'call', covers: ['covered' as ActionKey], latestAt: at('2026-11-12 17:00') });
    const covered = actionNamed('covered', { coveredBy: call.key, latestAt: at('2026-11-12 13:00') });
    const shown = view([covered, call]);
    expect([keys(shown.today), shown.today[0]?.detail, shown.opening.sentence.values?.['count']]).toEqual([
      ['call'],
      message('actions.covers', { companies: ['Northgate Energy'] }),
      1,
    ]);
  });

  test('a kind word ends the day, is never late and never counted', () => {
    const shown = view([proud, priya, helena]);
    expect([keys(shown.late), keys(shown.today), shown.focusKey, shown.opening.sentence.values?.['count']]).toEqual([
      [],
      ['thank-priya', 'tell-helena', 'proud'],
      'thank-priya',
      2,
    ]);
    expect(view([proud]).opening.sentence.key).toBe('today.title.afternoon');
  });

  test('a full day folds what is late as well, but never what presses', () => {
    const late = Array.from({ length: FOLD_ABOVE }, (_, index) => ({ ...marta, key: `late-${index}` as ActionKey }));
    const shown = view([...late, reply, helena]);
    expect([shown.pressing.length, shown.late.length, shown.today.length, shown.folded]).toEqual([
      1,
      FOLD_TO - 1,
      0,
      FOLD_ABOVE + 2 - FOLD_TO,
    ]);
  });
});

describe('the opening', () => {
  test('sums the day up, then says what is late and what has an end today', () => {
    expect(view([marta, priya, helena]).opening).toEqual({
      day: message('app.at', { at: { on: '2026-11-12', as: 'long-day' } as never }),
      sentence: message('today.title', { count: 3, span: 'minutes', minutes: 15, hours: 0 }),
      lede: [
        message('today.late', { count: 1, begin: 'no' }),
        message('today.deadline', { count: 1, at: { at: at('2026-11-12 14:30'), as: 'time' } }),
      ],
      next: null,
    });
  });

  test('with nothing due it sends the person back to their day and names what comes next', () => {
    const hours = ['09:00', '14:00', '20:00'];
    const openings = hours.map((hour) => view([friday], { now: at(`2026-11-12 ${hour}`) }).opening);
    expect(openings.map(({ sentence, next }) => [sentence.key, next?.what])).toEqual([
      ['today.title.morning', friday.title],
      ['today.title.afternoon', friday.title],
      ['today.title.evening', friday.title],
    ]);
  });

  test('of many late things it says to begin with the first only where the first is late', () => {
    const late = Array.from({ length: 4 }, (_, index) => ({ ...marta, key: `late-${index}` as ActionKey }));
    const ledes = [late, [...late, priya]].map((actions) => view(actions).opening.lede[0]);
    expect(ledes).toEqual([message('today.late', { count: 4, begin: 'yes' }), message('today.late', { count: 4, begin: 'no' })]);
  });

  test('a long day is said in hours', () => {
    const spans = [20, 54, 60, 90, 150].map((minutes) => view([{ ...priya, minutes }]).opening.sentence.values?.['span']);
    expect(spans).toEqual(['minutes', 'hour', 'hour', 'hourAndHalf', 'hours']);
  });
});

test('a bar shows the second half of the 24 hours run out', () => {
  const early = view([priya], { now: at('2026-11-11 20:00') }).today[0]?.timeLeft;
  const close = view([priya]).today[0]?.timeLeft;
  expect([early, close?.left, close?.gone.toFixed(2)]).toEqual([null, message('actions.left', { hours: 1, minutes: 52 }), '0.92']);
});

test('the time that is left is said in whole hours where it comes out even', () => {
  const british = createFormatter({ locale: 'en-GB', zone: london });
  const left = [
    { hours: 24, minutes: 0 },
    { hours: 1, minutes: 0 },
    { hours: 3, minutes: 20 },
    { hours: 0, minutes: 53 },
    { hours: 0, minutes: 0 },
  ];
  expect(left.map((values) => british.say(message('actions.left', values), now))).toEqual([
    '24 hours left',
    '1 hour left',
    '3 h 20 min left',
    '53 min left',
    'Less than a minute left',
  ]);
});
