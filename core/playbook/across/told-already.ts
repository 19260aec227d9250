import type { OpportunityId } from '../../model/ids.ts';
import type { Action } from '../action.ts';
import { ruleNameOf } from '../action-key.ts';
import type { Together } from './across-rule.ts';

/** Who was told that a contract is signed elsewhere need not be told again of the withdrawal it is. Answers what is left out. */
export const leaveOutWithdrawals = ({ cases }: Together, steps: readonly Action[]): ReadonlyMap<Action, null> => {
  const withdrawals = steps.filter(({ ruleId }) => ruleId === 'tell-withdrawal');
  if (withdrawals.length === 0) return new Map();
  const told = new Set<OpportunityId | null>();
  for (const { opportunity, marks } of cases)
    for (const { key, state } of marks.values()) if (state.kind === 'done' && ruleNameOf(key) === 'tell-others') told.add(opportunity.id);
  return new Map(withdrawals.filter(({ opportunityId }) => told.has(opportunityId)).map((step) => [step, null]));
};
