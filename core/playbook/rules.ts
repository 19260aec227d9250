/** Ids of the playbook's rules. They are stored inside action keys and switches: never renamed, never reused. */
export const ruleIds = [
  // Around an interview.
  'interview-day',
  'ask-next-steps',
  'ask-format',
  'prepare',
  'debrief',
  'recruiter-call',
  'thank-you',
  'thank-through-recruiter',
  'references',
  'rearrange',
  // While the process runs.
  'decision-day',
  'reply',
  'send-requested',
  'inform-recruiter',
  'check-in',
  'gone-silent',
  'thank-reference',
  // An offer.
  'negotiate',
  'decide-offer',
  'second-look',
  'ask-for-time',
  'tell-of-offer',
  // Its end.
  'tell-withdrawal',
  'ask-feedback',
  'thank-recruiter',
  'tell-references',
  'await-contract',
  'hand-in-notice',
  'tell-others',
  'last-steps',
  // Oneself.
  'congratulate',
  'let-go',
  'back-to-basics',
  'stay-positive',
  'what-excites',
  'keep-searching',
  'keep-performing',
  // Several opportunities at once.
  'clash',
] as const;

export type RuleId = (typeof ruleIds)[number];
