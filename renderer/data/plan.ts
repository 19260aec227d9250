import type { Workspace } from '../../core/model/workspace.ts';
import type { Action } from '../../core/playbook/action.ts';
import type { ChangesSince } from '../../core/playbook/changes-since.ts';
import { createPlanner } from '../../core/playbook/plan.ts';
import type { Instant } from '../../core/time/types.ts';

/** The plan of a workspace at an instant. */
export type Plan = (workspace: Workspace, now: Instant) => readonly Action[];

/** Plans once for all screens: the same workspace and minute give the same list, not an equal one. */
export const createPlan = (changes: ChangesSince): Plan => {
  const planner = createPlanner();
  let last: { readonly workspace: Workspace; readonly now: Instant; readonly actions: readonly Action[] } | null = null;
  return (workspace, now) => {
    if (last === null || last.workspace !== workspace || last.now !== now)
      last = { workspace, now, actions: planner(workspace, now, changes.upTo(workspace)) };
    return last.actions;
  };
};
