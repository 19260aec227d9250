import { type Message, message } from '../messages/message.ts';
import type { ActionKey } from '../model/ids.ts';
import type { Mark } from '../model/mark.ts';
import type { Workspace } from '../model/workspace.ts';
import type { RuleId } from '../playbook/rules.ts';
import { fail, succeed } from '../result.ts';
import type { Instant } from '../time/types.ts';
import type { Change } from './change.ts';
import { actionGone } from './problems.ts';
import { keepRecords, withRecord } from './records.ts';
import { opportunityOf, personOf } from './subjects.ts';

interface ByKey {
  readonly key: ActionKey;
}

/** The person did it. */
export const completeAction: Change<ByKey> = (workspace, { key }, { now }) =>
  marked(workspace, key, { kind: 'done', at: now }, doneWords(workspace, key));

/** The person leaves it out. */
export const skipAction: Change<ByKey> = (workspace, { key }, { now }) =>
  marked(workspace, key, { kind: 'skipped', at: now }, message('changes.actionSkipped'));

/** The person will see to it later. */
export const snoozeAction: Change<ByKey & { readonly untilAt: Instant }> = (workspace, { key, untilAt }, { now }) => {
  if (untilAt <= now) return fail({ kind: 'snooze-past', message: message('changes.problem.snoozePast'), field: 'untilAt' });
  const said = message('changes.actionSnoozed', { until: { at: untilAt, as: 'smart' } });
  return marked(workspace, key, { kind: 'snoozed', at: now, untilAt }, said);
};

/** What the person said about it no longer holds: it is back in the plan as if nothing had been said. */
export const reopenAction: Change<ByKey> = (workspace, { key }) =>
  succeed({
    workspace: keepRecords(workspace, 'marks', (mark) => mark.key !== key),
    said: message('changes.actionReopened'),
    answer: null,
  });

const marked = (workspace: Workspace, key: ActionKey, state: Mark['state'], said: Message) => {
  const opportunityId = opportunityOf(workspace, key);
  if (opportunityId === undefined) return actionGone();
  return succeed({ workspace: withRecord(workspace, 'marks', key, { key, opportunityId, state }), said, answer: null });
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
