import * as z from 'zod';
import { instantSchema, localDaySchema, zoneSchema } from '../time/types.ts';
import { eventIdSchema, interviewIdSchema, opportunityIdSchema, personIdSchema } from './ids.ts';
import { notesSchema } from './text.ts';

export const stageSchema = z.enum([
  'applied',
  'screening',
  'interviewing',
  'offer',
  'accepted',
  'signed',
  'rejected',
  'withdrawn',
  'silent',
]);
/** Where an opportunity stands. `accepted` to `silent` close it, except that `accepted` still awaits the contract. */
export type Stage = z.infer<typeof stageSchema>;

export const statedBySchema = z.enum(['employer', 'recruiter']);
/** Whose word it is; an employer's outranks a recruiter's. */
export type StatedBy = z.infer<typeof statedBySchema>;

export const mediumSchema = z.enum(['mail', 'phone', 'post', 'in-person', 'message']);
export type Medium = z.infer<typeof mediumSchema>;

const common = {
  id: eventIdSchema,
  /** Contact with a recruiter may be about several opportunities at once. */
  opportunityIds: z.array(opportunityIdSchema).min(1),
  /** When it happened. */
  at: instantSchema,
  /** When the person wrote it down. */
  loggedAt: instantSchema,
  notes: notesSchema,
};

export const eventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('stage-reached'), stage: stageSchema }),
  z.strictObject({
    ...common,
    kind: z.literal('contact'),
    direction: z.enum(['in', 'out']),
    personId: personIdSchema.nullable(),
    /** A recruiter's word and the employer's are told apart even while the person is unknown. */
    party: z.enum(['employer', 'recruiter', 'reference']),
    medium: mediumSchema,
    about: z.enum(['thanks', 'check-in', 'answer', 'feedback', 'question', 'offer', 'other']),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('decision-date-stated'),
    by: statedBySchema,
    on: localDaySchema,
    /** The zone the day is a day in. */
    zone: zoneSchema,
    interviewId: interviewIdSchema.nullable(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('follow-up-channel-stated'),
    by: statedBySchema,
    channel: z.enum(['mail', 'phone', 'through-recruiter']),
  }),
  /** The recruiter's answer to "may I write to them directly?". */
  z.strictObject({ ...common, kind: z.literal('direct-note-answered'), agreed: z.boolean() }),
]);
/** A fact with its instant. The plan is derived from facts and never stored. */
export type WorkspaceEvent = z.infer<typeof eventSchema>;
export type EventKind = WorkspaceEvent['kind'];
export type EventOf<Kind extends EventKind> = Extract<WorkspaceEvent, { kind: Kind }>;
