import type { Interview } from '../model/interview.ts';

/** Where the window shows the sheet for the call to the recruiter after an interview. */
export const callPlace = ({ id, opportunityId }: Pick<Interview, 'id' | 'opportunityId'>): string =>
  `/opportunities/${opportunityId}/call/${id}`;
