import * as z from 'zod';
import { instantSchema, localDaySchema, zoneSchema } from '../time/types.ts';
import { statedBySchema } from './event.ts';
import { opportunityIdSchema, personIdSchema } from './ids.ts';
import { feelingSchema, interviewFormatSchema } from './interview.ts';
import { personRoleSchema } from './person.ts';
import { lineSchema, nameSchema, notesSchema } from './text.ts';

/** Somebody named in a log: known already (by id) or new (by name). */
export const namedPersonSchema = z.strictObject({ personId: personIdSchema.nullable(), name: nameSchema, role: personRoleSchema });

/** A route before its recruiter is known by id. */
export const newRouteSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('direct') }),
  z.strictObject({ kind: z.literal('recruiter'), recruiter: namedPersonSchema.nullable(), agency: lineSchema }),
]);

export type NewRoute = z.infer<typeof newRouteSchema>;

export const interviewLogSchema = z
  .strictObject({
    /** The opportunity it is a round of; null starts a new one. */
    opportunityId: opportunityIdSchema.nullable(),
    company: nameSchema,
    role: lineSchema,
    /** Where the person came upon it, in their words; nothing where they did not say. */
    source: lineSchema.optional(),
    round: z.int().min(0).max(20),
    interviewers: z.array(namedPersonSchema).max(20),
    startAt: instantSchema,
    endAt: instantSchema,
    endIsKnown: z.boolean(),
    zone: zoneSchema,
    format: interviewFormatSchema,
    /** Where it takes place: an address, a link or a number to call; empty where nobody said. */
    place: lineSchema,
    route: newRouteSchema,
    decision: z.strictObject({ on: localDaySchema, by: statedBySchema }).nullable(),
    followUpChannel: z.enum(['mail', 'phone', 'through-recruiter']).nullable(),
    references: z.array(namedPersonSchema).max(10),
    feeling: feelingSchema.nullable(),
    goodAnswer: lineSchema,
    gap: lineSchema,
    notes: notesSchema,
  })
  .refine((log) => log.startAt < log.endAt, { path: ['endAt'], message: 'ends before it starts' });
/** Everything one log of an interview says: what the quick log's chips and the full form add up to. */
export type InterviewLog = z.infer<typeof interviewLogSchema>;
