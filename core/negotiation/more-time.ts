import { lettersByEvent } from '../letters/letters-by-event.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { offerStanding } from '../offers/offer-state.ts';
import { keyOf } from '../playbook/action-key.ts';
import { caseOf } from '../playbook/case.ts';
import type { Offer } from '../playbook/offer.ts';
import type { Instant } from '../time/types.ts';
import { asksForTime, saysTimeWasAsked } from './asked-for.ts';

/** How it stands with more time to decide about an offer: nobody asked, the person did and waits, or they moved the day already. */
export type MoreTime = { readonly kind: 'unasked' } | { readonly kind: 'asked'; readonly at: Instant } | { readonly kind: 'moved' };

const asksIn = (workspace: Workspace, event: WorkspaceEvent): boolean => {
  if (event.kind === 'told') return saysTimeWasAsked(event.words);
  const letter = event.kind === 'contact' ? lettersByEvent(workspace.letters).get(event.id) : undefined;
  return letter !== undefined && asksForTime(letter);
};

/** When more time was asked for last, by a letter, in a note, or as a step that was done; null where it was not. */
const askedAt = (workspace: Workspace, id: OpportunityId, past: readonly WorkspaceEvent[], offer: Offer): Instant | null => {
  const noted = past.findLast((event) => event.at >= offer.madeAt && asksIn(workspace, event))?.at ?? null;
  const state = workspace.marks[keyOf('ask-for-time', id, offer.id)]?.state;
  const done = state?.kind === 'done' ? state.at : null;
  return noted === null || done === null ? (noted ?? done) : noted > done ? noted : done;
};

/** How it stands with more time for the offer on the table; null where none has a day that still runs. */
export const moreTimeFor = (workspace: Workspace, id: OpportunityId, now: Instant): MoreTime | null => {
  const past = (caseOf(workspace, id)?.events ?? []).filter(({ at }) => at <= now);
  const { state, offer } = offerStanding(past, now);
  if (state !== 'open' || offer?.deadline == null) return null;
  const at = askedAt(workspace, id, past, offer);
  const isAnswered = at !== null && past.some((event) => event.kind === 'offer-deadline-moved' && event.at >= at);
  if (isAnswered || offer.isExtended) return { kind: 'moved' };
  return at === null ? { kind: 'unasked' } : { kind: 'asked', at };
};
