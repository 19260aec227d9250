import type { OpportunityId } from '../model/ids.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';
import type { Action } from './action.ts';
import type { Case } from './case.ts';
import { createCaseRecordsIndex } from './case-records.ts';
import { type CasePlan, inPlanOrder, planCase, planSearch } from './plan-case.ts';

/** Everything worth doing about one opportunity, done and skipped steps included, by ideal instant. */
export const planOpportunity = (facts: Case, settings: Settings, now: Instant): readonly Action[] => planCase(facts, settings, now).actions;

/**
 * Plans a workspace, and remembers: an opportunity whose records are the same objects as at the last call is not
 * planned again and keeps its actions as they are; where nothing changed, the whole list is the same object.
 */
export type Planner = (workspace: Workspace, now: Instant) => readonly Action[];

const first = (a: Instant | null, b: Instant | null): Instant | null => (a === null ? b : b === null || a < b ? a : b);

const merged = (a: readonly Action[], b: readonly Action[]): readonly Action[] => {
  const all: Action[] = [];
  let next = 0;
  for (const action of a) {
    for (let other = b[next]; other !== undefined && inPlanOrder(other, action) < 0; other = b[(next += 1)]) all.push(other);
    all.push(action);
  }
  for (; next < b.length; next += 1) all.push(b[next] as Action);
  return all;
};

/** A planner with a memory of its own; one for each workspace that is followed over time. */
export const createPlanner = (): Planner => {
  const records = createCaseRecordsIndex();
  const plans = new Map<OpportunityId, CasePlan>();
  let settings: Settings | null = null;
  let plannedAt: Instant | null = null;
  let holdsUntil: Instant | null = null;
  let caseActions: readonly Action[] = [];
  let all: readonly Action[] = [];

  const outdated = (now: Instant): OpportunityId[] =>
    [...plans].filter(([, plan]) => plan.holdsUntil !== null && plan.holdsUntil <= now).map(([id]) => id);

  const replan = (ids: ReadonlySet<OpportunityId | null>, current: Settings, now: Instant): void => {
    const fresh: Action[] = [];
    for (const id of ids) {
      if (id === null) continue;
      const facts = records.caseOf(id);
      if (facts === null) {
        plans.delete(id);
        continue;
      }
      const plan = planCase(facts, current, now);
      plans.set(id, plan);
      fresh.push(...plan.actions);
    }
    const kept = caseActions.filter(({ opportunityId }) => !ids.has(opportunityId));
    caseActions = merged(kept, fresh.sort(inPlanOrder));
  };

  const replanSearch = (current: Settings, now: Instant): void => {
    const marks = new Map(Array.from(records.commonMarks(), (mark) => [mark.key, mark]));
    const standings = Array.from(plans.values(), ({ standing }) => standing);
    const plan = planSearch(standings, current, marks, now);
    holdsUntil = plan.holdsUntil;
    for (const casePlan of plans.values()) holdsUntil = first(holdsUntil, casePlan.holdsUntil);
    all = merged(caseActions, plan.actions);
  };

  return (workspace, now) => {
    const touched = records.follow(workspace);
    // A clock that was set back, or other settings, may change any answer.
    if (plannedAt === null || now < plannedAt || settings !== workspace.settings) for (const id of plans.keys()) touched.add(id);
    else if (holdsUntil !== null && holdsUntil <= now) for (const id of outdated(now)) touched.add(id);
    else if (touched.size === 0) return all;

    plannedAt = now;
    settings = workspace.settings;
    replan(touched, settings, now);
    replanSearch(settings, now);
    return all;
  };
};

/** Everything worth doing in the whole workspace, by ideal instant. Plans from scratch; `createPlanner` remembers. */
export const planWorkspace: Planner = (workspace, now) => createPlanner()(workspace, now);
