import { message } from '../../messages/message.ts';
import type { Action } from '../action.ts';
import type { Together } from './across-rule.ts';
import { isAwake, oneForSeveral } from './one-for-several.ts';

/** The message an answer is to, as the key names it; a message about several opportunities has one name in all of them. */
const messageOf = ({ key }: Action): string => key.slice(key.lastIndexOf(':') + 1);

const leading = (first: Action, count: number): Action => ({
  ...first,
  reason: { ...first.reason, facts: [...first.reason.facts, message('playbook.fact.one-answer', { count })] },
});

/** Makes one answer of all to the same message; the others stay in the plan, covered by it. */
export const mergeReplies = ({ passed }: Together, steps: readonly Action[]): ReadonlyMap<Action, Action> => {
  const replies = steps.filter((step) => step.ruleId === 'reply' && isAwake(step, passed));
  if (replies.length < 2) return new Map();
  const byMessage = new Map<string, Action[]>();
  for (const step of replies) {
    const others = byMessage.get(messageOf(step));
    if (others === undefined) byMessage.set(messageOf(step), [step]);
    else others.push(step);
  }
  const changed = new Map<Action, Action>();
  for (const [first, ...others] of byMessage.values()) {
    if (first === undefined || others.length === 0) continue;
    for (const [step, version] of oneForSeveral(first, others, () => leading(first, others.length + 1))) changed.set(step, version);
  }
  return changed;
};
