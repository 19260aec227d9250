import type { Action } from '../action.ts';
import type { Together } from './across-rule.ts';

/**
 * Kind words are rare: of all opportunities' at most one stands, the one whose cause is the most recent; of those
 * that are still to come, the first. Answers which are left out.
 */
export const leaveOneKindness = ({ passed }: Together, steps: readonly Action[]): ReadonlyMap<Action, null> => {
  const kindnesses = steps.filter(({ kind }) => kind === 'kindness');
  const here = kindnesses.filter(({ earliestAt }) => passed(earliestAt));
  const chosen = here.reduce<Action | undefined>(
    (best, step) => (best === undefined || step.earliestAt >= best.earliestAt ? step : best),
    undefined,
  );
  const stays =
    chosen ??
    kindnesses.reduce<Action | undefined>(
      (best, step) => (best === undefined || step.earliestAt < best.earliestAt ? step : best),
      undefined,
    );
  return new Map(kindnesses.filter((step) => step !== stays).map((step) => [step, null]));
};
