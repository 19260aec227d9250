import type { OpportunityId } from '../../model/ids.ts';
import type { Workspace } from '../../model/workspace.ts';
import { asksWithoutAnswer } from '../../playbook/asks.ts';
import { eventsByOpportunity, interviewsByOpportunity } from '../../playbook/by-opportunity.ts';
import { ASKS_WITHOUT_ANSWER } from '../../playbook/figures.ts';
import { standingOffer } from '../../playbook/offer.ts';
import { inOrder, isClosed, stageOf } from '../../playbook/stage.ts';
import type { Instant } from '../../time/types.ts';
import { situationFor } from './situation-for.ts';

/** A round is ahead, or one was held and they still owe an answer; who was asked for news in vain is in no conversation. */
const isInConversation = (workspace: Workspace, id: OpportunityId, now: Instant): boolean => {
  const situation = situationFor(workspace, id, now);
  if (situation === null) return false;
  return situation.upcoming.length > 0 || (situation.held.length > 0 && asksWithoutAnswer(situation).length < ASKS_WITHOUT_ANSWER);
};

/** Whether another process is really running, or another offer stands that has not run out: only then a letter may say so. */
export const runsElsewhere = (workspace: Workspace, own: OpportunityId, now: Instant): boolean =>
  Object.values(workspace.opportunities).some(({ id }) => {
    if (id === own) return false;
    const events = (eventsByOpportunity(workspace.events).get(id) ?? []).filter(({ at }) => at <= now);
    const stage = stageOf(events);
    if (isClosed(stage) || stage === 'paused') return false;
    const offer = standingOffer(events.toSorted(inOrder));
    if (offer !== null) return offer.deadlineAt === null || offer.deadlineAt >= now;
    return (interviewsByOpportunity(workspace.interviews).get(id) ?? []).length > 0 && isInConversation(workspace, id, now);
  });
