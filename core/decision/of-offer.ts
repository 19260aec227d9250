import type { Decision } from '../model/decision.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { ActionKey } from '../model/ids.ts';
import { type Offer, offersOf } from '../playbook/offer.ts';

/**
 * The decision as far as it is about this offer: looks taken and an answer given before it was made were about an earlier one.
 * What was said of the job, the company and the manager holds for any offer of theirs.
 */
export const decisionOnOffer = (decision: Decision, { madeAt }: Pick<Offer, 'madeAt'>): Decision => {
  const since = <Look extends { readonly at: string }>(look: Look | null): Look | null => (look === null || look.at < madeAt ? null : look);
  return {
    ...decision,
    firstLook: since(decision.firstLook),
    secondLook: since(decision.secondLook),
    decided: since(decision.decided),
  };
};

/**
 * What was decided about the very offer a step of the playbook is about; null while it is open, and where only an earlier
 * offer was decided about. The history is in order.
 */
export const decidedFor = (
  decision: Decision | null | undefined,
  events: readonly WorkspaceEvent[],
  key: ActionKey,
): Decision['decided'] => {
  const offer = offersOf(events).find(({ id }) => key.endsWith(`:${id}`));
  return decision == null || offer === undefined ? null : decisionOnOffer(decision, offer).decided;
};
