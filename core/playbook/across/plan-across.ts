import { message } from '../../messages/message.ts';
import type { ActionKey } from '../../model/ids.ts';
import type { Mark } from '../../model/mark.ts';
import type { Settings } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Instant } from '../../time/types.ts';
import type { Action } from '../action.ts';
import { ruleNameOf } from '../action-key.ts';
import { newestLog } from '../late-logs.ts';
import { momentAt } from '../moment.ts';
import type { Proposal } from '../rule.ts';
import { acrossRules } from '../rulebook.ts';
import { keptAmong, sameValue } from '../same-value.ts';
import { isSwitchedOff } from '../switched-off.ts';
import { inPlanOrder, isHistory, isLive, toAction } from '../to-action.ts';
import { within } from '../words.ts';
import type { AcrossRule, Together } from './across-rule.ts';
import type { Bearing } from './bearing.ts';
import { leaveOneKindness } from './one-kindness.ts';
import { prepareGaps } from './prepare-gaps.ts';
import { seeToMessageOnce } from './one-message.ts';
import { leaveOutWithdrawals } from './told-already.ts';
import { mergeRecruiterCalls } from './recruiter-calls.ts';
import { warnOfReferees } from './referees.ts';
import { leaveOutAfterSignature } from './signed-elsewhere.ts';

/** What all opportunities together make of the plans of each. */
export interface AcrossPlan {
  /** Steps that follow from several opportunities, or from all of them. */
  readonly actions: readonly Action[];
  /** What becomes of steps of single opportunities: another version of the step, or null for one that is left out. */
  readonly changed: ReadonlyMap<Action, Action | null>;
  /** The instant from which the same plans would give another answer; null when time alone changes nothing. */
  readonly holdsUntil: Instant | null;
}

/** A step that was done and is no longer proposed, as it stays in the history. */
const wasDone = (rule: AcrossRule, bearing: Bearing, key: ActionKey, at: Instant): Proposal | null =>
  rule.titleOf === null
    ? null
    : {
        key,
        title: rule.titleOf(bearing, key),
        detail: null,
        move: 'yours',
        earliestAt: at,
        idealAt: at,
        latestAt: null,
        precision: 'day',
        minutes: 0,
        mend: null,
        facts: [message('playbook.fact.done-then', { at: within(at) })],
        changes: null,
      };

const historyOf = ({ cases }: Together, proposed: ReadonlySet<ActionKey>): readonly Action[] => {
  const history: Action[] = [];
  for (const bearing of cases) {
    for (const { key, state } of bearing.marks.values()) {
      if (state.kind !== 'done' || proposed.has(key)) continue;
      const rule = acrossRules.find(({ id }) => id === ruleNameOf(key));
      const proposal = rule === undefined ? null : wasDone(rule, bearing, key, state.at);
      if (rule !== undefined && proposal !== null) history.push(toAction(rule, proposal, bearing.opportunity.id, bearing.marks, null));
    }
  }
  return history;
};

/** When the newest of their late facts was logged that a step follows from. */
const newestLogOf = (cases: readonly Bearing[], earliestAt: Instant): Instant | null => {
  let newest: Instant | null = null;
  for (const { late } of cases) {
    const loggedAt = late.length === 0 ? null : newestLog(late, earliestAt);
    if (loggedAt !== null && (newest === null || loggedAt > newest)) newest = loggedAt;
  }
  return newest;
};

const ruled = (together: Together, commonMarks: ReadonlyMap<ActionKey, Mark>): readonly Action[] => {
  const bearings = new Map(together.cases.map((bearing) => [bearing.opportunity.id, bearing]));
  const actions: Action[] = [];
  const proposed = new Set<ActionKey>();
  for (const rule of acrossRules) {
    for (const proposal of rule.propose(together)) {
      const { opportunityId } = proposal;
      const bearing = opportunityId === null ? undefined : bearings.get(opportunityId);
      const isOff = rule.canBeOff && isSwitchedOff(rule.id, together.settings, bearing?.opportunity ?? null);
      const loggedAt = newestLogOf(bearing === undefined ? together.cases : [bearing], proposal.earliestAt);
      const action = toAction(rule, proposal, opportunityId, bearing?.marks ?? commonMarks, loggedAt);
      proposed.add(action.key);
      if ((!isOff && proposal.wanted !== false) || isHistory(action)) actions.push(action);
    }
  }
  return [...actions, ...historyOf(together, proposed)];
};

const keptChanges = (before: AcrossPlan['changed'], after: AcrossPlan['changed']): AcrossPlan['changed'] =>
  new Map(
    Array.from(after, ([step, version]) => {
      const old = before.get(step);
      return [step, old !== undefined && sameValue(old, version) ? old : version];
    }),
  );

/**
 * Plans what several opportunities have to do with each other, once each of them is planned. What says the same as
 * `before` stays the same objects.
 */
export const planAcross = (
  cases: readonly Bearing[],
  settings: Settings,
  marks: readonly Mark[],
  gapPlans: Workspace['gapPlans'],
  now: Instant,
  before: AcrossPlan,
): AcrossPlan => {
  const moment = momentAt(now);
  const together: Together = { cases, settings, gapPlans, passed: moment.passed, mondayIn: moment.mondayIn };
  const actions = keptAmong(before.actions, ruled(together, new Map(marks.map((mark) => [mark.key, mark]))));
  const leftOut = leaveOutAfterSignature(together, actions);
  const steps = [...cases.flatMap((bearing) => bearing.steps), ...actions.filter(isLive)]
    .filter((step) => !leftOut.has(step))
    .sort(inPlanOrder);
  const changed = new Map<Action, Action | null>([
    ...prepareGaps(together),
    ...leftOut,
    ...mergeRecruiterCalls(together, steps),
    ...seeToMessageOnce(together, steps),
    ...warnOfReferees(together, steps),
    ...leaveOneKindness(together, steps),
    ...leaveOutWithdrawals(together, steps),
  ]);
  // Of what is left out, some may follow from several opportunities.
  const own = actions.filter((action) => !changed.delete(action));
  return { actions: own, changed: keptChanges(before.changed, changed), holdsUntil: moment.holdsUntil() };
};
