import { type Message, message } from '../../../core/messages/message.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import type { Settings } from '../../../core/model/settings.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { isForToday } from '../../../core/reminders/badge.ts';
import { isLate } from '../../../core/standing/whose-move.ts';
import { addDays, mondayOf } from '../../../core/time/local-day.ts';
import { HOUR_MS, msBetween } from '../../../core/time/instant.ts';
import type { Instant, LocalDay } from '../../../core/time/types.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { type Covering, coveringIn } from '../../actions/covering.ts';
import { nodeOf, whenOf } from '../../actions/when.ts';
import type { NodeKind } from '../../ui/Node.tsx';
import { type Opening, openingOf } from './opening.ts';
import { placeInTime } from './place-in-time.ts';
import { type TimeLeft, timeLeft } from '../../actions/time-left.ts';
import { isWaiting, type WaitingRow, waitingRows } from './waiting.ts';

/** More than this in one day is folded, so that a full day does not look like a wall. */
export const FOLD_ABOVE = 20;
/** What a folded day shows. */
export const FOLD_TO = 10;

/** What ends this soon comes before what is late already, in milliseconds: it can still be on time. Ours. */
const ENDS_SOON_MS = 4 * HOUR_MS;

/** One thing on the thread. */
export interface TodayRow {
  readonly action: Action;
  readonly node: NodeKind;
  readonly when: Message;
  /** The company and role it is about; what it is where it belongs to no opportunity. */
  readonly about: Message | null;
  /** Who is met, for a fixed date; what is there of a step that was begun; what else it does, for a step that does several. */
  readonly detail: Message | null;
  /** The line that says late also says how to make it good. */
  readonly mend: Message | null;
  readonly timeLeft: TimeLeft | null;
  readonly isDone: boolean;
  /** A kind word: nothing to be done, and nothing to be late with. */
  readonly isKind: boolean;
}

export interface TodayView {
  readonly opening: Opening;
  /** Above everything else: what somebody waits for. */
  readonly pressing: readonly TodayRow[];
  /** What ends within hours, by its end: before what is late, since it can still be on time. */
  readonly ending: readonly TodayRow[];
  /** Above the now line: what should have been done. */
  readonly late: readonly TodayRow[];
  /** Below it: what is for today, a kind word at its end. */
  readonly today: readonly TodayRow[];
  /** How many of what is late or for today are folded away. */
  readonly folded: number;
  readonly ahead: readonly { readonly title: Message; readonly rows: readonly TodayRow[] }[];
  readonly waiting: readonly WaitingRow[];
  /** The row with the one filled button; null when nothing is to be done. */
  readonly focusKey: ActionKey | null;
}

export interface TodayFacts {
  readonly actions: readonly Action[];
  readonly opportunities: Readonly<Record<string, Opportunity>>;
  readonly settings: Settings;
  readonly now: Instant;
  /** What was done after this stays on the list until the next visit. */
  readonly visitedAt: Instant;
  readonly isUnfolded: boolean;
}

/** What Today shows: facts and the time in, rows and words out. */
export const todayView = (facts: TodayFacts): TodayView => {
  const { settings, now } = facts;
  const today = dayOf(now, settings.zone);
  const spots: Record<Spot, TodayRow[]> = {
    pressing: [],
    ending: [],
    late: [],
    today: [],
    kind: [],
    week: [],
    'next-week': [],
    waiting: [],
    elsewhere: [],
  };
  const covering = coveringIn(facts.actions, facts.opportunities);
  const placed = facts.actions.map((action) => ({ action, at: placeInTime(action, settings, now) }));
  placed.sort((one, other) => order(one.at, other.at) || order(one.action.latestAt ?? NEVER, other.action.latestAt ?? NEVER));
  for (const { action, at } of placed) spots[spotOf(action, at, today, facts)].push(rowOf(action, facts, covering));

  const byHour = (one: TodayRow, other: TodayRow): number =>
    order(placeInTime(one.action, settings, now), placeInTime(other.action, settings, now));

  const pressing = spots.pressing.toSorted(byEnd);
  // With nothing late to come before, what ends soon has its place below now like all that is for today.
  const isOnTime = spots.late.length === 0;
  const ending = isOnTime ? [] : spots.ending.toSorted(byEnd);
  const forToday = isOnTime ? [...spots.ending, ...spots.today].toSorted(byHour) : spots.today;
  // These are never folded away.
  const urgent = pressing.length + ending.length;
  const count = urgent + spots.late.length + forToday.length;
  const room = facts.isUnfolded || count <= FOLD_ABOVE ? count : FOLD_TO;
  const late = spots.late.slice(0, Math.max(0, room - urgent));
  const shown = forToday.slice(0, Math.max(0, room - urgent - late.length));
  const ahead = [
    { title: message('today.group.week'), rows: spots.week },
    { title: message('today.group.next-week'), rows: spots['next-week'] },
  ].filter((group) => group.rows.length > 0);
  const toDo = [...pressing, ...ending, ...spots.late, ...forToday].filter(({ action }) => isForToday(action, settings, now));

  return {
    opening: openingOf({ toDo, next: ahead[0]?.rows[0] ?? null, now, settings }),
    pressing,
    ending,
    late,
    today: [...shown, ...spots.kind],
    folded: spots.late.length - late.length + forToday.length - shown.length,
    ahead,
    waiting: waitingRows(
      spots.waiting.map(({ action }) => action),
      { opportunities: facts.opportunities, zone: settings.zone, now },
    ),
    // What was put off until later today counts, but it does not press.
    focusKey: toDo.find(({ action: { state } }) => state.kind !== 'snoozed' || state.untilAt <= now)?.action.key ?? null,
  };
};

const opportunityOf = ({ opportunityId }: Action, { opportunities }: TodayFacts): Opportunity | undefined =>
  opportunityId === null ? undefined : opportunities[opportunityId];

const rowOf = (action: Action, facts: TodayFacts, { covers }: Covering): TodayRow => {
  const { company, role } = opportunityOf(action, facts) ?? { company: null, role: '' };
  const isKind = action.kind === 'kindness';
  return {
    action,
    node: nodeOf(action, facts.now),
    when: whenOf(action, facts.now, facts.settings.zone),
    about:
      company === null
        ? action.detail
        : role === ''
          ? message('today.about.company', { company })
          : message('today.about', { company, role }),
    detail: company !== null && (action.move === 'fixed' || isKind || action.isBegun) ? action.detail : covers(action),
    mend: !isKind && isLate(action, facts.now) ? action.mend : null,
    timeLeft: isKind ? null : timeLeft(action, facts.now),
    isDone: action.state.kind === 'done',
    isKind,
  };
};

/** After every instant there can be, in text order. */
const NEVER = '~';

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byEnd = (one: TodayRow, other: TodayRow): number => order(one.action.latestAt ?? NEVER, other.action.latestAt ?? NEVER);

/** Yours, begun, and over within hours; a whole day that ends is no hurry. */
const endsSoon = ({ move, state, precision, earliestAt, latestAt }: Action, now: Instant): boolean =>
  move === 'yours' &&
  state.kind !== 'snoozed' &&
  precision === 'time' &&
  earliestAt <= now &&
  latestAt !== null &&
  latestAt >= now &&
  msBetween(now, latestAt) <= ENDS_SOON_MS;

type Spot = 'pressing' | 'ending' | 'late' | 'today' | 'kind' | 'week' | 'next-week' | 'waiting' | 'elsewhere';

const spotOf = (action: Action, at: Instant, today: LocalDay, { settings, now, visitedAt }: TodayFacts): Spot => {
  switch (action.state.kind) {
    case 'skipped':
    case 'dropped':
      return 'elsewhere';
    case 'done':
      if (action.state.at < visitedAt || action.move !== 'yours') return 'elsewhere';
      break;
    case 'open':
    case 'snoozed':
      // What another step does too is left to that one.
      if (action.coveredBy !== null) return 'elsewhere';
      if (isWaiting(action, now)) return 'waiting';
      if (action.move === 'fixed' && action.idealAt < now) return 'elsewhere';
  }
  if (action.kind === 'kindness') return dayOf(at, settings.zone) <= today ? 'kind' : 'elsewhere';
  if (action.isPressing && action.state.kind !== 'snoozed' && action.earliestAt <= now) return 'pressing';
  if (endsSoon(action, now)) return 'ending';
  if (action.move === 'yours' && action.state.kind !== 'snoozed' && action.latestAt !== null && action.latestAt < now) return 'late';
  const day = dayOf(at, settings.zone);
  const nextMonday = addDays(mondayOf(today), 7);
  if (day <= today) return 'today';
  if (day < nextMonday) return 'week';
  return day < addDays(nextMonday, 7) ? 'next-week' : 'elsewhere';
};
