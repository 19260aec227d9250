import * as z from 'zod';
import { instantSchema } from '../time/types.ts';
import { answerIdSchema, interviewIdSchema, itemIdSchema, personIdSchema } from './ids.ts';
import { lineSchema, nameSchema, notesSchema, questionSchema } from './text.ts';

/** The eleven signs that an interview went well (the Hays interview guide). Noticed, never added up to a verdict. */
export const debriefSignSchema = z.enum([
  'longer',
  'conversation',
  'in-this-role',
  'engaged',
  'excited',
  'answered-in-full',
  'met-colleagues',
  'met-deciders',
  'closing-questions',
  'clear-next-steps',
  'good-word',
]);

export const answerMarkSchema = z.enum([
  'off-guard',
  'better',
  'fuller',
  'focused',
  'vague',
  'arrogant',
  'unassertive',
  'aggressive',
  'prepared',
]);
/**
 * What the person says of an answer they gave (a recruitment agency): caught off guard; could be better, fuller, more
 * focused; was vague, arrogant, unassertive, aggressive; was prepared.
 */
export type AnswerMark = z.infer<typeof answerMarkSchema>;

export const askedQuestionSchema = z.strictObject({
  id: itemIdSchema,
  question: questionSchema,
  askedById: personIdSchema.nullable(),
  /** How often it came, in whatever words; more than once may be a doubt of theirs. */
  timesAsked: z.int().min(1).max(20),
  said: notesSchema,
  marks: z.array(answerMarkSchema).max(answerMarkSchema.options.length),
  /** What should have been said. */
  better: notesSchema,
  /** What the person will do about it before the next interview. */
  plan: notesSchema,
  /** The competence it tests, such as "Window functions"; empty while not named. Gaps are counted by it. */
  about: lineSchema,
  /** The answer of the answer bank that it was kept as, or that was used; it may be gone since. */
  answerId: answerIdSchema.nullable(),
});
/** One question that was asked in the interview, and how it was answered. */
export type AskedQuestion = z.infer<typeof askedQuestionSchema>;

export const ownQuestionSchema = z.strictObject({
  id: itemIdSchema,
  question: questionSchema,
  state: z.enum(['answered', 'half-answered', 'forgotten']),
  answer: notesSchema,
});
/** A question of the person's own. A forgotten one is for the recruiter to ask. */
export type OwnQuestion = z.infer<typeof ownQuestionSchema>;

/** Whether it suits them, in one tap, and why. */
const unfinishedSchema = z.strictObject({ question: questionSchema, ownQuestion: questionSchema, topic: lineSchema });
/** Lines that are being typed and were not added to their lists yet; a crash must not take them. */
export type UnfinishedLines = z.infer<typeof unfinishedSchema>;

const leaningSchema = z.strictObject({ answer: z.enum(['yes', 'partly', 'no']).nullable(), why: notesSchema });

export const accountPartSchema = z.strictObject({
  id: itemIdSchema,
  /** When in the day, in words: "8:30, on the train". */
  when: lineSchema,
  text: notesSchema,
  /** What went wrong at this point; null where nothing did. */
  mistake: z
    .strictObject({
      what: lineSchema,
      /** How it came about. */
      cause: notesSchema,
      nextTime: notesSchema,
      /** The competence it shows a gap in; empty while not named. */
      about: lineSchema,
    })
    .nullable(),
});
/** One point of the honest account of the day, in the order of the day. */
export type AccountPart = z.infer<typeof accountPartSchema>;

/** The shortest and the longest box of time for a debrief, in minutes. */
export const DEBRIEF_MINUTES = { shortest: 5, longest: 120 } as const;
export const debriefMinutesSchema = z.int().min(DEBRIEF_MINUTES.shortest).max(DEBRIEF_MINUTES.longest);

/** How many things are kept when the account is closed. */
export const KEPT_LIMIT = 3;

const ONE_DAY_MS = 86_400_000;

export const debriefSchema = z.strictObject({
  /** An interview has one debrief; it is stored under the interview's id. */
  id: interviewIdSchema,

  /** What went really well (a former recruiter). */
  well: notesSchema,
  /** What could have been better. */
  better: notesSchema,
  /** How to prepare next time. */
  readier: notesSchema,

  questions: z.array(askedQuestionSchema).max(100),
  /** The best answer among the questions, and why; null while not chosen. */
  bestId: itemIdSchema.nullable(),
  bestWhy: notesSchema,
  /** The answer most worth improving, and why; null while not chosen. */
  improvableId: itemIdSchema.nullable(),
  improvableWhy: notesSchema,

  expectation: z.enum(['as-expected', 'easier', 'harder', 'different']).nullable(),
  expectationWhy: notesSchema,
  /** How the interviewers reacted to what was said. */
  reactions: notesSchema,
  /** How it felt during the interview. */
  feelings: notesSchema,
  fit: leaningSchema,
  growth: leaningSchema,
  goals: leaningSchema,

  ownQuestions: z.array(ownQuestionSchema).max(50),
  /** What was talked about, a line each; letters and references are told of it. */
  topics: z.array(nameSchema).max(30),
  unfinished: unfinishedSchema,
  signs: z.array(debriefSignSchema).max(debriefSignSchema.options.length),

  /** The competence that the one gap of the log shows; empty while not named. */
  gapAbout: lineSchema,
  /** It fell well short of the mark: back to basics (a recruitment agency). */
  fellWellShort: z.boolean(),
  account: z.array(accountPartSchema).max(60),
  /** What the recruiter is going to be told, in balanced words. */
  forRecruiter: notesSchema,

  /** The three things to keep when the rest is put away. */
  keep: z.array(nameSchema).max(KEPT_LIMIT),

  /** The length of its box of time, in minutes. */
  minutes: debriefMinutesSchema,
  /** How much of it was spent with the timer running, in milliseconds. */
  spentMs: z.int().min(0).max(ONE_DAY_MS),
  startedAt: instantSchema,
  changedAt: instantSchema,
  /** When the account was closed: put away until preparation needs it. Null while it is open. */
  closedAt: instantSchema.nullable(),
});
/** Going through one interview: what happened, what to learn, and what to put away. The three first taps are the interview's own. */
export type Debrief = z.infer<typeof debriefSchema>;
