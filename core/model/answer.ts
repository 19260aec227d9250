import * as z from 'zod';
import { instantSchema } from '../time/types.ts';
import { answerIdSchema, itemIdSchema, storyIdSchema } from './ids.ts';
import { lineSchema, nameSchema, notesSchema, questionSchema } from './text.ts';

const answerVersionSchema = z.strictObject({ id: itemIdSchema, text: notesSchema, at: instantSchema });
/** One wording of a practised answer. */
export type AnswerVersion = z.infer<typeof answerVersionSchema>;

export const practiceRatingSchema = z.enum(['again', 'hard', 'good', 'easy']);
/** How the person rates their own try. */
export type PracticeRating = z.infer<typeof practiceRatingSchema>;

const practiceSchema = z.strictObject({
  at: instantSchema,
  /** How long the answer took to say, in milliseconds. */
  tookMs: z.int().min(0),
  rating: practiceRatingSchema,
});
/** One try at saying an answer aloud. */
export type Practice = z.infer<typeof practiceSchema>;

/** What the spacing of repetitions remembers of a card, as the library that computes it names it; instants are ours. */
const practiceCardSchema = z.strictObject({
  dueAt: instantSchema,
  stability: z.number(),
  difficulty: z.number(),
  scheduledDays: z.number(),
  learningSteps: z.int().min(0),
  repetitions: z.int().min(0),
  lapses: z.int().min(0),
  state: z.enum(['new', 'learning', 'review', 'relearning']),
  lastAt: instantSchema.nullable(),
});
/** Where an answer stands in the spaced repetition. */
export type PracticeCard = z.infer<typeof practiceCardSchema>;

export const practisedAnswerSchema = z.strictObject({
  id: answerIdSchema,
  question: questionSchema,
  /** The competence it tests; empty while not named. */
  about: lineSchema,
  tags: z.array(nameSchema).max(20),
  /** The oldest first; the last one is the answer. Empty while there is only the question. */
  versions: z.array(answerVersionSchema).max(200),
  /** Stories that the answer tells; one may be gone since. */
  storyIds: z.array(storyIdSchema).max(20),
  /** Null until it is practised for the first time; till then it is due as soon as an answer is written. */
  card: practiceCardSchema.nullable(),
  /** The oldest first; the newest thousand are kept. */
  practices: z.array(practiceSchema).max(1000),
  createdAt: instantSchema,
});
/** A question of the answer bank with the answer that is kept and improved across interviews. */
export type PractisedAnswer = z.infer<typeof practisedAnswerSchema>;

export const storySchema = z.strictObject({
  id: storyIdSchema,
  title: nameSchema,
  situation: notesSchema,
  task: notesSchema,
  action: notesSchema,
  result: notesSchema,
  /** The competences it shows. */
  shows: z.array(nameSchema).max(20),
  createdAt: instantSchema,
  changedAt: instantSchema,
});
/** An example from the person's own work, told by situation, task, action and result. */
export type Story = z.infer<typeof storySchema>;
