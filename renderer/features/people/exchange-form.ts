import type { EventOf } from '../../../core/model/event.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import type { PersonSummary } from '../../../core/people/summary.ts';
import type { Instant } from '../../../core/time/types.ts';
import type { EventInput } from '../../happenings/happening.ts';

/** A contact while it is edited: before main has given it its id, or one that is corrected. */
export type ExchangeDraft = EventOf<'contact'> | Extract<EventInput, { kind: 'contact' }>;

/** Which side somebody is on in contact about these opportunities; by what they are where it is about none. */
export const partyWith = ({ person, dealings }: PersonSummary, ids: readonly OpportunityId[]): EventOf<'contact'>['party'] => {
  const parts = dealings.filter(({ opportunity }) => ids.includes(opportunity.id)).flatMap((dealing) => dealing.parts);
  if (parts.includes('recruiter')) return 'recruiter';
  if (parts.includes('interviewer')) return 'employer';
  if (parts.includes('reference')) return 'reference';
  if (person.roles.includes('interviewer') || person.roles.includes('hiring-manager')) return 'employer';
  if (person.roles.includes('recruiter')) return 'recruiter';
  return person.roles.includes('reference') ? 'reference' : 'employer';
};

/** A call just now about what runs with them, to begin with; about nothing where it might be one of several. */
export const newExchange = (summary: PersonSummary, now: Instant): ExchangeDraft => {
  const running = summary.dealings.filter(({ isOpen }) => isOpen).map(({ opportunity }) => opportunity.id);
  const opportunityIds = running.length === 1 ? running : [];
  return {
    kind: 'contact',
    opportunityIds,
    at: now,
    notes: '',
    direction: 'in',
    personId: summary.person.id,
    party: partyWith(summary, opportunityIds),
    medium: 'phone',
    about: 'other',
    answerBy: null,
  };
};
