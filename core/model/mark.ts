import * as z from 'zod';
import { instantSchema } from '../time/types.ts';
import { actionKeySchema, opportunityIdSchema } from './ids.ts';

export const markSchema = z.strictObject({
  key: actionKeySchema,
  /** Null for what belongs to no single opportunity, such as the weekly search. */
  opportunityId: opportunityIdSchema.nullable(),
  state: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('done'), at: instantSchema }),
    z.strictObject({ kind: z.literal('skipped'), at: instantSchema }),
    z.strictObject({ kind: z.literal('snoozed'), at: instantSchema, untilAt: instantSchema }),
  ]),
});
/** What the person said about one action of the plan. It outlives every new computation of the plan. */
export type Mark = z.infer<typeof markSchema>;

/** How far the person is with the guide of one action: the points of a call sheet, a preparation, the last steps. */
export const ticksSchema = z.strictObject({
  key: actionKeySchema,
  opportunityId: opportunityIdSchema.nullable(),
  /** Ids of the guide's points that are ticked, in the order they were. */
  points: z.array(z.string().min(1).max(60)).max(100),
});
/** The ticked points of the guide of one action. */
export type Ticks = z.infer<typeof ticksSchema>;
