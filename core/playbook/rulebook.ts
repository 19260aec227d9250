import type { ContactsByRule } from './contacts.ts';
import type { Rule, RuleText } from './rule.ts';
import type { RuleId } from './rules.ts';
import { checkIn } from './rules/check-in.ts';
import { debrief } from './rules/debrief.ts';
import { decisionDay } from './rules/decision-day.ts';
import { interviewDay } from './rules/interview-day.ts';
import { keepSearching } from './rules/keep-searching.ts';
import { recruiterCall } from './rules/recruiter-call.ts';
import { references } from './rules/references.ts';
import { thankThroughRecruiter } from './rules/thank-through-recruiter.ts';
import { thankYou } from './rules/thank-you.ts';

/** The rules about one opportunity. */
export const caseRules: readonly Rule[] = [
  interviewDay,
  debrief,
  recruiterCall,
  thankYou,
  thankThroughRecruiter,
  references,
  decisionDay,
  checkIn,
];

/** Every rule by its id; a rule that is missing here does not compile. */
const rulebook: Readonly<Record<RuleId, RuleText>> = {
  debrief,
  'recruiter-call': recruiterCall,
  'thank-you': thankYou,
  'thank-through-recruiter': thankThroughRecruiter,
  references,
  'check-in': checkIn,
  'keep-searching': keepSearching,
  'decision-day': decisionDay,
  'interview-day': interviewDay,
};

/** What a step that was done tells the pacing clock, by rule. */
export const contactsByRule: ContactsByRule = new Map(
  Object.values(rulebook).flatMap(({ id, contact }) => (contact === null ? [] : [[id, contact] as const])),
);
