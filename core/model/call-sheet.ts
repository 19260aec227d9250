import * as z from 'zod';
import { instantSchema, localDaySchema } from '../time/types.ts';
import { interviewIdSchema, opportunityIdSchema } from './ids.ts';
import { notesSchema } from './text.ts';

export const callSheetSchema = z.strictObject({
  /** An interview has one call sheet; it is stored under the interview's id. */
  id: interviewIdSchema,

  /** What makes the person want the job, to be passed on (a recruitment agency). */
  excitement: notesSchema,
  /** What was good about meeting the interviewer (the Hays interview guide). */
  pleasure: notesSchema,
  /**
   * Other processes under way that the recruiter may hear of, each with how this one compares (a recruitment agency).
   * Only what the person chose stands here; one may be gone since.
   */
  mention: z.array(z.strictObject({ opportunityId: opportunityIdSchema, words: notesSchema })).max(20),
  /** What was forgotten in the interview, for the recruiter to ask (a short career guide). */
  question: notesSchema,

  /** What was heard in the call; each becomes a fact once the call is over. */
  heard: z.strictObject({
    feedback: notesSchema,
    /** The good part of the feedback, to be kept (the Hays interview guide). */
    positive: notesSchema,
    /** Whether a note to the interviewers is welcome; null while not asked. */
    directNote: z.boolean().nullable(),
    /** The day they decide, where the recruiter named one. */
    decisionOn: localDaySchema.nullable(),
    /** The day to get in touch again. */
    contactOn: localDaySchema.nullable(),
    /** The day feedback is to be expected, where there was none yet. */
    feedbackOn: localDaySchema.nullable(),
    notes: notesSchema,
  }),

  startedAt: instantSchema,
  changedAt: instantSchema,
  /** When the call was over and its facts were written down; null while it is not. */
  finishedAt: instantSchema.nullable(),
});
/** The sheet for the call to the recruiter after one interview. What to say of the interview itself is the debrief's. */
export type CallSheet = z.infer<typeof callSheetSchema>;
