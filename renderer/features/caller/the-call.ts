import type { CallerCard } from '../../../core/caller/caller-card.ts';
import type { CaptureGiven } from '../../../core/capture/reading.ts';
import type { EventOf } from '../../../core/model/event.ts';
import type { Happened } from '../../../core/model/happened.ts';
import type { Instant } from '../../../core/time/types.ts';

/** Whose side they are on: in what the call is about, else by what they are at all. */
const partyOf = ({ person, foremost }: CallerCard): EventOf<'contact'>['party'] => {
  const parts: readonly string[] = foremost?.parts ?? person?.roles ?? [];
  if (parts.includes('recruiter')) return 'recruiter';
  return parts.length > 0 && parts.every((part) => part === 'reference') ? 'reference' : 'employer';
};

/** Who it was; null for nobody known, and for whoever is only likely to have called or has another number of the same line. */
const callerOf = ({ person, isLikely, match, foremost }: CallerCard): CaptureGiven['person'] =>
  person === null || ((isLikely || match.by === 'line') && foremost !== null)
    ? null
    : { personId: person.id, name: person.name, role: person.roles[0] ?? 'other' };

/** A call of somebody who is not known. */
export const unknownCall: CaptureGiven = { person: null, opportunityIds: [], call: 'in', kind: 'happened' };

/**
 * What is settled of a call before a letter is typed. What it is about is, where there is only one thing it can be about,
 * or the person said which (`isChosen`); else the line says so, or asks.
 */
export const givenOf = (card: CallerCard, isChosen: boolean): CaptureGiven => {
  const isOnly = !card.others.some(({ isOpen }) => isOpen);
  const opportunityIds = card.foremost !== null && (isOnly || isChosen) ? [card.foremost.opportunity.id] : [];
  return { ...unknownCall, person: callerOf(card), opportunityIds };
};

/** A call of theirs, nobody answered or of which nothing more is said; null where there is neither somebody nor something it was about. */
export const callOf = (card: CallerCard, at: Instant, about: 'missed-call' | 'other'): Happened | null => {
  const { foremost } = card;
  const person = callerOf(card);
  if (person === null && foremost === null) return null;
  return {
    at,
    person,
    opportunityIds: foremost === null ? [] : [foremost.opportunity.id],
    newOpportunity: null,
    facts: [{ kind: 'contact', direction: 'in', party: partyOf(card), medium: 'phone', about, answerBy: null, notes: '' }],
  };
};
