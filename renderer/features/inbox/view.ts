import { type Message, message } from '../../../core/messages/message.ts';
import type { Action } from '../../../core/playbook/action.ts';
import type { PendingReminder } from '../../../core/reminders/due.ts';
import { addMs, DAY_MS } from '../../../core/time/instant.ts';
import type { Instant } from '../../../core/time/types.ts';
import { nodeOf } from '../../actions/when.ts';
import type { NodeKind } from '../../ui/Node.tsx';
import { type Deliveries, endsWords, rangWords, rungByAction, unread } from './rung.ts';

/** The inbox under the bell shows this many reminders that rang and are open; the screen has them all. */
export const RANG = 6;
/** It shows this many reminders that are still to come. */
const COMING = 3;
/** What was done stays in it this long. */
const DONE_KEPT_MS = DAY_MS;

/** One line of the inbox. */
export interface InboxRow {
  readonly action: Action;
  readonly node: NodeKind;
  readonly about: readonly Message[];
  readonly kind: 'rang' | 'coming' | 'done';
  readonly isUnread: boolean;
}

export interface InboxView {
  readonly rows: readonly InboxRow[];
  /** How many more rang and are open. */
  readonly more: number;
  /** What is read once it was looked at: the rows that are shown, and what is over and needs no row. */
  readonly seenIds: readonly string[];
}

export interface InboxFacts {
  readonly actions: readonly Action[];
  readonly deliveries: Deliveries;
  /** Not delivered yet, soonest first. */
  readonly pending: readonly PendingReminder[];
  readonly now: Instant;
}

/** What rang and is still open, newest first; then what rings next; then what was done since yesterday. */
export const inboxView = ({ actions, deliveries, pending, now }: InboxFacts): InboxView => {
  const byKey = new Map<string, Action>(actions.map((action) => [action.key, action]));
  const rings = rungByAction(deliveries);
  const unreadLines = unread(deliveries);
  const unreadKeys = new Set<string>(unreadLines.map(({ actionKey }) => actionKey));
  const open = [...rings.keys()].flatMap((key) => {
    const action = byKey.get(key);
    return action?.state.kind === 'open' || action?.state.kind === 'snoozed' ? [action] : [];
  });
  const rang = open.toReversed();
  const coming = pending.filter(({ reminder }) => !rings.has(reminder.action.key)).slice(0, COMING);
  const done = actions.filter(({ key, state }) => rings.has(key) && state.kind === 'done' && state.at >= addMs(now, -DONE_KEPT_MS));
  const row = (action: Action, kind: InboxRow['kind'], about: readonly Message[]): InboxRow => ({
    action,
    node: nodeOf(action, now),
    kind,
    about,
    isUnread: unreadKeys.has(action.key),
  });
  const rows = [
    ...rang
      .slice(0, RANG)
      .map((action) => row(action, 'rang', [rangWords(action, rings.get(action.key) ?? []), ...endsWords(action, now)])),
    ...coming.map(({ reminder, at }) => row(reminder.action, 'coming', [message('inbox.rings', { at: { at, as: 'smart' } })])),
    ...done.map((action) => row(action, 'done', [rangWords(action, [])])),
  ];
  const waiting = new Set<string>(rang.slice(RANG).map(({ key }) => key));
  return {
    rows,
    more: Math.max(0, rang.length - RANG),
    seenIds: unreadLines.filter(({ actionKey }) => !waiting.has(actionKey)).map(({ id }) => id),
  };
};
