import * as z from 'zod';
import { instantSchema } from '../time/types.ts';
import { itemIdSchema, opportunityIdSchema } from './ids.ts';
import { feelingSchema } from './interview.ts';
import { lineSchema, nameSchema, notesSchema } from './text.ts';

export const decisionPointSchema = z.enum([
  'job-stretch',
  'job-plan',
  'job-excited',
  'job-lacking',
  'company-values',
  'company-proud',
  'company-personality',
  'company-colleagues',
  'manager-impression',
  'manager-communicator',
  'manager-expectations',
  'manager-listening',
  'manager-answers',
  'manager-welcoming',
  'manager-passion',
  'manager-ambitions',
]);
/**
 * A point of the first three of the four questions before a yes (the Hays interview guide): four about the job, four
 * about the company, eight about the manager. The fourth question is the gut, which has no points.
 */
export type DecisionPoint = z.infer<typeof decisionPointSchema>;

const pointAnswerSchema = z.strictObject({
  point: decisionPointSchema,
  answer: z.enum(['yes', 'partly', 'no']).nullable(),
  words: notesSchema,
});
/** What the person says to one point, in a tap and in words. */
export type PointAnswer = z.infer<typeof pointAnswerSchema>;

export const leanSchema = z.enum(['yes', 'no', 'unsure']);
/** Where the person leans, before they decide. */
export type Lean = z.infer<typeof leanSchema>;

const reasonSchema = z.strictObject({ id: itemIdSchema, text: nameSchema });

const gutSchema = z.strictObject({ words: lineSchema, feeling: feelingSchema.nullable() });

const answersSchema = z.array(pointAnswerSchema).max(decisionPointSchema.options.length);

/** More than anybody weighs, on either side (ours). */
export const REASONS_LIMIT = 50;

export const decisionSchema = z.strictObject({
  /** An opportunity has one decision; it is stored under the opportunity's id. */
  id: opportunityIdSchema,
  answers: answersSchema,
  /** The fourth question: what the gut says, and how it felt to walk out. */
  gut: gutSchema,
  pros: z.array(reasonSchema).max(REASONS_LIMIT),
  cons: z.array(reasonSchema).max(REASONS_LIMIT),
  /** The first look is over: where the person leans on the day they went through it, and what they had said by then. */
  firstLook: z.strictObject({ at: instantSchema, lean: leanSchema, answers: answersSchema, gut: gutSchema }).nullable(),
  /** The second look, a night later (ours). */
  secondLook: z.strictObject({ at: instantSchema, lean: leanSchema, words: notesSchema }).nullable(),
  /** What was decided, and why; null while it is open. Whether they were told is a fact of the history. */
  decided: z.strictObject({ at: instantSchema, answer: z.enum(['accept', 'decline']), why: notesSchema }).nullable(),
  changedAt: instantSchema,
});
/** How the person decides about one offer. */
export type Decision = z.infer<typeof decisionSchema>;
