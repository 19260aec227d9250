import type { InterviewId, OpportunityId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { eventsByOpportunity } from '../playbook/by-opportunity.ts';
import { calledOff } from '../playbook/interview-status.ts';
import { remembered } from '../playbook/remembered.ts';
import { isClosed, stageOf } from '../playbook/stage.ts';
import { type QuickLogContext, quickLogContextOf } from '../quick-log/context.ts';
import type { Instant } from '../time/types.ts';
import { type KnownNames, knownNamesOf } from './known-names.ts';

/** What a captured line is read against: what the quick log knows, and where each opportunity stands. */
export interface CaptureContext extends QuickLogContext {
  readonly names: KnownNames;
  /** Opportunities that have come to an end: they are asked about last. */
  readonly closedIds: ReadonlySet<OpportunityId>;
  /** Interviews that were called off or did not take place. */
  readonly offIds: ReadonlySet<InterviewId>;
  /** When each opportunity was last heard of; the likely answers begin with the latest. */
  readonly lastAt: ReadonlyMap<OpportunityId, Instant>;
}

const standings = remembered((events: Workspace['events']) => {
  const closedIds = new Set<OpportunityId>();
  const offIds = new Set<InterviewId>();
  const lastAt = new Map<OpportunityId, Instant>();
  for (const [id, own] of eventsByOpportunity(events)) {
    if (isClosed(stageOf(own))) closedIds.add(id);
    for (const interviewId of calledOff(own).keys()) offIds.add(interviewId);
    for (const { at } of own) if (at > (lastAt.get(id) ?? '')) lastAt.set(id, at);
  }
  return { closedIds, offIds, lastAt };
});

export const captureContextOf = (workspace: Workspace, now: Instant, locale: string): CaptureContext => ({
  ...quickLogContextOf(workspace, now, locale),
  ...standings(workspace.events),
  names: knownNamesOf(workspace),
});
