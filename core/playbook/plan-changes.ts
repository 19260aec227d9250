import type { Instant } from '../time/types.ts';
import type { Action } from './action.ts';
import { inPlanOrder, isLive } from './to-action.ts';

/** One thing that a new fact changed in the plan. */
export type PlanChange =
  /** Still to be done, at another time: when it was best done and now is, or, where only its end moved, until when. */
  | { readonly kind: 'moved'; readonly action: Action; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'added'; readonly action: Action }
  /** No longer proposed; the step as it was. */
  | { readonly kind: 'dropped'; readonly action: Action };

/** Kind words are not announced, and what another step does too is told with that one. */
const isTold = (action: Action): boolean => isLive(action) && action.kind !== 'kindness' && action.coveredBy === null;

const movedTo = (before: Action, after: Action): PlanChange | null => {
  if (before.idealAt !== after.idealAt) return { kind: 'moved', action: after, from: before.idealAt, to: after.idealAt };
  if (before.latestAt === after.latestAt) return null;
  return { kind: 'moved', action: after, from: before.latestAt ?? before.idealAt, to: after.latestAt ?? after.idealAt };
};

/** What a step is about, whatever it is anchored to: a check-in that starts its clock anew goes by another key. */
const matterOf = ({ ruleId, opportunityId, personId }: Action): string => [ruleId, opportunityId, personId].join(' ');

const only = (actions: readonly Action[], matter: string): Action | null => {
  const about = actions.filter((action) => matterOf(action) === matter);
  return about.length === 1 ? (about[0] ?? null) : null;
};

/** What the plan after a fact was logged, or corrected, says otherwise than the one before, in plan order. */
export const planChanges = (before: readonly Action[], after: readonly Action[]): readonly PlanChange[] => {
  const old = new Map(before.map((action) => [action.key, action]));
  const now = new Map(after.map((action) => [action.key, action]));
  const come = after.filter((action) => isTold(action) && !isLiveIn(old, action));
  const gone = before.filter((action) => isTold(action) && isGone(now.get(action.key)));

  const changes: PlanChange[] = [];
  const replaced = new Set<Action>();
  for (const action of come) {
    const matter = matterOf(action);
    const predecessor = only(come, matter) === null ? null : only(gone, matter);
    const change = predecessor === null ? { kind: 'added' as const, action } : movedTo(predecessor, action);
    if (predecessor !== null) replaced.add(predecessor);
    if (change !== null) changes.push(change);
  }
  for (const action of gone) if (!replaced.has(action)) changes.push({ kind: 'dropped', action });
  for (const action of after) {
    const known = old.get(action.key);
    const change = known !== undefined && isTold(action) && isTold(known) ? movedTo(known, action) : null;
    if (change !== null) changes.push(change);
  }
  return changes.sort((a, b) => inPlanOrder(a.action, b.action));
};

const isLiveIn = (actions: ReadonlyMap<Action['key'], Action>, { key }: Action): boolean => {
  const known = actions.get(key);
  return known !== undefined && isLive(known);
};

/** What was done or skipped is not dropped: the person saw to it. */
const isGone = (action: Action | undefined): boolean => action === undefined || action.state.kind === 'dropped';
