/** Ids of the rules a letter is checked by. They are stored inside the keys of ignored findings: never renamed, never reused. */
export const letterRuleIds = [
  // What makes it a letter to this person about this job.
  'length',
  'subject',
  'placeholder',
  'recipient',
  'other-company',
  'own-company',
  'role',
  // What it says.
  'topic',
  'ask',
  'clarification',
  'attachment',
  'pay',
  'figure',
  'figure-differs',
  'leverage',
  'present-pay',
  'decision',
  'argument',
  'easy-no',
  'heads-up',
  'last-day',
  'destination',
  // How it says it.
  'pressure',
  'exclamation',
  'capitals',
  'apology',
  'self-deprecation',
  'long-sentence',
  'own-words',
  'twins',
  // Whether now, and to whom.
  'timing',
  'channel',
  'negotiator',
  'signed',
  // Spelling, grammar, punctuation and words that are taken for each other.
  'language',
] as const;

export type LetterRuleId = (typeof letterRuleIds)[number];
