import type { CallParsed } from '../contract.ts';
import { type Message, message } from '../messages/message.ts';
import type { Decision } from '../model/decision.ts';
import type { OfferRecord } from '../model/offer.ts';
import { succeed } from '../result.ts';
import { completeAction } from './action.ts';
import type { Change } from './change.ts';
import { addEvent } from './event.ts';
import { opportunityGone } from './problems.ts';
import { withRecord } from './records.ts';
import { removedFromTerms } from './terms-removed.ts';

/** What one click did to an offer, so that one more takes it back; what is typed is not worth telling. */
const saidOfOffer = (before: OfferRecord | undefined, after: OfferRecord): Message | null => {
  const wasLeft = before !== undefined && after.ignored.some((key) => !before.ignored.includes(key));
  return removedFromTerms(before?.terms, after.terms) ?? (wasLeft ? message('changes.warningLeft') : null);
};

/** Keeps what an employer offers, and how far the person goes. Saved as it is typed; told are a line that went and a warning that was left. */
export const saveOffer: Change<OfferRecord> = (workspace, offer, { now }) =>
  Object.hasOwn(workspace.opportunities, offer.id)
    ? succeed({
        workspace: withRecord(workspace, 'offers', offer.id, { ...offer, changedAt: now }),
        said: saidOfOffer(workspace.offers[offer.id], offer),
        answer: null,
      })
    : opportunityGone();

/** Notes that more time was asked for, with the step of the playbook that this does: one act, and one undo. */
export const noteTimeAsked: Change<CallParsed<'offer.noteTimeAsked'>> = (workspace, { told, key }, context) => {
  const noted = addEvent(workspace, told, context);
  if (!noted.ok) return noted;
  const done = key === null ? noted : completeAction(noted.value.workspace, { key }, context);
  const [first] = told.opportunityIds;
  const company = (first && workspace.opportunities[first]?.company) ?? '';
  // The step may have gone meanwhile; what was asked was asked all the same.
  return succeed({
    workspace: done.ok ? done.value.workspace : noted.value.workspace,
    said: message('changes.timeAskedNoted', { company }),
    answer: null,
  });
};

/** Keeps how the person decides about an offer. Saved as it is typed, so not worth telling. */
export const saveDecision: Change<Decision> = (workspace, decision, { now }) =>
  Object.hasOwn(workspace.opportunities, decision.id)
    ? succeed({ workspace: withRecord(workspace, 'decisions', decision.id, { ...decision, changedAt: now }), said: null, answer: null })
    : opportunityGone();
