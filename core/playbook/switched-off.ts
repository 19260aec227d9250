import type { Opportunity } from '../model/opportunity.ts';
import type { Settings } from '../model/settings.ts';
import type { RuleId } from './rules.ts';

/** Whether the person switched a rule off, for good or for this opportunity; null asks only for good. */
export const isSwitchedOff = (rule: RuleId, settings: Settings, opportunity: Opportunity | null): boolean =>
  settings.rulesOff.includes(rule) || (opportunity?.rulesOff.includes(rule) ?? false);

/** The rules that are off, with some switched on or off; what this version does not know stays as it is. */
export const withRules = (off: readonly string[], rules: readonly string[], on: boolean): string[] => {
  const others = off.filter((id) => !rules.includes(id));
  return on ? others : [...others, ...rules];
};

/** The rules that propose thanks for an interview, directly and through a recruiter; one switch stands for both. */
export const thanksRules: readonly RuleId[] = ['thank-you', 'thank-through-recruiter'];
