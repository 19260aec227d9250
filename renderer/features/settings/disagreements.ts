import type { RuleSwitches, Settings } from '../../../core/model/settings.ts';
import type { RuleId } from '../../../core/playbook/rules.ts';
import { thanksRules, withRules } from '../../../core/playbook/switched-off.ts';

/** A place where the sources disagree and the person chooses. The pace is one more, with a choice of its own. */
export interface Disagreement {
  readonly id: 'way' | 'clarification' | 'thanks' | 'search' | 'leverage' | 'account';
  readonly isOn: (settings: Settings) => boolean;
  readonly change: (settings: Settings, on: boolean) => Partial<Settings>;
}

const bySwitch = (id: Disagreement['id'], name: keyof RuleSwitches): Disagreement => ({
  id,
  isOn: ({ switches }) => switches[name],
  change: ({ switches }, on) => ({ switches: { ...switches, [name]: on } }),
});

/** Switches rules together; the first one decides. */
const byRules = (id: Disagreement['id'], rules: readonly RuleId[]): Disagreement => ({
  id,
  isOn: ({ rulesOff }) => !rulesOff.includes(rules[0] ?? ''),
  change: ({ rulesOff }, on) => ({ rulesOff: withRules(rulesOff, rules, on) }),
});

/** In the order they come up. */
export const disagreements: readonly Disagreement[] = [
  bySwitch('way', 'thankThroughRecruiter'),
  byRules('thanks', thanksRules),
  bySwitch('clarification', 'allowOneClarification'),
  bySwitch('search', 'searchUntilSigned'),
  byRules('leverage', ['tell-of-offer']),
  bySwitch('account', 'writtenAccount'),
];
