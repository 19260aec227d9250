import * as z from 'zod';
import { instantSchema } from '../time/types.ts';
import { answerIdSchema, gapKeySchema, interviewIdSchema, itemIdSchema, personIdSchema, storyIdSchema } from './ids.ts';
import { lineSchema, notesSchema, questionSchema } from './text.ts';

export const aspectSchema = z.enum(['interest', 'skills', 'fit', 'doubts', 'terms']);
/** What a second interview weighs up (the Hays interview guide): interest, skills, fit, doubts, availability and pay. */
export type Aspect = z.infer<typeof aspectSchema>;

export const termsSchema = z.strictObject({
  /** The notice period, in the person's words: "four weeks". */
  notice: lineSchema,
  /** From when they are free: "from 4 January". */
  available: lineSchema,
  /** What they expect to be paid: "£44,000 to £48,000". */
  pay: lineSchema,
});
/** Availability and pay as the person would say them; empty where not settled. */
export type Terms = z.infer<typeof termsSchema>;

const panelMemberSchema = z.strictObject({
  personId: personIdSchema,
  /** Their part in it: "your manager to be", "sets the task". */
  part: lineSchema,
  decides: z.boolean(),
});
/** Somebody who will be there; who is gone since is left out. */
export type PanelMember = z.infer<typeof panelMemberSchema>;

export const briefSchema = z.strictObject({
  /** An interview has one brief; it is stored under the interview's id. */
  id: interviewIdSchema,
  /** How it will be held: "panel of three, 60 minutes". */
  setting: lineSchema,
  /** How to get there, and when to leave. */
  directions: notesSchema,
  /** A task, a test or a presentation they set. */
  task: notesSchema,
  panel: z.array(panelMemberSchema).max(20),
  /** What the person has ready for each aspect, in their own words; empty where nothing yet. `terms` adds to the terms below. */
  aspects: z.strictObject({ interest: notesSchema, skills: notesSchema, fit: notesSchema, doubts: notesSchema, terms: notesSchema }),
  /** What differs from the person's usual terms here; an empty line follows the settings. */
  terms: termsSchema,
  /** What to ask them. */
  questions: z.array(z.strictObject({ id: itemIdSchema, question: questionSchema })).max(50),
  /** What to have ready and take along. */
  checklist: z.array(z.strictObject({ id: itemIdSchema, text: lineSchema, isReady: z.boolean() })).max(100),
  /** Answers and stories picked for this round; one may be gone since. */
  answerIds: z.array(answerIdSchema).max(50),
  storyIds: z.array(storyIdSchema).max(50),
  /** Gaps the person has closed for this round. */
  closedGaps: z.array(gapKeySchema).max(200),
  changedAt: instantSchema,
});
/** What the person adds to the preparation of one interview; the rest of it is derived from everything so far. */
export type Brief = z.infer<typeof briefSchema>;

export const gapPlanSchema = z.strictObject({
  /** The gap it is for; gaps themselves are derived from debriefs. */
  id: gapKeySchema,
  plan: notesSchema,
  /** The person says it is closed for good; null while it is not. A gap that shows again later is open again. */
  settledAt: instantSchema.nullable(),
});
/** What the person is going to do about a gap. */
export type GapPlan = z.infer<typeof gapPlanSchema>;
