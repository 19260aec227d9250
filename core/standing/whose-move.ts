import type { Action } from '../playbook/action.ts';
import type { Instant } from '../time/types.ts';

/** Whose move it is on an opportunity, and the action that says so. */
export type WhoseMove =
  | { readonly whose: 'yours'; readonly action: Action; readonly late: boolean; readonly ready: boolean }
  | { readonly whose: 'theirs' | 'fixed'; readonly action: Action }
  | { readonly whose: 'nobody' };

const standsOpen = (action: Action): boolean => action.state.kind === 'open' || action.state.kind === 'snoozed';

const dueAt = (action: Action): Instant => (action.state.kind === 'snoozed' ? action.state.untilAt : (action.latestAt ?? action.idealAt));

const soonest = (actions: readonly Action[], at: (action: Action) => Instant): Action | null =>
  actions.reduce<Action | null>((best, action) => (best === null || at(action) < at(best) ? action : best), null);

/** Whether an open action of the person's own can no longer be on time. */
export const isLate = (action: Action, now: Instant): boolean =>
  action.state.kind === 'open' && action.move === 'yours' && action.latestAt !== null && action.latestAt < now;

/**
 * Whose move it is: the person's where something of theirs may be done now, what is pressing first, else what is fixed
 * or awaited, else the person's next one, else nobody's. A kindness is nobody's move.
 */
export const whoseMove = (actions: readonly Action[], now: Instant): WhoseMove => {
  const open = actions.filter((action) => standsOpen(action) && action.kind !== 'kindness');
  const yours = open.filter((action) => action.move === 'yours');
  const possible = yours.filter((action) => action.state.kind === 'open' && action.earliestAt <= now);
  const pressing = possible.filter(({ isPressing }) => isPressing);
  const ready = soonest(pressing.length === 0 ? possible : pressing, dueAt);
  if (ready !== null) return { whose: 'yours', action: ready, late: isLate(ready, now), ready: true };
  const awaited = soonest(
    open.filter((action) => action.move !== 'yours'),
    (action) => action.idealAt,
  );
  if (awaited !== null) return { whose: awaited.move === 'fixed' ? 'fixed' : 'theirs', action: awaited };
  const next = soonest(yours, (action) => (action.state.kind === 'snoozed' ? action.state.untilAt : action.idealAt));
  return next === null ? { whose: 'nobody' } : { whose: 'yours', action: next, late: false, ready: false };
};
