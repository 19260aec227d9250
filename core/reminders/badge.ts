import type { Settings } from '../model/settings.ts';
import type { Action } from '../playbook/action.ts';
import type { Instant } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';

/** Yours to do, not put off beyond today, and meant for today or already late. */
export const isForToday = (action: Action, settings: Settings, now: Instant): boolean => {
  if (action.move !== 'yours') return false;
  const today = dayOf(now, settings.zone);
  const reached = (at: Instant | null): boolean => at !== null && (at <= now || dayOf(at, settings.zone) <= today);
  switch (action.state.kind) {
    case 'open':
      return reached(action.idealAt) || reached(action.latestAt);
    case 'snoozed':
      return reached(action.state.untilAt);
    case 'done':
    case 'skipped':
    case 'dropped':
      return false;
  }
};

/** Whether it counts as a task of its own: a kindness is none, and what another step covers is done with that one. */
export const isTask = ({ kind, coveredBy }: Action): boolean => kind !== 'kindness' && coveredBy === null;

/** The number on the icon: overdue and today. */
export const badgeCount = (actions: readonly Action[], settings: Settings, now: Instant): number =>
  actions.filter((action) => isTask(action) && isForToday(action, settings, now)).length;
