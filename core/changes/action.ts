import { type Message, message } from '../messages/message.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { ActionKey, EventId } from '../model/ids.ts';
import type { Mark } from '../model/mark.ts';
import type { Workspace } from '../model/workspace.ts';
import { ruleNameOf } from '../playbook/action-key.ts';
import { ruleNamed } from '../playbook/rulebook.ts';
import type { RuleId } from '../playbook/rules.ts';
import { fail, type Result, succeed } from '../result.ts';
import type { Instant } from '../time/types.ts';
import type { Change, Changed } from './change.ts';
import { actionGone } from './problems.ts';
import { keepRecords, withRecord } from './records.ts';
import { opportunityOf, personOf } from './subjects.ts';

interface ByKey {
  readonly key: ActionKey;
  /** The actions it covers; the same is said of each. */
  readonly also?: readonly ActionKey[];
}

/** The person did it. What that means besides, such as letting an opportunity go, is noted as a fact. */
export const completeAction: Change<ByKey> = (workspace, { key, also = [] }, context) => {
  const done = marked(workspace, [key, ...also], { kind: 'done', at: context.now }, doneWords(workspace, key));
  const consequence = ruleNamed(ruleNameOf(key))?.onDone ?? null;
  if (!done.ok || consequence === null) return done;
  const opportunityId = opportunityOf(workspace, key);
  if (opportunityId === undefined || opportunityId === null) return done;
  const event: WorkspaceEvent = {
    id: context.newId('evt') as EventId,
    kind: 'stage-reached',
    opportunityIds: [opportunityId],
    at: context.now,
    loggedAt: context.now,
    notes: '',
    stage: consequence.stage,
    customStageId: null,
  };
  return succeed({ ...done.value, workspace: withRecord(done.value.workspace, 'events', event.id, event) });
};

/** The person leaves it out. */
export const skipAction: Change<ByKey> = (workspace, { key, also = [] }, { now }) =>
  marked(workspace, [key, ...also], { kind: 'skipped', at: now }, message('changes.actionSkipped'));

/** The person will see to it later. */
export const snoozeAction: Change<ByKey & { readonly untilAt: Instant }> = (workspace, { key, also = [], untilAt }, { now }) => {
  if (untilAt <= now) return fail({ kind: 'snooze-past', message: message('changes.problem.snoozePast'), field: 'untilAt' });
  const said = message('changes.actionSnoozed', { until: { at: untilAt, as: 'smart' } });
  return marked(workspace, [key, ...also], { kind: 'snoozed', at: now, untilAt }, said);
};

/** What the person said about it no longer holds: it is back in the plan as if nothing had been said. */
export const reopenAction: Change<ByKey> = (workspace, { key, also = [] }) =>
  succeed({
    workspace: keepRecords(workspace, 'marks', (mark) => mark.key !== key && !also.includes(mark.key)),
    said: message('changes.actionReopened'),
    answer: null,
  });

const marked = (workspace: Workspace, keys: readonly ActionKey[], state: Mark['state'], said: Message): Result<Changed> => {
  let next = workspace;
  for (const key of keys) {
    const opportunityId = opportunityOf(workspace, key);
    if (opportunityId === undefined) return actionGone();
    next = withRecord(next, 'marks', key, { key, opportunityId, state });
  }
  return succeed({ workspace: next, said, answer: null });
};

const doneWords = (workspace: Workspace, key: ActionKey): Message => {
  const personId = personOf(workspace, key);
  const name = personId === null ? null : (workspace.people[personId]?.name ?? null);
  const rule = key.slice(0, key.indexOf(':')) as RuleId;
  if (name === null) return message('changes.actionDone');
  switch (rule) {
    case 'thank-you':
    case 'thank-through-recruiter':
    case 'check-in':
      return message('changes.actionSent', { name });
    case 'recruiter-call':
      return message('changes.callMade', { name });
    default:
      return message('changes.actionDoneFor', { name });
  }
};
