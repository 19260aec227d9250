import type { Decision } from '../model/decision.ts';
import type { Offer } from '../playbook/offer.ts';

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
