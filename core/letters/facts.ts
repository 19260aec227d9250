/** What a template may be filled with, by the names that stand in `{{ }}`. Own templates hold them: never renamed, never reused. */
export const factNames = [
  'recipient',
  'full-name',
  'company',
  'business',
  'role',
  'interview',
  'when',
  'topic',
  'second-topic',
  'topics',
  'interviewers',
  'repair',
  'material',
  'decision-day',
  'last-contact',
  'recruiter',
  'agency',
  'impression',
  'excitement',
  'question',
  'outcome',
  'start',
  'interview-time',
  'offer-deadline',
  'pay',
  'usual-pay',
  'other-deadline',
  'reference-roles',
  'present-company',
  'present-role',
  'notice',
  'last-day',
  'me',
  'phone',
  'email',
] as const;

export type FactName = (typeof factNames)[number];

/** What is known for one letter at the moment of writing. */
export interface LetterFacts {
  /** By name; what is left out is not known. Every value stands inside a sentence as it is. */
  readonly values: Readonly<Partial<Record<FactName, string>>>;
  /** The place of this letter among those to the people of one interview, from 0; decides between wordings. */
  readonly position: number;
  /** Whether it goes to a recruiter, who speaks for the company and is not the employer. */
  readonly toRecruiter: boolean;
  /** Whether another process is running, or another offer stands. */
  readonly elsewhere: boolean;
  /** Whether the company it is about made an offer that stands. */
  readonly offered: boolean;
  readonly english: 'british' | 'american';
}
