import * as z from 'zod';

/**
 * What kind of slip it is: a word no dictionary has, one word taken for another, words that do not go together, marks,
 * a capital or small letter, a word that stands twice, the other country's spelling, or wording that can be better.
 */
export const slipSchema = z.enum(['spelling', 'confusion', 'grammar', 'punctuation', 'capital', 'repetition', 'dialect', 'wording']);
export type Slip = z.infer<typeof slipSchema>;

/** A slip found in a text, in UTF-16 units. */
export const foundSchema = z.strictObject({
  from: z.int().min(0),
  /** The place after its last character. */
  to: z.int().min(0),
  slip: slipSchema,
  /** The rule that found it: one of ours, or one of the checker's by its own name. */
  rule: z.string().min(1).max(80),
  /** What may stand in its place, the likeliest first; an empty text means that it can go. */
  suggestions: z.array(z.string().max(200)).max(5),
  /** What the checker says about it, in English; null where our own words do. */
  said: z.string().max(400).nullable(),
});
export type Found = z.infer<typeof foundSchema>;
