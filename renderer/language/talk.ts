import * as z from 'zod';
import { foundSchema } from '../../core/letters/language/found.ts';
import { englishSchema } from '../../core/model/settings.ts';

/** What the worker checks with: grammar and spelling by Harper, or spelling alone by a dictionary. */
export const meansSchema = z.enum(['grammar', 'spelling']);
export type Means = z.infer<typeof meansSchema>;

/** What the window says to the worker: how to begin, and then one text at a time. */
export const askedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begin'), means: meansSchema, english: englishSchema }),
  z.strictObject({
    kind: z.literal('check'),
    number: z.int(),
    text: z.string(),
    english: englishSchema,
    names: z.array(z.string()).readonly(),
    field: z.enum(['subject', 'text']),
  }),
]);
export type Asked = z.infer<typeof askedSchema>;

/** What the worker answers. After `failed` it can do nothing more. */
export const toldSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('found'), number: z.int(), found: z.array(foundSchema).readonly() }),
  z.strictObject({ kind: z.literal('failed') }),
]);
export type Told = z.infer<typeof toldSchema>;
