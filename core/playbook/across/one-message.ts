import { message } from '../../messages/message.ts';
import type { Action } from '../action.ts';
import type { Together } from './across-rule.ts';
import { messageRules } from './message-rules.ts';
import { isAwake, oneForSeveral } from './one-for-several.ts';

/** What steps about one message have in common; a message about several opportunities has one name in all of them. */
const occasionOf = ({ key, ruleId }: Action): string => `${ruleId}${key.slice(key.lastIndexOf(':'))}`;

const leading = (first: Action, count: number): Action => ({
  ...first,
  reason: { ...first.reason, facts: [...first.reason.facts, message('playbook.fact.one-message', { count })] },
});

/** Sees to a message about several opportunities once; the steps of the others stay in the plan, covered by the first. */
export const seeToMessageOnce = ({ passed }: Together, steps: readonly Action[]): ReadonlyMap<Action, Action> => {
  const occasions = new Map<string, [Action, ...Action[]]>();
  for (const step of steps) {
    if (!messageRules.includes(step.ruleId) || !isAwake(step, passed)) continue;
    const others = occasions.get(occasionOf(step));
    if (others === undefined) occasions.set(occasionOf(step), [step]);
    else others.push(step);
  }
  const changed = new Map<Action, Action>();
  for (const [first, ...others] of occasions.values()) {
    if (others.length === 0) continue;
    for (const [step, version] of oneForSeveral(first, others, () => leading(first, others.length + 1))) changed.set(step, version);
  }
  return changed;
};
