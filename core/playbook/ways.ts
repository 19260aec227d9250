import type { WorkspaceEvent } from '../model/event.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { type Claim, settle } from './precedence.ts';

/** The way a message takes. */
export type Way = 'direct' | 'through-recruiter';

const throughRecruiter: Claim<Way> = { level: 'default', value: 'through-recruiter', saidAt: null };

/** The way where nobody but the employer is involved. */
const noRecruiter: Claim<Way> = { level: 'default', value: 'direct', saidAt: null };

/** What the others said about the way of messages, in the order they said it. */
export const wordsAboutWay = (events: readonly WorkspaceEvent[]): readonly Claim<Way>[] => {
  const claims: Claim<Way>[] = [];
  for (const event of events) {
    if (event.kind === 'follow-up-channel-stated')
      claims.push({ level: event.by, value: event.channel === 'through-recruiter' ? 'through-recruiter' : 'direct', saidAt: event.at });
    if (event.kind === 'direct-note-answered')
      claims.push({ level: 'recruiter', value: event.agreed ? 'direct' : 'through-recruiter', saidAt: event.at });
  }
  return claims;
};

/** The way of a message, by whose word; `own` is what the person chose for messages of its kind. */
export const wayOf = ({ route }: Opportunity, own: readonly Claim<Way>[], words: readonly Claim<Way>[]): Claim<Way> =>
  route.kind === 'direct' ? noRecruiter : settle([throughRecruiter, ...own, ...words]);
