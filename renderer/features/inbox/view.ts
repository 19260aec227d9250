import { type Message, message, type MessageValue } from '../../../core/messages/message.ts';
import type { Delivery } from '../../../core/model/delivery.ts';
import type { Action } from '../../../core/playbook/action.ts';
import type { PendingReminder } from '../../../core/reminders/due.ts';
import { addMs, DAY_MS } from '../../../core/time/instant.ts';
import type { Instant } from '../../../core/time/types.ts';
import { nodeOf } from '../../actions/when.ts';
import type { NodeKind } from '../../ui/Node.tsx';

/** The inbox shows this many reminders that rang and are open; Today has them all. */
export const RANG = 6;
/** The inbox shows this many reminders that are still to come. */
const COMING = 3;
/** What was done stays in the inbox this long. */
const DONE_KEPT_MS = DAY_MS;

/** One line of the inbox. */
export interface InboxRow {
  readonly action: Action;
  readonly node: NodeKind;
  readonly about: readonly Message[];
  readonly kind: 'rang' | 'coming' | 'done';
}

export interface InboxView {
  readonly rows: readonly InboxRow[];
  /** How many more rang and are open. */
  readonly more: number;
}

export interface InboxFacts {
  readonly actions: readonly Action[];
  readonly deliveries: Readonly<Record<string, Delivery>>;
  /** Not delivered yet, soonest first. */
  readonly pending: readonly PendingReminder[];
  readonly now: Instant;
}

const smart = (at: Instant): MessageValue => ({ at, as: 'smart' });

/** The deliveries that reached the person, or this inbox alone, in the order they rang. */
const rung = (deliveries: Readonly<Record<string, Delivery>>): readonly Delivery[] =>
  Object.values(deliveries)
    .filter(({ state }) => state !== 'trying')
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));

/** What has rung and not been read. */
export const unread = (deliveries: Readonly<Record<string, Delivery>>): readonly Delivery[] =>
  rung(deliveries).filter(({ readAt }) => readAt === null);

/** What rang and is still open, newest first; then what rings next; then what was done since yesterday. */
export const inboxView = ({ actions, deliveries, pending, now }: InboxFacts): InboxView => {
  const byKey = new Map(actions.map((action) => [action.key, action]));
  const rings = new Map<Action, readonly Instant[]>();
  for (const { actionKey, at } of rung(deliveries)) {
    const action = byKey.get(actionKey);
    if (action === undefined) continue;
    const before = rings.get(action) ?? [];
    // Set anew, so that what rang last stands last.
    rings.delete(action);
    rings.set(action, [...before, at]);
  }
  const rangAndOpen = [...rings].filter(([{ state }]) => state.kind === 'open' || state.kind === 'snoozed').reverse();
  const coming = pending.filter(({ reminder }) => !rings.has(reminder.action)).slice(0, COMING);
  const done = actions.filter(({ state }) => state.kind === 'done' && state.at >= addMs(now, -DONE_KEPT_MS));
  const row = (action: Action, kind: InboxRow['kind'], about: readonly Message[]): InboxRow => ({
    action,
    node: nodeOf(action, now),
    kind,
    about,
  });
  const rows = [
    ...rangAndOpen.slice(0, RANG).map(([action, times]) => row(action, 'rang', [rangWords(action, times), ...endWords(action, now)])),
    ...coming.map(({ reminder, at }) => row(reminder.action, 'coming', [message('inbox.rings', { at: smart(at) })])),
    ...done
      .filter((action) => rings.has(action))
      .map((action) => row(action, 'done', action.state.kind === 'done' ? [message('inbox.done', { at: smart(action.state.at) })] : [])),
  ];
  return { rows, more: Math.max(0, rangAndOpen.length - RANG) };
};

const rangWords = ({ state }: Action, times: readonly Instant[]): Message => {
  if (state.kind === 'snoozed') return message('inbox.snoozed', { at: smart(state.untilAt) });
  const [first, last] = times.slice(-2);
  if (first === undefined) return message('inbox.rang', { at: '' });
  return last === undefined
    ? message('inbox.rang', { at: smart(first) })
    : message('inbox.rang.twice', { first: smart(first), at: smart(last) });
};

const endWords = ({ latestAt, state }: Action, now: Instant): readonly Message[] =>
  state.kind === 'snoozed' && latestAt !== null && latestAt > now ? [message('inbox.ends', { at: smart(latestAt) })] : [];
