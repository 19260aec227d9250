import type { ActionKey } from '../../model/ids.ts';
import type { Action } from '../action.ts';
import type { RuleId } from '../rules.ts';

/** The rules whose steps see to one message, which their keys name last. */
export const messageRules: readonly RuleId[] = ['reply', 'send-requested', 'thank-reference'];

/** What the steps about one message have in common; one that was put off by itself stands by itself. */
const occasionOf = ({ key, ruleId, state }: Action): string =>
  `${ruleId} ${key.slice(key.lastIndexOf(':') + 1)} ${state.kind === 'snoozed' ? state.untilAt : ''}`;

/**
 * A message about several opportunities is answered once: of the steps it causes in each of them the first stands for
 * all, and the others stay in the plan, covered by it.
 */
export const answerOnce = (steps: readonly Action[]): ReadonlyMap<Action, Action> => {
  const occasions = new Map<string, [Action, ...Action[]]>();
  for (const step of steps) {
    if (!messageRules.includes(step.ruleId)) continue;
    const others = occasions.get(occasionOf(step));
    if (others === undefined) occasions.set(occasionOf(step), [step]);
    else others.push(step);
  }
  const changed = new Map<Action, Action>();
  for (const [first, ...others] of occasions.values()) {
    if (others.length === 0) continue;
    const covers: readonly ActionKey[] = others.map(({ key }) => key);
    changed.set(first, { ...first, covers });
    for (const step of others) changed.set(step, { ...step, coveredBy: first.key });
  }
  return changed;
};
