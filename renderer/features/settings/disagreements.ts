import type { RuleSwitches, Settings } from '../../../core/model/settings.ts';
import type { RuleId } from '../../../core/playbook/rules.ts';
import { thanksRules } from '../../../core/playbook/switched-off.ts';

/** A place where the sources disagree and the person chooses. The pace is one more, with a choice of its own. */
export interface Disagreement {
  readonly id: 'way' | 'clarification' | 'thanks' | 'search' | 'leverage' | 'account';
  /** What is chosen: a switch of its own, or rules that are switched together, of which the first decides. */
  readonly choice:
    { readonly kind: 'switch'; readonly name: keyof RuleSwitches } | { readonly kind: 'rules'; readonly ruleIds: readonly RuleId[] };
}

/** Whether the advice is followed that the product follows by default. */
export const isOn = ({ switches, rulesOff }: Settings, { choice }: Disagreement): boolean =>
  choice.kind === 'switch' ? switches[choice.name] : !rulesOff.includes(choice.ruleIds[0] ?? '');

const bySwitch = (id: Disagreement['id'], name: keyof RuleSwitches): Disagreement => ({ id, choice: { kind: 'switch', name } });
const byRules = (id: Disagreement['id'], ruleIds: readonly RuleId[]): Disagreement => ({ id, choice: { kind: 'rules', ruleIds } });

/** In the order they come up. */
export const disagreements: readonly Disagreement[] = [
  bySwitch('way', 'thankThroughRecruiter'),
  byRules('thanks', thanksRules),
  bySwitch('clarification', 'allowOneClarification'),
  bySwitch('search', 'searchUntilSigned'),
  byRules('leverage', ['tell-of-offer']),
  bySwitch('account', 'writtenAccount'),
];
