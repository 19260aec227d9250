import type { WorkspaceEvent } from '../model/event.ts';
import { type Offer, offersOf } from '../playbook/offer.ts';
import { stageOf } from '../playbook/stage.ts';
import type { Instant } from '../time/types.ts';

/**
 * Where an offer is: `open` until somebody answers it, `over` where its deadline passed without an answer, `accepted` until
 * the contract is `signed`, `declined` by the person, `revoked` where the person withdrew after a yes, `withdrawn` by the
 * company, `left` where the process went on without it, and `none` before there is one.
 */
export type OfferState = 'none' | 'open' | 'over' | 'accepted' | 'signed' | 'declined' | 'revoked' | 'withdrawn' | 'left';

/** The newest offer of a history and where it is. */
export interface OfferStanding {
  readonly state: OfferState;
  /** Null where none was made. */
  readonly offer: Offer | null;
}

/** Where the newest offer is. The history is in order; what lies after `now` has not happened. */
export const offerStanding = (events: readonly WorkspaceEvent[], now: Instant): OfferStanding => {
  const past = events.filter(({ at }) => at <= now);
  const offer = offersOf(past).at(-1) ?? null;
  return { state: stateOf(offer, past, now), offer };
};

/** Whether this offer was said yes to at any time, taken back since or not. */
export const wasAccepted = (past: readonly WorkspaceEvent[], { madeAt }: Pick<Offer, 'madeAt'>): boolean =>
  past.some((event) => event.kind === 'stage-reached' && (event.stage === 'accepted' || event.stage === 'signed') && event.at >= madeAt);

const stateOf = (offer: Offer | null, past: readonly WorkspaceEvent[], now: Instant): OfferState => {
  if (offer?.stands === true) return offer.deadlineAt !== null && offer.deadlineAt < now ? 'over' : 'open';
  const stage = stageOf(past);
  if (stage === 'accepted' || stage === 'signed') return stage;
  if (offer === null) return 'none';
  if (stage === 'withdrawn') return wasAccepted(past, offer) ? 'revoked' : 'declined';
  return stage === 'rejected' ? 'withdrawn' : 'left';
};
