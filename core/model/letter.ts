import * as z from 'zod';
import { instantSchema } from '../time/types.ts';
import { mediumSchema } from './event.ts';
import {
  actionKeySchema,
  documentIdSchema,
  eventIdSchema,
  interviewIdSchema,
  itemIdSchema,
  letterIdSchema,
  opportunityIdSchema,
  personIdSchema,
  templateIdSchema,
} from './ids.ts';
import { lineSchema, nameSchema } from './text.ts';

export const letterKindSchema = z.enum([
  'thank-you',
  'material',
  'check-in',
  'reply',
  'feedback-request',
  'withdrawal',
  'decline',
  'reference-request',
  'reference-heads-up',
  'reference-thanks',
  'recruiter-feedback',
  'rejection-thanks',
  'negotiation',
  'resignation',
]);
/** What a letter is for. `withdrawal` leaves a process, `decline` says no to an offer; `reference-request` asks for consent, `resignation` gives up the present job. */
export type LetterKind = z.infer<typeof letterKindSchema>;

export const letterToneSchema = z.enum(['plain', 'warm', 'formal']);
export type LetterTone = z.infer<typeof letterToneSchema>;

/** The longest text of a letter, in characters: ten times the longest letter that is any good. */
const TEXT_LIMIT = 20_000;
const letterTextSchema = z.string().max(TEXT_LIMIT);

const wordingSchema = z.strictObject({ subject: lineSchema, text: letterTextSchema });
/** The words of a letter: its subject, and everything from the greeting to the name, kept as typed. */
export type LetterWording = z.infer<typeof wordingSchema>;

const attachmentSchema = z.strictObject({ id: itemIdSchema, documentId: documentIdSchema, versionId: itemIdSchema });
/** A version of a document that goes with a letter; it may be gone since. */
export type LetterAttachment = z.infer<typeof attachmentSchema>;

export const LETTER_LIMITS = { attachments: 20, versions: 50, ignored: 200 } as const;

export const letterWaySchema = z.enum(['mail-program', 'mail-file', 'copied', 'printed', 'saved']);
/** How a letter left the window: opened in the mail program by address, as a file with its attachments, copied, printed, or saved as a PDF. */
export type LetterWay = z.infer<typeof letterWaySchema>;

export const letterSchema = z.strictObject({
  id: letterIdSchema,
  kind: letterKindSchema,
  /** Null where it is about none, such as asking somebody to be a reference. */
  opportunityId: opportunityIdSchema.nullable(),
  /** The round it follows; null where it follows none. */
  interviewId: interviewIdSchema.nullable(),
  /** The message it answers; null where it answers none. */
  answersId: eventIdSchema.nullable(),
  /** The step of the playbook it does; null where the person began it by themselves. */
  actionKey: actionKeySchema.nullable(),
  /** Whom it goes to; null while that is nobody by name. */
  personId: personIdSchema.nullable(),
  /** The mail address it goes to; empty while unknown. */
  to: lineSchema,
  /** By mail, by post (handwritten or printed), or pasted into a message elsewhere. */
  medium: mediumSchema.extract(['mail', 'post', 'message']),
  ...wordingSchema.shape,
  /** What its words began from: a template of the product by kind, variant and tone, or one of the person's own. */
  begunFrom: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('built-in'), variant: z.string().max(60), tone: letterToneSchema }),
    z.strictObject({ kind: z.literal('own'), templateId: templateIdSchema }),
    z.strictObject({ kind: z.literal('nothing') }),
  ]),
  attachments: z.array(attachmentSchema).max(LETTER_LIMITS.attachments),
  /** Earlier wordings, the oldest first. */
  versions: z.array(wordingSchema.extend({ id: itemIdSchema, keptAt: instantSchema })).max(LETTER_LIMITS.versions),
  /** Findings the person has looked at and left, by the key of the finding. */
  ignored: z.array(z.string().min(1).max(300)).max(LETTER_LIMITS.ignored),
  /** When and how it last left the window, which does not mean that it was sent; null while it never did. */
  taken: z.strictObject({ at: instantSchema, way: letterWaySchema }).nullable(),
  /** Null while it is a draft. What was sent is not changed any more. */
  sent: z
    .strictObject({
      at: instantSchema,
      medium: mediumSchema,
      /** The fact that tells of it. */
      eventId: eventIdSchema,
    })
    .nullable(),
  createdAt: instantSchema,
  changedAt: instantSchema,
});
/** A letter the person writes. Afterview never sends one: that is the person's own doing. */
export type Letter = z.infer<typeof letterSchema>;
export type LetterMedium = Letter['medium'];

export const ownTemplateSchema = z.strictObject({
  id: templateIdSchema,
  kind: letterKindSchema,
  name: nameSchema,
  /** Both may hold placeholders such as `{{company}}`, which are filled from the facts. */
  ...wordingSchema.shape,
  createdAt: instantSchema,
});
/** A template of the person's own. */
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;
