import * as z from 'zod';
import { instantSchema } from '../time/types.ts';
import { documentIdSchema, itemIdSchema, opportunityIdSchema, personIdSchema } from './ids.ts';
import { lineSchema, nameSchema } from './text.ts';

/** The longest path that can be pointed to, in characters; Linux allows no longer one. */
export const PATH_LIMIT = 4096;

const fileSchema = z.strictObject({
  /** Its name as the person knows it, without folders. */
  name: nameSchema,
  /** In bytes. */
  size: z.int().min(0),
  /** When its content last changed, as the file system told it. */
  changedAt: instantSchema,
  /** SHA-256 of the content, in hexadecimal: what was handed over can be told from what the file became. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  place: z.discriminatedUnion('kind', [
    /** A copy of our own, kept under the checksum of its content. */
    z.strictObject({ kind: z.literal('copy') }),
    /** The person's own file, where it was when it was attached. */
    z.strictObject({ kind: z.literal('reference'), path: z.string().min(1).max(PATH_LIMIT) }),
  ]),
});
/** A file of the person's, copied or pointed to. */
export type DocumentFile = z.infer<typeof fileSchema>;

const documentVersionSchema = z.strictObject({ id: itemIdSchema, label: lineSchema, addedAt: instantSchema, file: fileSchema });
export type DocumentVersion = z.infer<typeof documentVersionSchema>;

const handedOverSchema = z.strictObject({
  id: itemIdSchema,
  versionId: itemIdSchema,
  opportunityId: opportunityIdSchema,
  /** Null where it went to nobody in particular. */
  personId: personIdSchema.nullable(),
  at: instantSchema,
});
/** Which version went to whom, and when. */
export type HandedOver = z.infer<typeof handedOverSchema>;

export const documentKindSchema = z.enum(['cv', 'cover-letter', 'work-sample', 'certificate', 'other']);
export type DocumentKind = z.infer<typeof documentKindSchema>;

export const ownDocumentSchema = z.strictObject({
  id: documentIdSchema,
  title: nameSchema,
  kind: documentKindSchema,
  /** The oldest first; the last one is current. */
  versions: z.array(documentVersionSchema).min(1).max(200),
  handedOver: z.array(handedOverSchema).max(2000),
  createdAt: instantSchema,
});
/** A CV or another document of the person's, with its versions and where each went. */
export type OwnDocument = z.infer<typeof ownDocumentSchema>;
