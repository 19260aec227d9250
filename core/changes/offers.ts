import type { Decision } from '../model/decision.ts';
import type { OfferRecord } from '../model/offer.ts';
import { succeed } from '../result.ts';
import type { Change } from './change.ts';
import { opportunityGone } from './problems.ts';
import { withRecord } from './records.ts';

/** Keeps what an employer offers, and how far the person goes. Saved as it is typed, so not worth telling. */
export const saveOffer: Change<OfferRecord> = (workspace, offer, { now }) =>
  Object.hasOwn(workspace.opportunities, offer.id)
    ? succeed({ workspace: withRecord(workspace, 'offers', offer.id, { ...offer, changedAt: now }), said: null, answer: null })
    : opportunityGone();

/** Keeps how the person decides about an offer. Saved as it is typed, so not worth telling. */
export const saveDecision: Change<Decision> = (workspace, decision, { now }) =>
  Object.hasOwn(workspace.opportunities, decision.id)
    ? succeed({ workspace: withRecord(workspace, 'decisions', decision.id, { ...decision, changedAt: now }), said: null, answer: null })
    : opportunityGone();
