import type { CallInput } from '../../../core/contract.ts';
import type { OpportunityId, PersonId } from '../../../core/model/ids.ts';
import type { Instant } from '../../../core/time/types.ts';

/** A call in which a reference was told of an opportunity, or thanked for it. */
export const wordTo = (
  personId: PersonId,
  opportunityId: OpportunityId | null,
  at: Instant,
  about: 'heads-up' | 'thanks',
): CallInput<'event.add'> => ({
  kind: 'contact',
  opportunityIds: opportunityId === null ? [] : [opportunityId],
  at,
  notes: '',
  direction: 'out',
  personId,
  party: 'reference',
  medium: 'phone',
  about,
});

/** A reference was heard to have spoken for the person there. */
export const wordFrom = (personId: PersonId, opportunityId: OpportunityId, at: Instant): CallInput<'event.add'> => ({
  kind: 'contact',
  opportunityIds: [opportunityId],
  at,
  notes: '',
  direction: 'in',
  personId,
  party: 'reference',
  medium: 'phone',
  about: 'reference-given',
});
