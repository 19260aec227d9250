import * as z from 'zod';
import { instantSchema, zoneSchema } from '../time/types.ts';
import { interviewIdSchema, opportunityIdSchema, personIdSchema } from './ids.ts';
import { lineSchema, notesSchema } from './text.ts';

export const interviewFormatSchema = z.enum(['on-site', 'video', 'phone', 'unknown']);
export type InterviewFormat = z.infer<typeof interviewFormatSchema>;

export const feelingSchema = z.enum(['rough', 'mixed', 'fine', 'good', 'wonderful']);
/** How it felt, in one tap. */
export type Feeling = z.infer<typeof feelingSchema>;

export const tapsSchema = z.strictObject({ feeling: feelingSchema.nullable(), goodAnswer: lineSchema, gap: lineSchema });
/** The three taps of the first minute: how it felt, one good answer, one gap. */
export type Taps = z.infer<typeof tapsSchema>;

export const interviewSchema = z
  .strictObject({
    id: interviewIdSchema,
    opportunityId: opportunityIdSchema,
    /** 0 is a screening call, 1 the first interview, 2 the second, and so on. */
    round: z.int().min(0).max(20),
    startAt: instantSchema,
    endAt: instantSchema,
    /** False while the end is only assumed from a usual length. */
    endIsKnown: z.boolean(),
    /** The zone the time was named in. */
    zone: zoneSchema,
    format: interviewFormatSchema,
    /** Where it takes place: an address, a link or a number to call; empty while unknown. */
    place: lineSchema,
    interviewerIds: z.array(personIdSchema),
    ...tapsSchema.shape,
    notes: notesSchema,
    loggedAt: instantSchema,
  })
  .refine((interview) => interview.startAt < interview.endAt, { path: ['endAt'], message: 'ends before it starts' });
/** One round of talks for one opportunity. Whether it has been held follows from its end. */
export type Interview = z.infer<typeof interviewSchema>;
