import type { CallerCard } from '../../../core/caller/caller-card.ts';
import type { EventOf } from '../../../core/model/event.ts';
import type { Happened } from '../../../core/model/happened.ts';
import type { Instant } from '../../../core/time/types.ts';

/** Whose side they are on: in what the call is about, else by what they are at all. */
const partyOf = ({ person, foremost }: CallerCard): EventOf<'contact'>['party'] => {
  const parts: readonly string[] = foremost?.parts ?? person?.roles ?? [];
  if (parts.includes('recruiter')) return 'recruiter';
  return parts.length > 0 && parts.every((part) => part === 'reference') ? 'reference' : 'employer';
};

/**
 * A call of theirs, nobody answered or of which nothing more is said; null where there is neither somebody nor something it
 * was about. Whoever is only likely to have called, or has another number of the same line, is not said to have.
 */
export const callOf = (card: CallerCard, at: Instant, about: 'missed-call' | 'other'): Happened | null => {
  const { foremost } = card;
  const isGuess = card.isLikely || card.match.by === 'line';
  const person = isGuess && foremost !== null ? null : card.person;
  if (person === null && foremost === null) return null;
  return {
    at,
    person: person === null ? null : { personId: person.id, name: person.name, role: person.roles[0] ?? 'other' },
    opportunityIds: foremost === null ? [] : [foremost.opportunity.id],
    newOpportunity: null,
    facts: [{ kind: 'contact', direction: 'in', party: partyOf(card), medium: 'phone', about, answerBy: null, notes: '' }],
  };
};
