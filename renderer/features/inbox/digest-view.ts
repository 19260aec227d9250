import { type Message, message } from '../../../core/messages/message.ts';
import type { Delivery } from '../../../core/model/delivery.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { isLate } from '../../../core/standing/whose-move.ts';
import { endWords } from '../../../core/reminders/end-words.ts';
import type { Instant, Zone } from '../../../core/time/types.ts';
import { nodeOf } from '../../actions/when.ts';
import type { NodeKind } from '../../ui/Node.tsx';
import { unread } from './rung.ts';

/** One thing that came due while nobody was there. */
export interface DigestRow {
  readonly action: Action;
  readonly node: NodeKind;
  readonly about: Message | null;
}

/** What the digest says. */
export interface DigestView {
  readonly deliveryIds: readonly string[];
  /** When the first of them came due. */
  readonly from: Instant;
  readonly due: readonly DigestRow[];
  /** What settled itself meanwhile. */
  readonly settled: readonly DigestRow[];
}

/** What came due in one go and was not read yet; null when there is nothing to tell. */
export const digestView = (
  actions: readonly Action[],
  deliveries: Readonly<Record<string, Delivery>>,
  now: Instant,
  zone: Zone,
): DigestView | null => {
  const told = unread(deliveries).filter(({ occasion }) => occasion === 'digest');
  const keys = new Set<string>(told.map(({ actionKey }) => actionKey));
  const rows = actions
    .filter(({ key }) => keys.has(key))
    .map((action) => ({ action, node: nodeOf(action, now), about: aboutOf(action, now, zone) }));
  const due = rows.filter(({ action }) => action.state.kind === 'open' && action.move === 'yours');
  const [from] = told.map(({ dueAt }) => dueAt).sort();
  if (from === undefined || due.length === 0) return null;
  return { deliveryIds: told.map(({ id }) => id), from, due, settled: rows.filter((row) => !due.includes(row)) };
};

const aboutOf = (action: Action, now: Instant, zone: Zone): Message | null => {
  if (isLate(action, now)) return action.mend;
  if (action.latestAt !== null && action.state.kind === 'open') {
    return message('inbox.digest.open-until', { at: endWords(action.latestAt, zone) });
  }
  return action.detail;
};
