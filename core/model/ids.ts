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

export const answerIdSchema = idOf<'AnswerId'>('ans');
export type AnswerId = z.infer<typeof answerIdSchema>;

export const storyIdSchema = idOf<'StoryId'>('sty');
export type StoryId = z.infer<typeof storyIdSchema>;

export const documentIdSchema = idOf<'DocumentId'>('doc');
export type DocumentId = z.infer<typeof documentIdSchema>;

export const letterIdSchema = idOf<'LetterId'>('let');
export type LetterId = z.infer<typeof letterIdSchema>;

export const templateIdSchema = idOf<'TemplateId'>('tpl');
export type TemplateId = z.infer<typeof templateIdSchema>;

export const itemIdSchema = idOf<'ItemId'>('itm');
/** One line of a list inside a record, such as a question of a debrief. */
export type ItemId = z.infer<typeof itemIdSchema>;

export const gapKeySchema = z.string().min(1).max(300).brand<'GapKey'>();
/** Names a gap across debriefs: the competence it is about, written the same way however it was typed. */
export type GapKey = z.infer<typeof gapKeySchema>;

/** What an id begins with, so that a stray one can be recognised in a file. */
export type IdPrefix = 'opp' | 'int' | 'per' | 'evt' | 'stg' | 'ans' | 'sty' | 'doc' | 'let' | 'tpl' | 'itm';

export const actionKeySchema = z.string().min(3).max(300).brand<'ActionKey'>();
/**
 * Names one action of the plan for good: `<rule id>:<subject ids>`. Facts about an action
 * (done, skipped, snoozed, delivered) are stored under it, so a key is never reused for something else.
 */
export type ActionKey = z.infer<typeof actionKeySchema>;
