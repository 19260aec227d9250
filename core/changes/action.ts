import { type Message, message } from '../messages/message.ts';
import type { ActionKey } from '../model/ids.ts';
import type { Mark } from '../model/mark.ts';
import type { Workspace } from '../model/workspace.ts';
import { keyOf, ruleNameOf } from '../playbook/action-key.ts';
import { fail, type Result, succeed } from '../result.ts';
import type { Instant } from '../time/types.ts';
import type { Change, Changed } from './change.ts';
import { consequenceOf, withConsequence, withoutConsequence } from './consequence.ts';
import { doneWords } from './done-words.ts';
import { actionGone } from './problems.ts';
import { withoutRecord, withRecord } from './records.ts';
import { opportunityOf } from './subjects.ts';

interface ByKey {
  readonly key: ActionKey;
  /** The actions it covers; the same is said of each. */
  readonly also?: readonly ActionKey[];
}

/**
 * The person did it. What that means besides, such as letting an opportunity go, is noted as a fact. Said again of
 * what is done already, it stays done when it was.
 */
export const completeAction: Change<ByKey> = (workspace, { key, also = [] }, context) => {
  const open = [key, ...also].filter((each) => workspace.marks[each]?.state.kind !== 'done');
  const said = consequenceOf(workspace, key)?.said ?? doneWords(workspace, key);
  const done = marked(workspace, open, { kind: 'done', at: context.now }, said);
  if (!done.ok) return done;
  return succeed({ ...done.value, workspace: open.reduce((next, each) => withConsequence(next, each, context), done.value.workspace) });
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

/** A debrief that was put away counts as done by that, so it is taken out again with its action; what was written stays. */
const withDebriefOut = (workspace: Workspace, key: ActionKey): Workspace => {
  if (ruleNameOf(key) !== 'debrief') return workspace;
  const debrief = Object.values(workspace.debriefs).find(({ id }) => keyOf('debrief', id) === key);
  return debrief === undefined || debrief.closedAt === null
    ? workspace
    : withRecord(workspace, 'debriefs', debrief.id, { ...debrief, closedAt: null });
};

/** What the person said about it no longer holds, nor what followed from it: it is back in the plan as if nothing had been said. */
export const reopenAction: Change<ByKey> = (workspace, { key, also = [] }) =>
  succeed({
    workspace: [key, ...also].reduce(
      (next, each) => withDebriefOut(withoutRecord(withoutConsequence(next, each), 'marks', each), each),
      workspace,
    ),
    said: message('changes.actionReopened'),
    answer: null,
  });

const marked = (workspace: Workspace, keys: readonly ActionKey[], state: Mark['state'], said: Message): Result<Changed> => {
  let next = workspace;
  for (const key of keys) {
    const opportunityId = opportunityOf(workspace, key);
    if (opportunityId === undefined) return actionGone();
    next = withRecord(withoutConsequence(next, key), 'marks', key, { key, opportunityId, state });
  }
  return succeed({ workspace: next, said, answer: null });
};
