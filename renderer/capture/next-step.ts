import type { OpportunityId } from '../../core/model/ids.ts';
import type { Action } from '../../core/playbook/action.ts';

/** The person's next step for what was just noted, by when it is best done; null where there is none. */
export const nextStepOf = (actions: readonly Action[], opportunityIds: readonly OpportunityId[]): Action | null => {
  const ids = new Set<string>(opportunityIds);
  const steps = actions.filter(
    ({ opportunityId, state, move, kind }) =>
      opportunityId !== null && ids.has(opportunityId) && state.kind === 'open' && move === 'yours' && kind !== 'kindness',
  );
  const [first] = steps.toSorted((a, b) => (a.idealAt < b.idealAt ? -1 : a.idealAt > b.idealAt ? 1 : 0));
  return first ?? null;
};
