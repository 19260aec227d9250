import { type Message, message } from '../../../core/messages/message.ts';
import type { Delivery } from '../../../core/model/delivery.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { routeOf } from '../../../core/reminders/route.ts';
import type { Instant, LocalDay, Zone } from '../../../core/time/types.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { nodeOf } from '../../actions/when.ts';
import type { NodeKind } from '../../ui/Node.tsx';
import { aboutWords } from './card-view.ts';
import { type Deliveries, endsWords, rangWords, rungByAction } from './rung.ts';

/** One thing that was told of, with all the times it rang. */
export interface ToldRow {
  readonly key: string;
  /** Null where it is no longer in the plan, and for the word of a morning. */
  readonly action: Action | null;
  readonly node: NodeKind;
  readonly title: Message;
  readonly about: readonly Message[];
  /** Whether it is still to be done. */
  readonly isOpen: boolean;
  readonly isUnread: boolean;
  /** Where it is shown. */
  readonly place: string;
  /** Its lines of the ledger that were not read yet. */
  readonly unreadIds: readonly string[];
}

/** What rang last on one day. */
export interface ToldDay {
  readonly day: LocalDay;
  readonly rows: readonly ToldRow[];
}

/** Everything that was told of: the newest days first. */
export interface Everything {
  readonly days: readonly ToldDay[];
  readonly unreadIds: readonly string[];
  /** How many older ones are not among them. */
  readonly older: number;
}

export interface EverythingFacts {
  readonly actions: readonly Action[];
  readonly deliveries: Deliveries;
  readonly opportunities: Readonly<Record<string, Opportunity>>;
  readonly now: Instant;
  readonly zone: Zone;
  /** So many rows at most. */
  readonly atMost: number;
}

/** How it reached the person, where that is worth a word. */
const howWords = (last: Delivery): readonly Message[] => {
  if (last.via === 'inbox') return [message('inbox.only-here')];
  return last.occasion === 'digest' || last.occasion === 'late' ? [message('inbox.missed')] : [];
};

const rowOf = (key: string, lines: readonly Delivery[], last: Delivery, facts: EverythingFacts, action: Action | null): ToldRow => {
  const { opportunities, now } = facts;
  const isMorning = last.occasion === 'morning';
  const unreadIds = lines.filter(({ readAt }) => readAt === null).map(({ id }) => id);
  const about = action === null ? null : aboutWords(action, opportunities);
  const isGone = action === null && !isMorning;
  return {
    key,
    action,
    node: action === null ? (isMorning ? 'past-event' : 'skipped') : nodeOf(action, now),
    title: action?.title ?? last.title,
    about: [
      ...(about === null ? [] : [about]),
      rangWords(action, lines),
      ...(action === null ? [] : endsWords(action, now)),
      ...howWords(last),
      ...(isGone ? [message('inbox.gone')] : []),
    ],
    isOpen: action !== null && action.move === 'yours' && (action.state.kind === 'open' || action.state.kind === 'snoozed'),
    isUnread: !isMorning && unreadIds.length > 0,
    place: action === null ? '/today' : routeOf(action),
    unreadIds,
  };
};

/** Everything that was told of, each once, on the day it rang last. */
export const everythingTold = (facts: EverythingFacts): Everything => {
  const { actions, deliveries, zone, atMost } = facts;
  const byKey = new Map<string, Action>(actions.map((action) => [action.key, action]));
  const told = [...rungByAction(deliveries)].reverse();
  const days: { readonly day: LocalDay; readonly rows: ToldRow[] }[] = [];
  for (const [key, lines] of told.slice(0, atMost)) {
    const last = lines.at(-1);
    if (last === undefined) continue;
    const day = dayOf(last.at, zone);
    if (days.at(-1)?.day !== day) days.push({ day, rows: [] });
    days.at(-1)?.rows.push(rowOf(key, lines, last, facts, byKey.get(key) ?? null));
  }
  return {
    days,
    unreadIds: told.flatMap(([, lines]) => lines.filter(({ readAt }) => readAt === null).map(({ id }) => id)),
    older: Math.max(0, told.length - atMost),
  };
};
