import { type Message, message } from '../../../core/messages/message.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import type { Settings } from '../../../core/model/settings.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { isForToday } from '../../../core/reminders/badge.ts';
import { isLate } from '../../../core/standing/whose-move.ts';
import { addDays, mondayOf } from '../../../core/time/local-day.ts';
import type { Instant, LocalDay } from '../../../core/time/types.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { nodeOf, whenOf } from '../../actions/when.ts';
import type { NodeKind } from '../../ui/Node.tsx';
import { type Opening, openingOf } from './opening.ts';
import { placeInTime } from './place-in-time.ts';
import { type TimeLeft, timeLeft } from './time-left.ts';
import { isWaiting, type WaitingRow, waitingRows } from './waiting.ts';

/** More than this in one day is folded, so that a full day does not look like a wall. */
export const FOLD_ABOVE = 20;
/** What a folded day shows. */
export const FOLD_TO = 10;

/** One thing on the thread. */
export interface TodayRow {
  readonly action: Action;
  readonly node: NodeKind;
  readonly when: Message;
  /** The company and role it is about; what it is where it belongs to no opportunity. */
  readonly about: Message | null;
  /** Who is met, for a fixed date. */
  readonly detail: Message | null;
  /** The line that says late also says how to make it good. */
  readonly mend: Message | null;
  readonly timeLeft: TimeLeft | null;
  readonly isDone: boolean;
}

export interface TodayView {
  readonly opening: Opening;
  /** Above the now line: what should have been done. */
  readonly late: readonly TodayRow[];
  /** Below it: what is for today. */
  readonly today: readonly TodayRow[];
  /** How many of today's are folded away. */
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
  const spots: Record<Spot, TodayRow[]> = { late: [], today: [], week: [], 'next-week': [], waiting: [], elsewhere: [] };
  const placed = facts.actions.map((action) => ({ action, at: placeInTime(action, settings, now) }));
  placed.sort((one, other) => order(one.at, other.at) || order(one.action.latestAt ?? NEVER, other.action.latestAt ?? NEVER));
  for (const { action, at } of placed) spots[spotOf(action, at, today, facts)].push(rowOf(action, facts));

  const isFolded = !facts.isUnfolded && spots.late.length + spots.today.length > FOLD_ABOVE;
  const shown = isFolded ? spots.today.slice(0, Math.max(0, FOLD_TO - spots.late.length)) : spots.today;
  const ahead = [
    { title: message('today.group.week'), rows: spots.week },
    { title: message('today.group.next-week'), rows: spots['next-week'] },
  ].filter((group) => group.rows.length > 0);
  const toDo = [...spots.late, ...spots.today].filter(({ action }) => isForToday(action, settings, now));

  return {
    opening: openingOf({ toDo, next: ahead[0]?.rows[0] ?? null, now, settings }),
    late: spots.late,
    today: shown,
    folded: spots.today.length - shown.length,
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

const rowOf = (action: Action, facts: TodayFacts): TodayRow => {
  const { company, role } = opportunityOf(action, facts) ?? { company: null, role: '' };
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
    detail: company !== null && action.move === 'fixed' ? action.detail : null,
    mend: isLate(action, facts.now) ? action.mend : null,
    timeLeft: timeLeft(action, facts.now),
    isDone: action.state.kind === 'done',
  };
};

/** After every instant there can be, in text order. */
const NEVER = '~';

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

type Spot = 'late' | 'today' | 'week' | 'next-week' | 'waiting' | 'elsewhere';

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
      if (isWaiting(action, now)) return 'waiting';
      if (action.move === 'fixed' && action.idealAt < now) return 'elsewhere';
  }
  if (action.move === 'yours' && action.state.kind !== 'snoozed' && action.latestAt !== null && action.latestAt < now) return 'late';
  const day = dayOf(at, settings.zone);
  const nextMonday = addDays(mondayOf(today), 7);
  if (day <= today) return 'today';
  if (day < nextMonday) return 'week';
  return day < addDays(nextMonday, 7) ? 'next-week' : 'elsewhere';
};
