import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { signedSince } from '../playbook/across/signatures.ts';
import { eventsByOpportunity, interviewsByOpportunity } from '../playbook/by-opportunity.ts';
import { standingInterviews } from '../playbook/interview-status.ts';
import { isClosed, stageOf } from '../playbook/stage.ts';
import type { Instant, LocalDay } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';
import { signaturesBy } from './signed-elsewhere.ts';
import { standingOffers } from './standing-offers.ts';

/** The nearest interview that is to be kept while offers are weighed. */
export interface InterviewToKeep {
  readonly opportunity: Opportunity;
  /** In the person's zone. */
  readonly on: LocalDay;
  /** How many more lie ahead. */
  readonly others: number;
}

/**
 * The nearest interview ahead at a company that made no offer, while offers are on the table: until a contract is signed an
 * offer may still come to nothing. Null where none lies ahead, and once something was signed.
 */
export const interviewToKeep = (workspace: Workspace, now: Instant): InterviewToKeep | null => {
  const standing = standingOffers(workspace, now).map(({ opportunity }) => opportunity);
  const signatures = signaturesBy(workspace, now);
  const isOver = (own: Opportunity): boolean => signedSince(signatures, own, own.createdAt) !== null;
  if (standing.length === 0 || standing.some(isOver)) return null;
  const offers = new Set(standing.map(({ id }) => id));
  const ahead = [...interviewsByOpportunity(workspace.interviews)]
    .flatMap(([id, interviews]) => {
      const opportunity = workspace.opportunities[id];
      if (opportunity === undefined || offers.has(id) || !interviews.some(({ startAt }) => startAt > now)) return [];
      const past = (eventsByOpportunity(workspace.events).get(id) ?? []).filter(({ at }) => at <= now);
      if (isClosed(stageOf(past)) || isOver(opportunity)) return [];
      return standingInterviews(interviews, past).flatMap((interview) => (interview.startAt > now ? [{ opportunity, interview }] : []));
    })
    .sort(({ interview: one }, { interview: other }) =>
      one.startAt !== other.startAt ? (one.startAt < other.startAt ? -1 : 1) : one.id < other.id ? -1 : 1,
    );
  const [first] = ahead;
  if (first === undefined) return null;
  return { opportunity: first.opportunity, on: dayOf(first.interview.startAt, workspace.settings.zone), others: ahead.length - 1 };
};
