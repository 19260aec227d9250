import * as z from 'zod';
import { calledOffBySchema, contactAboutSchema, mediumSchema, stageSchema, statedBySchema, toldTopicSchema } from '../model/event.ts';
import { interviewIdSchema } from '../model/ids.ts';
import { localDaySchema, localTimeSchema } from '../time/types.ts';

/**
 * One fact of a line, as far as it was said: null where it was not, and is then asked or left open. Days and times are
 * wall clock, in the zone that the fact is read in when it is written down.
 */
export const saidFactSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('contact'),
    direction: z.enum(['in', 'out']),
    medium: mediumSchema,
    about: contactAboutSchema,
    answerBy: localDaySchema.nullable(),
    /** What they asked for, or what it was about, in the person's words; empty where nothing was said of it. */
    words: z.string(),
  }),
  z.object({ kind: z.literal('stage'), stage: stageSchema }),
  z.object({ kind: z.literal('decision'), on: localDaySchema.nullable(), by: statedBySchema }),
  z.object({ kind: z.literal('channel'), channel: z.enum(['mail', 'phone', 'through-recruiter']), by: statedBySchema }),
  /** The recruiter's answer to "may I write to them directly?". */
  z.object({ kind: z.literal('direct-note'), agreed: z.boolean() }),
  /** The day they want to be heard from. */
  z.object({ kind: z.literal('advised'), on: localDaySchema.nullable(), by: statedBySchema }),
  z.object({ kind: z.literal('cancelled'), interviewId: interviewIdSchema.nullable(), by: calledOffBySchema }),
  z.object({ kind: z.literal('missed'), interviewId: interviewIdSchema.nullable() }),
  /** A new day, a new time, or both; what is not said stays as it was. */
  z.object({
    kind: z.literal('moved'),
    interviewId: interviewIdSchema.nullable(),
    on: localDaySchema.nullable(),
    time: localTimeSchema.nullable(),
    by: calledOffBySchema,
  }),
  /** An offer, or a new end of one; without a day it stands for nobody knows how long. */
  z.object({ kind: z.literal('offer'), on: localDaySchema.nullable(), time: localTimeSchema.nullable() }),
  z.object({ kind: z.literal('deadline'), on: localDaySchema.nullable(), time: localTimeSchema.nullable() }),
  z.object({ kind: z.literal('start'), on: localDaySchema.nullable() }),
  /** What the person told them that they will be held to, in their own words. */
  z.object({ kind: z.literal('told'), topic: toldTopicSchema, words: z.string() }),
]);
export type SaidFact = z.infer<typeof saidFactSchema>;
export type SaidFactOf<Kind extends SaidFact['kind']> = Extract<SaidFact, { kind: Kind }>;

/**
 * Names a fact among those of one line, so that what was set by hand survives further typing: its kind, with the
 * direction of a contact (`contact:in`) and the topic of what was told (`told:pay`), of which there may be several.
 */
export const factKeyOf = (fact: SaidFact): string => {
  if (fact.kind === 'contact') return `contact:${fact.direction}`;
  return fact.kind === 'told' ? `told:${fact.topic}` : fact.kind;
};
