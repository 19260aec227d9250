import * as z from 'zod';

const idOf = <Brand extends string>(prefix: string) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9a-z]{8,40}$`))
    .brand<Brand>();

export const opportunityIdSchema = idOf<'OpportunityId'>('opp');
export type OpportunityId = z.infer<typeof opportunityIdSchema>;

export const interviewIdSchema = idOf<'InterviewId'>('int');
export type InterviewId = z.infer<typeof interviewIdSchema>;

export const personIdSchema = idOf<'PersonId'>('per');
export type PersonId = z.infer<typeof personIdSchema>;

export const eventIdSchema = idOf<'EventId'>('evt');
export type EventId = z.infer<typeof eventIdSchema>;

export const customStageIdSchema = idOf<'CustomStageId'>('stg');
export type CustomStageId = z.infer<typeof customStageIdSchema>;

/** What an id begins with, so that a stray one can be recognised in a file. */
export type IdPrefix = 'opp' | 'int' | 'per' | 'evt' | 'stg';

export const actionKeySchema = z.string().min(3).max(300).brand<'ActionKey'>();
/**
 * Names one action of the plan for good: `<rule id>:<subject ids>`. Facts about an action
 * (done, skipped, snoozed, delivered) are stored under it, so a key is never reused for something else.
 */
export type ActionKey = z.infer<typeof actionKeySchema>;
