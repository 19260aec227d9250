import type { RuleText } from '../playbook/rule.ts';
import { type RuleGroup, ruleGroups, rulesIn } from '../playbook/rule-groups.ts';
import type { RuleId } from '../playbook/rules.ts';

/** What only marks a day in the thread of time: there is nothing to do about it, so it never rings. */
const dates: ReadonlySet<RuleId> = new Set(['interview-day', 'decision-day']);

/** Whether steps of a rule are ever told of; words of kindness are said in passing alone. */
const canRing = ({ id, kind }: RuleText): boolean => kind !== 'kindness' && !dates.has(id);

/** Rules whose steps ring, as a person looks for them. */
export interface KindsOfReminders {
  readonly group: RuleGroup;
  readonly rules: readonly RuleText[];
}

/** Every rule whose steps ring, in the groups of the playbook; a group without any is left out. */
export const kindsOfReminders: readonly KindsOfReminders[] = ruleGroups
  .map((group) => ({ group, rules: rulesIn(group).filter(canRing) }))
  .filter(({ rules }) => rules.length > 0);
