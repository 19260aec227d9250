import { lettersByEvent } from '../letters/letters-by-event.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { offerStanding } from '../offers/offer-state.ts';
import { keyOf } from '../playbook/action-key.ts';
import { caseOf } from '../playbook/case.ts';
import type { Offer } from '../playbook/offer.ts';
import type { Instant } from '../time/types.ts';
import { askedFor, asksForTime, saysTimeWasAsked } from './asked-for.ts';

/** How it stands with more time to decide about an offer: nobody asked, the person did and waits, or they have said how it is. */
export type MoreTime = { readonly kind: 'unasked' } | { readonly kind: 'asked'; readonly at: Instant } | { readonly kind: 'answered' };

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

/** Words about time to decide, and not about hours or holidays. */
const OF_TIME =
  /\b(?:(?<!\b(?:full|part|flexi)[ -])time(?! off)|deadlines?|longer|extend\w*|extension|until|(?:more|another|extra|further) (?:days?|weeks?))\b/iu;
const OF_A_DAY = /\b(?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;
/** What a day has to be about, where it was not noted as a yes or a no. */
const OF_AN_ANSWER = /\b(?:answer|decide|decision|know|reply|stands?|stays?|word)\b/iu;
/** They have yet to say. */
const STILL_OPEN = /\b(?:think|consider|(?:get|come) back|look into|check|see (?:if|whether|what)|let (?:me|you|us) know)\b/iu;
/** A yes or no that names nothing. */
const BARE = /^(?:(?:they|she|he) )?(?:sa(?:id|ys?) )?(?:no|yes|sorry|ok(?:ay)?|fine|of course|agreed|refused|not possible)?[.,]?$/iu;

/** Whether the person asked for something other than time: a bare yes or no may be about that. */
const asksForMore = (workspace: Workspace, event: WorkspaceEvent): boolean => {
  if (event.kind === 'contact') return event.direction === 'out' && event.about === 'negotiation';
  if (event.kind !== 'told' || asksIn(workspace, event)) return false;
  return event.topic === 'pay' || event.topic === 'start' || askedFor(event.words) !== null;
};

const saysYesOrNo = (event: WorkspaceEvent): boolean =>
  event.kind === 'terms-heard' && (event.says === 'agreed' || event.says === 'refused');

const speaksOfTheDay = (event: Extract<WorkspaceEvent, { kind: 'terms-heard' }>): boolean =>
  saysYesOrNo(event)
    ? OF_TIME.test(event.words) || OF_A_DAY.test(event.words)
    : !STILL_OPEN.test(event.words) && (OF_TIME.test(event.words) || (OF_A_DAY.test(event.words) && OF_AN_ANSWER.test(event.words)));

/** Whether a fact answers that time was asked for: they spoke of the day, moved or not, or said yes or no and nothing else was asked. */
const answers = (workspace: Workspace, event: WorkspaceEvent, before: readonly WorkspaceEvent[]): boolean => {
  if (event.kind === 'offer-deadline-moved') return true;
  if (event.kind !== 'terms-heard' || event.says === 'asked' || event.says === 'offered') return false;
  if (speaksOfTheDay(event)) return true;
  if (!saysYesOrNo(event) || !BARE.test(event.words.trim())) return false;
  return !before.slice(before.findLastIndex(saysYesOrNo) + 1).some((other) => asksForMore(workspace, other));
};

/** Whether they answered since time was asked for. */
const isAnswered = (workspace: Workspace, past: readonly WorkspaceEvent[], { madeAt }: Offer, askedFrom: Instant): boolean => {
  const ofOffer = past.filter((event) => event.at >= madeAt);
  return ofOffer.some((event, place) => event.at >= askedFrom && answers(workspace, event, ofOffer.slice(0, place)));
};

/** How it stands with more time for the offer on the table; null where none has a day that still runs. */
export const moreTimeFor = (workspace: Workspace, id: OpportunityId, now: Instant): MoreTime | null => {
  const past = (caseOf(workspace, id)?.events ?? []).filter(({ at }) => at <= now);
  const { state, offer } = offerStanding(past, now);
  if (state !== 'open' || offer?.deadline == null) return null;
  const at = askedAt(workspace, id, past, offer);
  if (offer.isExtended || (at !== null && isAnswered(workspace, past, offer, at))) return { kind: 'answered' };
  return at === null ? { kind: 'unasked' } : { kind: 'asked', at };
};
