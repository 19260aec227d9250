import type { Decision } from '../model/decision.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { ActionKey, OpportunityId } from '../model/ids.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { keyOf } from '../playbook/action-key.ts';
import { wasAccepted } from '../offers/offer-state.ts';
import { caseOf } from '../playbook/case.ts';
import { type Offer, offersOf } from '../playbook/offer.ts';
import { recruiterOf } from '../playbook/situation.ts';
import { stageOf } from '../playbook/stage.ts';
import type { Instant } from '../time/types.ts';
import { decisionOf } from './answers.ts';
import { type FactsBeside, factsBeside } from './facts-beside.ts';
import { decisionOnOffer } from './of-offer.ts';
import { type Overnight, overnightOf } from './overnight.ts';
import { type SecondLook, secondLookAfter } from './second-look-day.ts';

/**
 * How far a decision is: gone through for the first time, slept on, looked at for the second time, to be answered, decided and
 * still to be told, and over: accepted, declined, accepted and then taken back, or without the person's doing.
 */
export type BoardState = 'first-look' | 'sleeping' | 'second-look' | 'answering' | 'decided' | 'accepted' | 'declined' | 'revoked' | 'over';

/** Everything the decision about one offer shows. */
export interface Board {
  readonly opportunity: Opportunity;
  readonly offer: Offer;
  readonly state: BoardState;
  /** As far as it is about this offer. */
  readonly decision: Decision;
  readonly facts: FactsBeside;
  /** When the second look is; null before the first. */
  readonly second: SecondLook | null;
  /** Null until the second look. */
  readonly overnight: Overnight | null;
  /** The step of the playbook that the decision is, for its letter and for telling them otherwise. */
  readonly actionKey: ActionKey;
  /** Whether a recruiter speaks for the company, and who, where that is known. */
  readonly through: { readonly name: string | null } | null;
}

const stateOf = (decision: Decision, second: SecondLook | null, now: Instant): BoardState => {
  if (decision.decided !== null) return 'decided';
  if (second === null) return 'first-look';
  if (decision.secondLook !== null) return 'answering';
  return second.earliestAt <= now ? 'second-look' : 'sleeping';
};

const endedAs = (events: readonly WorkspaceEvent[], offer: Offer): BoardState => {
  const stage = stageOf(events);
  if (stage === 'accepted' || stage === 'signed') return 'accepted';
  if (stage !== 'withdrawn') return 'over';
  return wasAccepted(events, offer) ? 'revoked' : 'declined';
};

/** The decision about the offer of an opportunity, the last one where there were several; null where none was made. */
export const boardOf = (workspace: Workspace, id: OpportunityId, now: Instant): Board | null => {
  const facts = caseOf(workspace, id);
  if (facts === null) return null;
  const events = facts.events.filter(({ at }) => at <= now);
  const offer = offersOf(events).at(-1);
  if (offer === undefined) return null;
  const decision = decisionOnOffer(decisionOf(workspace, id, now), offer);
  const second = decision.firstLook === null ? null : secondLookAfter(decision.firstLook.at, offer.deadlineAt, workspace.settings);
  const state = offer.stands ? stateOf(decision, second, now) : endedAs(events, offer);
  return {
    opportunity: facts.opportunity,
    offer,
    state,
    decision,
    facts: factsBeside(workspace, id, now),
    second,
    overnight: state === 'first-look' || state === 'sleeping' ? null : overnightOf(decision),
    actionKey: keyOf('decide-offer', id, offer.id),
    through: recruiterOf(facts),
  };
};
