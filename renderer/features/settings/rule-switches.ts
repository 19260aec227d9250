import type { RuleText } from '../../../core/playbook/rule.ts';
import type { RuleId } from '../../../core/playbook/rules.ts';
import { thanksRules } from '../../../core/playbook/switched-off.ts';

/** What a switch of a rule takes along: without notes there are no thanks to pass on, and passing on needs the notes to be wanted. */
export const switchedTogether = (id: RuleId, on: boolean): readonly RuleId[] =>
  id === 'thank-you' || (id === 'thank-through-recruiter' && on) ? thanksRules : [id];

/** The kind words among some rules, which are switched as a whole too. */
export const kindWords = (rules: readonly RuleText[]): readonly RuleId[] =>
  rules.filter(({ kind, canBeOff }) => kind === 'kindness' && canBeOff).map(({ id }) => id);

/** How many of them are on. */
export const howMany = (off: readonly string[], rules: readonly RuleId[]): 'all' | 'some' | 'none' => {
  const on = rules.filter((id) => !off.includes(id)).length;
  return on === 0 ? 'none' : on === rules.length ? 'all' : 'some';
};
