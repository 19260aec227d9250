import type { OpportunityId } from '../model/ids.ts';

/** Where the window shows the decision about an offer. */
export const decisionPlace = (id: OpportunityId): string => `/offers/${id}/decision`;
