import { type Message, message } from '../../../core/messages/message.ts';
import type { Delivery } from '../../../core/model/delivery.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { routeOf } from '../../../core/reminders/route.ts';
import { passesLatest, snoozeChoices } from '../../../core/reminders/snooze.ts';
import { isLate } from '../../../core/standing/whose-move.ts';
import type { Settings } from '../../../core/model/settings.ts';
import type { Instant } from '../../../core/time/types.ts';
import { type TimeLeft, timeLeft } from '../../actions/time-left.ts';
import { nodeOf } from '../../actions/when.ts';
import type { NodeKind } from '../../ui/Node.tsx';

/** What the card of a notification shows of its action. */
export interface CardView {
  readonly action: Action | null;
  readonly node: NodeKind;
  readonly title: Message;
  /** Company and role; null for what belongs to no opportunity. */
  readonly about: Message | null;
  /** What became of it, where it is no longer open. */
  readonly settled: Message | null;
  readonly late: Message | null;
  readonly left: TimeLeft | null;
  /** Why the snooze that was asked for was not made. */
  readonly warning: Message | null;
  /** Where "Open" leads. */
  readonly place: string;
  /** The lines of the ledger that are read with it. */
  readonly deliveryIds: readonly string[];
}

export interface CardFacts {
  readonly key: ActionKey;
  readonly isTooLate: boolean;
  readonly actions: readonly Action[];
  readonly deliveries: Readonly<Record<string, Delivery>>;
  readonly opportunities: Readonly<Record<string, Opportunity>>;
  readonly settings: Settings;
  readonly now: Instant;
}

const settledWords = ({ state }: Action): Message | null => {
  switch (state.kind) {
    case 'open':
      return null;
    case 'snoozed':
      return message('inbox.snoozed', { at: { at: state.untilAt, as: 'smart' } });
    case 'done':
      return message('inbox.done', { at: { at: state.at, as: 'smart' } });
    case 'skipped':
      return message('inbox.skipped', { at: { at: state.at, as: 'smart' } });
    case 'dropped':
      return state.because;
  }
};

/** What the company and the role of an action's opportunity are; null where it belongs to none. */
export const aboutWords = ({ opportunityId }: Action, opportunities: CardFacts['opportunities']): Message | null => {
  const opportunity = opportunityId === null ? undefined : opportunities[opportunityId];
  if (opportunity === undefined) return null;
  const { company, role } = opportunity;
  return role === '' ? message('today.about.company', { company }) : message('today.about', { company, role });
};

/** Everything the card says; of an action that left the plan what its reminder said. Null for what was never told of. */
export const cardView = ({ key, isTooLate, actions, deliveries, opportunities, settings, now }: CardFacts): CardView | null => {
  const lines = Object.values(deliveries).filter(({ actionKey }) => actionKey === key);
  const deliveryIds = lines.filter(({ readAt }) => readAt === null).map(({ id }) => id);
  const action = actions.find((each) => each.key === key);
  if (action === undefined) {
    const title = lines.toSorted((one, other) => (one.at < other.at ? -1 : 1)).at(-1)?.title;
    if (title === undefined) return null;
    const none = { about: null, late: null, left: null, warning: null } as const;
    return { action: null, node: 'skipped', title, settled: message('inbox.gone'), ...none, place: '/today', deliveryIds };
  }
  const isOpen = action.state.kind === 'open' || (action.state.kind === 'snoozed' && action.state.untilAt <= now);
  const hour = snoozeChoices(now, settings, action).find(({ id }) => id === 'hour');
  const tooLate = isTooLate && isOpen && hour?.untilAt != null && passesLatest(action, hour.untilAt, now);
  return {
    action,
    node: nodeOf(action, now),
    title: action.title,
    about: aboutWords(action, opportunities),
    settled: isOpen ? null : settledWords(action),
    late: isOpen && isLate(action, now) ? action.mend : null,
    left: timeLeft(action, now),
    warning: tooLate && action.latestAt !== null ? message('inbox.card.too-late', { at: { at: action.latestAt, as: 'smart' } }) : null,
    place: routeOf(action),
    deliveryIds,
  };
};
