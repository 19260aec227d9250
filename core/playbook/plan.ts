import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';
import type { Action } from './action.ts';
import type { Case } from './case.ts';

/** Everything worth doing about one opportunity, done and skipped steps included, by ideal instant. */
export const planOpportunity = (_facts: Case, _settings: Settings, _now: Instant): readonly Action[] => [];

/**
 * Plans a workspace, and remembers: what has not changed since the last call, record by record, is not planned
 * again, and an action that stays the same is the same object.
 */
export type Planner = (workspace: Workspace, now: Instant) => readonly Action[];

/** A planner with a memory of its own; one for each workspace that is followed over time. */
export const createPlanner = (): Planner => () => [];

/** Everything worth doing in the whole workspace, by ideal instant. Plans from scratch; `createPlanner` remembers. */
export const planWorkspace = (workspace: Workspace, now: Instant): readonly Action[] => createPlanner()(workspace, now);
