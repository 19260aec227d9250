import * as z from 'zod';
import { instantSchema, localDaySchema, localTimeSchema, zoneSchema } from '../time/types.ts';
import { customStageIdSchema, eventIdSchema, interviewIdSchema, opportunityIdSchema, personIdSchema } from './ids.ts';
import { lineSchema, nameSchema, notesSchema } from './text.ts';

export const stageSchema = z.enum([
  'applied',
  'screening',
  'interviewing',
  'paused',
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

export const calledOffBySchema = z.enum(['employer', 'recruiter', 'me']);
/** Who changed or called off an interview. */
export type CalledOffBy = z.infer<typeof calledOffBySchema>;
/**
 * What a contact is about. From the other side a question, a request, an invitation, an offer and a call that
 * was missed expect an answer; a receipt, a delay and a rejection expect none. `notice` tells the present employer that the person leaves.
 */
export const contactAboutSchema = z.enum([
  'thanks',
  'check-in',
  'answer',
  'feedback',
  'question',
  'request',
  'invitation',
  'offer',
  'missed-call',
  'receipt',
  'delay',
  'rejection',
  'material',
  'withdrawal',
  'negotiation',
  'heads-up',
  'reference-given',
  'notice',
  'other',
]);
/** A day in somebody's zone: it ends when it ends there. */
const dayInZoneSchema = z.strictObject({ on: localDaySchema, zone: zoneSchema });

export const deadlineSchema = z.strictObject({
  on: localDaySchema,
  /** Null means the end of that day. */
  time: localTimeSchema.nullable(),
  zone: zoneSchema,
});
/** Until when an offer stands. */
export type Deadline = z.infer<typeof deadlineSchema>;

export const toldTopicSchema = z.enum(['pay', 'earnings', 'notice', 'start', 'offers', 'other']);
/**
 * What something the person told an employer or a recruiter is about: `pay` is what they expect or ask for, `earnings` what
 * they are paid now, `offers` what others offer them.
 */
export type ToldTopic = z.infer<typeof toldTopicSchema>;

export const termsHeardSchema = z.enum(['offered', 'asked', 'agreed', 'refused', 'other']);
/** What the other side said of terms: a figure they offer, a figure they ask for, a yes, a no, or something else. */
export type TermsHeard = z.infer<typeof termsHeardSchema>;

const spanFields = { startAt: instantSchema, endAt: instantSchema };
const endsLater = ({ startAt, endAt }: z.infer<z.ZodObject<typeof spanFields>>): boolean => startAt < endAt;
const notEndingLater = { path: ['endAt'], message: 'ends before it starts' };
const spanSchema = z.strictObject(spanFields).refine(endsLater, notEndingLater);
/** Whether its end was told, or taken from the usual length, goes with the time it had. */
const formerSpanSchema = z.strictObject({ ...spanFields, endIsKnown: z.boolean() }).refine(endsLater, notEndingLater);

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
  z.strictObject({
    ...common,
    kind: z.literal('stage-reached'),
    stage: stageSchema,
    customStageId: customStageIdSchema.nullable().default(null),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('contact'),
    /** Empty only with a person: contact that is about them and about no opportunity. */
    opportunityIds: z.array(opportunityIdSchema),
    direction: z.enum(['in', 'out']),
    personId: personIdSchema.nullable(),
    /** A recruiter's word and the employer's are told apart even while the person is unknown; the present employer is neither. */
    party: z.enum(['employer', 'recruiter', 'reference', 'present-employer']),
    medium: mediumSchema,
    about: contactAboutSchema,
    /** By when they want what they asked for; null where they named no day. */
    answerBy: dayInZoneSchema.nullable().default(null),
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
  /** "Get in touch on Thursday": a day to be heard from, which is not the day they decide. */
  z.strictObject({ ...common, ...dayInZoneSchema.shape, kind: z.literal('contact-date-advised'), by: statedBySchema }),
  /** The interview itself carries the new time; this keeps the old one, so that the move can be taken back. */
  z.strictObject({
    ...common,
    kind: z.literal('interview-rescheduled'),
    interviewId: interviewIdSchema,
    by: calledOffBySchema,
    before: formerSpanSchema,
    after: spanSchema,
  }),
  z.strictObject({ ...common, kind: z.literal('interview-cancelled'), interviewId: interviewIdSchema, by: calledOffBySchema }),
  /** The other side did not come, or the confirmed call never came. */
  z.strictObject({ ...common, kind: z.literal('interview-missed'), interviewId: interviewIdSchema }),
  z.strictObject({ ...common, kind: z.literal('offer-made'), deadline: deadlineSchema.nullable() }),
  z.strictObject({ ...common, kind: z.literal('offer-deadline-moved'), deadline: deadlineSchema.nullable() }),
  /** The first day in the new job. */
  z.strictObject({ ...common, ...dayInZoneSchema.shape, kind: z.literal('start-date-agreed') }),
  /** What the person told them that they will be held to. */
  z.strictObject({
    ...common,
    kind: z.literal('told'),
    topic: toldTopicSchema,
    /** In the person's words: "£44,000 to £48,000". */
    words: nameSchema,
    /** To whom; null where it was said to nobody in particular. */
    personId: personIdSchema.nullable(),
  }),
  /** What the other side said of terms. */
  z.strictObject({
    ...common,
    kind: z.literal('terms-heard'),
    says: termsHeardSchema,
    /** As they said it: "£46,500, and two days at home". */
    words: lineSchema,
    /** Who said it; null where nobody in particular. */
    personId: personIdSchema.nullable(),
  }),
]);
/** A fact with its instant. The plan is derived from facts and never stored. */
export type WorkspaceEvent = z.infer<typeof eventSchema>;
export type EventKind = WorkspaceEvent['kind'];
export type EventOf<Kind extends EventKind> = Extract<WorkspaceEvent, { kind: Kind }>;
