import { type Message, message } from '../messages/message.ts';
import type { Stage, WorkspaceEvent } from '../model/event.ts';
import type { ActionKey, EventId, OpportunityId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { decidedFor } from '../decision/of-offer.ts';
import { ruleNameOf } from '../playbook/action-key.ts';
import { eventsByOpportunity } from '../playbook/by-opportunity.ts';
import { ruleNamed } from '../playbook/rulebook.ts';
import { inOrder } from '../playbook/stage.ts';
import type { Instant } from '../time/types.ts';
import type { ChangeContext } from './change.ts';
import { keepRecords, withRecord } from './records.ts';
import { opportunityOf } from './subjects.ts';

/** The stage an action brings its opportunity to when it is done, with what is said of it. */
interface Consequence {
  readonly opportunityId: OpportunityId;
  readonly stage: Stage;
  readonly said: Message;
}

/** Telling them of a decision brings the opportunity to what was decided. */
const decided = ({ decisions, events }: Workspace, key: ActionKey, opportunityId: OpportunityId | null | undefined): Stage | undefined => {
  if (ruleNameOf(key) !== 'decide-offer' || opportunityId == null) return undefined;
  const history = (eventsByOpportunity(events).get(opportunityId) ?? []).toSorted(inOrder);
  const answer = decidedFor(decisions[opportunityId], history, key)?.answer;
  return answer === undefined ? undefined : answer === 'accept' ? 'accepted' : 'withdrawn';
};

/** What doing an action means besides; null for nearly all. */
export const consequenceOf = (workspace: Workspace, key: ActionKey): Consequence | null => {
  const opportunityId = opportunityOf(workspace, key);
  const stage = ruleNamed(ruleNameOf(key))?.onDone?.stage ?? decided(workspace, key, opportunityId);
  if (stage === undefined || opportunityId === undefined || opportunityId === null) return null;
  const company = workspace.opportunities[opportunityId]?.company ?? '';
  return { opportunityId, stage, said: message('changes.stageNoted', { company, stage }) };
};

/** The workspace with what doing the action means noted as a fact of this moment. */
export const withConsequence = (workspace: Workspace, key: ActionKey, { now, newId }: ChangeContext): Workspace => {
  const consequence = consequenceOf(workspace, key);
  if (consequence === null) return workspace;
  const event: WorkspaceEvent = {
    id: newId('evt') as EventId,
    kind: 'stage-reached',
    opportunityIds: [consequence.opportunityId],
    at: now,
    loggedAt: now,
    notes: '',
    stage: consequence.stage,
    customStageId: null,
  };
  return withRecord(workspace, 'events', event.id, event);
};

const isOf = ({ opportunityId, stage }: Consequence, event: WorkspaceEvent, doneAt: Instant): boolean =>
  event.kind === 'stage-reached' && event.stage === stage && event.at === doneAt && event.opportunityIds.includes(opportunityId);

/** The workspace without the fact that was noted when the action was marked as done; itself where none was, or where it was corrected since. */
export const withoutConsequence = (workspace: Workspace, key: ActionKey): Workspace => {
  const consequence = consequenceOf(workspace, key);
  const state = workspace.marks[key]?.state;
  if (consequence === null || state?.kind !== 'done') return workspace;
  return keepRecords(workspace, 'events', (event) => !isOf(consequence, event, state.at));
};

/** The workspace without the word that an action was done whose doing noted this fact: without the fact it is to be done still. */
export const withoutCause = (workspace: Workspace, event: WorkspaceEvent): Workspace =>
  keepRecords(workspace, 'marks', ({ key, state }) => {
    const consequence = state.kind === 'done' && event.kind === 'stage-reached' ? consequenceOf(workspace, key) : null;
    return consequence === null || state.kind !== 'done' || !isOf(consequence, event, state.at);
  });
