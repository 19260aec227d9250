import { type Message, message, type MessageValue } from '../../../core/messages/message.ts';
import type { Delivery } from '../../../core/model/delivery.ts';
import type { Action } from '../../../core/playbook/action.ts';
import type { Instant } from '../../../core/time/types.ts';

/** The ledger of what was delivered, by the id of the reminder. */
export type Deliveries = Readonly<Record<string, Delivery>>;

const smart = (at: Instant): MessageValue => ({ at, as: 'smart' });

/** The deliveries that reached the person, or the inbox alone, in the order they rang. */
const rung = (deliveries: Deliveries): readonly Delivery[] =>
  Object.values(deliveries)
    .filter(({ state }) => state !== 'trying')
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));

/** What has rung and not been read. The word of the morning is over with the morning and waits for nobody. */
export const unread = (deliveries: Deliveries): readonly Delivery[] =>
  rung(deliveries).filter(({ readAt, occasion }) => readAt === null && occasion !== 'morning');

/** What rang by action, in the order of the last ring of each. */
export const rungByAction = (deliveries: Deliveries): ReadonlyMap<string, readonly Delivery[]> => {
  const rings = new Map<string, readonly Delivery[]>();
  for (const line of rung(deliveries)) {
    const before = rings.get(line.actionKey) ?? [];
    // Set anew, so that what rang last stands last.
    rings.delete(line.actionKey);
    rings.set(line.actionKey, [...before, line]);
  }
  return rings;
};

/** What became of an action that rang: when it comes back, was done or left out; otherwise when it rang. */
export const rangWords = (action: Action | null, lines: readonly Delivery[]): Message => {
  const state = action?.state;
  if (state?.kind === 'snoozed') return message('inbox.snoozed', { at: smart(state.untilAt) });
  if (state?.kind === 'done') return message('inbox.done', { at: smart(state.at) });
  if (state?.kind === 'skipped') return message('inbox.skipped', { at: smart(state.at) });
  const [first, last] = lines.slice(-2);
  if (first === undefined) return message('inbox.rang', { at: '' });
  return last === undefined
    ? message('inbox.rang', { at: smart(first.at) })
    : message('inbox.rang.twice', { first: smart(first.at), at: smart(last.at) });
};

/** When a snoozed action is late all the same. */
export const endsWords = ({ latestAt, state }: Action, now: Instant): readonly Message[] =>
  state.kind === 'snoozed' && latestAt !== null && latestAt > now ? [message('inbox.ends', { at: smart(latestAt) })] : [];
