import type { ActionKey } from '../model/ids.ts';
import type { RuleId } from './rules.ts';

/** Names an action for good. */
export const keyOf = (ruleId: RuleId, ...subjects: readonly string[]): ActionKey => [ruleId, ...subjects].join(':') as ActionKey;

/** The rule an action key belongs to, as it was written; the rule may be one this version does not know. */
export const ruleNameOf = (key: ActionKey): string => key.slice(0, key.indexOf(':'));
