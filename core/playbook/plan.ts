import type { OpportunityId } from '../model/ids.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';
import type { Action } from './action.ts';
import type { Case } from './case.ts';
import { createCaseRecordsIndex } from './case-records.ts';
import { type CasePlan, inPlanOrder, planCase, planSearch } from './plan-case.ts';
import type { Standing } from './rules/keep-searching.ts';

/** Everything worth doing about one opportunity, done and skipped steps included, by ideal instant. */
export const planOpportunity = (facts: Case, settings: Settings, now: Instant): readonly Action[] => planCase(facts, settings, now).actions;

/**
 * Plans a workspace, and remembers: an opportunity whose records are the same objects as at the last call is not
 * planned again and keeps its actions as they are; where nothing changed, the whole list is the same object.
 */
export type Planner = (workspace: Workspace, now: Instant) => readonly Action[];

const first = (a: Instant | null, b: Instant | null): Instant | null => (a === null ? b : b === null || a < b ? a : b);

/** Where the action is in the list, or belongs. */
const placeOf = (list: readonly Action[], action: Action): number => {
  let from = 0;
  let until = list.length;
  while (from < until) {
    const middle = (from + until) >> 1;
    if (inPlanOrder(list[middle] as Action, action) < 0) from = middle + 1;
    else until = middle;
  }
  return from;
};

/** Above this, sorting anew is quicker than finding the place of each. */
const FEW = 500;

/** The list with some actions taken out and others put in, in plan order. */
const exchanged = (list: readonly Action[], gone: readonly Action[], come: readonly Action[]): readonly Action[] => {
  if (gone.length + come.length > FEW) {
    const leaving = new Set(gone);
    return [...list.filter((action) => !leaving.has(action)), ...come].sort(inPlanOrder);
  }
  const next = list.slice();
  for (const action of gone) next.splice(placeOf(next, action), 1);
  for (const action of come) next.splice(placeOf(next, action), 0, action);
  return next;
};

/** A planner with a memory of its own; one for each workspace that is followed over time. */
export const createPlanner = (): Planner => {
  const records = createCaseRecordsIndex();
  const plans = new Map<OpportunityId, CasePlan>();
  let settings: Settings | null = null;
  let plannedAt: Instant | null = null;
  let holdsUntil: Instant | null = null;
  let search: readonly Action[] = [];
  let all: readonly Action[] = [];

  const outdated = (now: Instant): OpportunityId[] =>
    [...plans].filter(([, plan]) => plan.holdsUntil !== null && plan.holdsUntil <= now).map(([id]) => id);

  const planAgain = (ids: ReadonlySet<OpportunityId | null>, current: Settings, now: Instant): void => {
    const gone: Action[] = [...search];
    const come: Action[] = [];
    for (const id of ids) {
      if (id === null) continue;
      gone.push(...(plans.get(id)?.actions ?? []));
      const facts = records.caseOf(id);
      if (facts === null) {
        plans.delete(id);
        continue;
      }
      const plan = planCase(facts, current, now);
      plans.set(id, plan);
      come.push(...plan.actions);
    }

    const standings: Standing[] = [];
    holdsUntil = null;
    for (const plan of plans.values()) {
      standings.push(plan.standing);
      holdsUntil = first(holdsUntil, plan.holdsUntil);
    }
    const marks = new Map(Array.from(records.commonMarks(), (mark) => [mark.key, mark]));
    const searchPlan = planSearch(standings, current, marks, now);
    holdsUntil = first(holdsUntil, searchPlan.holdsUntil);
    search = searchPlan.actions;
    all = exchanged(all, gone, [...come, ...search]);
  };

  return (workspace, now) => {
    const touched = records.follow(workspace);
    // A clock that was set back, or other settings, may change any answer.
    if (plannedAt === null || now < plannedAt || settings !== workspace.settings) for (const id of plans.keys()) touched.add(id);
    else if (holdsUntil !== null && holdsUntil <= now) for (const id of outdated(now)) touched.add(id);
    else if (touched.size === 0) return all;

    plannedAt = now;
    settings = workspace.settings;
    planAgain(touched, settings, now);
    return all;
  };
};

/** Everything worth doing in the whole workspace, by ideal instant. Plans from scratch; `createPlanner` remembers. */
export const planWorkspace: Planner = (workspace, now) => createPlanner()(workspace, now);
