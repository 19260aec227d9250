/** Ids of the playbook's rules. They are stored inside action keys: never renamed, never reused. */
export const ruleIds = [
  'debrief',
  'recruiter-call',
  'thank-you',
  'thank-through-recruiter',
  'references',
  'check-in',
  'keep-searching',
  'decision-day',
  'interview-day',
] as const;

export type RuleId = (typeof ruleIds)[number];
