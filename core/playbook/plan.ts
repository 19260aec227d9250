import type { OpportunityId } from '../model/ids.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';
import type { Bearing } from './across/bearing.ts';
import { type AcrossPlan, planAcross } from './across/plan-across.ts';
import type { Action } from './action.ts';
import type { Case } from './case.ts';
import { createCaseRecordsIndex } from './case-records.ts';
import { type CasePlan, planCase } from './plan-case.ts';
import type { KnownChange } from './record-changes.ts';
import { exchanged, exchangeOf } from './plan-list.ts';
import { inPlanOrder } from './to-action.ts';

/**
 * Everything worth doing about one opportunity by itself, done and skipped steps included, by ideal instant. What
 * other opportunities make of it (one call about several, a clash, word of an offer) is in the plan of the workspace:
 * a screen about one opportunity shows that part of it, and only a case that is in no workspace is planned by this.
 */
export const planOpportunity = (facts: Case, settings: Settings, now: Instant): readonly Action[] =>
  planCase(facts, settings, now, []).actions;

/**
 * Plans a workspace, and remembers: an opportunity whose records are the same objects as at the last call is not
 * planned again, actions that say the same stay the same objects, and where nothing changed the whole list does.
 * Told which operations led here from the workspace it was given last, it looks at nothing else; a change from any
 * other workspace is found by comparing.
 */
export type Planner = (workspace: Workspace, now: Instant, change?: KnownChange) => readonly Action[];

const first = (a: Instant | null, b: Instant | null): Instant | null => (a === null ? b : b === null || a < b ? a : b);

/** All of the settings that a step can hang on: of how offers are compared only the present job, since its notice does. */
const whatStepsRead = (settings: Settings): string => JSON.stringify({ ...settings, comparison: settings.comparison.presentJob });

/** From this many opportunities on, making the whole list anew is quicker than changing it. */
const FEW = 50;

/** A step of one opportunity as the whole plan shows it; null where it is left out. */
const shownAs = (step: Action, { changed }: AcrossPlan): Action | null => {
  const version = changed.get(step);
  return version === undefined ? step : version;
};

const nothingAcross: AcrossPlan = { actions: [], changed: new Map(), holdsUntil: null };

/** A planner with a memory of its own; one for each workspace that is followed over time. */
export const createPlanner = (): Planner => {
  const records = createCaseRecordsIndex();
  const plans = new Map<OpportunityId, CasePlan>();
  let settings: Settings | null = null;
  let read = '';
  let plannedAt: Instant | null = null;
  let holdsUntil: Instant | null = null;
  let across = nothingAcross;
  let all: readonly Action[] = [];

  const outdated = (now: Instant): OpportunityId[] =>
    [...plans].filter(([, plan]) => plan.holdsUntil !== null && plan.holdsUntil <= now).map(([id]) => id);

  /** Every step there is, as the whole plan shows it. */
  const everything = (): readonly Action[] => {
    const shown: Action[] = [...across.actions];
    for (const { actions } of plans.values()) {
      for (const step of actions) {
        const version = shownAs(step, across);
        if (version !== null) shown.push(version);
      }
    }
    return shown.sort(inPlanOrder);
  };

  /** Plans these cases again; answers their steps before and after. */
  const planCasesAgain = (ids: Iterable<OpportunityId | null>, current: Settings, now: Instant): readonly [Action[], Action[]] => {
    const before: Action[] = [];
    const after: Action[] = [];
    for (const id of ids) {
      if (id === null) continue;
      const old = plans.get(id)?.actions ?? [];
      const facts = records.caseOf(id);
      const plan = facts === null ? null : planCase(facts, current, now, old);
      if (plan === null) plans.delete(id);
      else plans.set(id, plan);
      before.push(...old);
      after.push(...(plan?.actions ?? []));
    }
    return [before, after];
  };

  const planAgain = (ids: ReadonlySet<OpportunityId | null>, current: Settings, now: Instant): void => {
    const [old, fresh] = planCasesAgain(ids, current, now);
    const bearings: Bearing[] = [];
    holdsUntil = null;
    for (const plan of plans.values()) {
      bearings.push(plan.bearing);
      holdsUntil = first(holdsUntil, plan.holdsUntil);
    }
    const before = across;
    across = planAcross(bearings, current, records.commonMarks(), records.gapPlans(), now, before);
    holdsUntil = first(holdsUntil, across.holdsUntil);

    if (ids.size > FEW) {
      all = everything();
      return;
    }
    const [gone, come] = exchangeOf(old, fresh);
    const [goes, comes] = exchangeOf(before.actions, across.actions).map((steps) => [...steps]) as [Action[], Action[]];
    for (const step of new Set([...gone, ...come, ...before.changed.keys(), ...across.changed.keys()])) {
      const was = come.has(step) ? null : shownAs(step, before);
      const is = gone.has(step) ? null : shownAs(step, across);
      if (was === is) continue;
      if (was !== null) goes.push(was);
      if (is !== null) comes.push(is);
    }
    all = exchanged(all, goes, comes);
  };

  return (workspace, now, change) => {
    const touched = records.follow(workspace, change ?? null);
    // A clock that was set back, or other settings, may change any answer.
    const readBefore = read;
    if (settings !== workspace.settings) read = whatStepsRead(workspace.settings);
    settings = workspace.settings;
    if (plannedAt === null || now < plannedAt || read !== readBefore) for (const id of plans.keys()) touched.add(id);
    else if (holdsUntil !== null && holdsUntil <= now) for (const id of outdated(now)) touched.add(id);
    else if (touched.size === 0) return all;

    plannedAt = now;
    planAgain(touched, settings, now);
    return all;
  };
};

/** Everything worth doing in the whole workspace, by ideal instant. Plans from scratch; `createPlanner` remembers. */
export const planWorkspace = (workspace: Workspace, now: Instant): readonly Action[] => createPlanner()(workspace, now);
