import * as z from 'zod';
import { nameSchema, NOTES_LIMIT } from '../model/text.ts';

/** More than any table of the app has: a report of 2,000 opportunities with fifty activities each (ours). */
const ROWS_LIMIT = 100_000;
const COLUMNS_LIMIT = 100;
/** The longest cell, in characters: a note of the person's own is told whole. */
const CELL_LIMIT = NOTES_LIMIT;
/** The largest picture, in characters of its text; a page of this app drawn at three times its size stays well below (ours). */
const PICTURE_LIMIT = 20_000_000;

export const tableSchema = z.strictObject({
  /** What the file is called, without its ending. */
  name: nameSchema,
  /** The heading first. Cells as they are read; what a spreadsheet would take for a formula is made safe when it is written. */
  rows: z
    .array(z.array(z.string().max(CELL_LIMIT)).max(COLUMNS_LIMIT))
    .min(1)
    .max(ROWS_LIMIT),
});
/** A table that is saved as CSV. */
export type Table = z.infer<typeof tableSchema>;

export const pictureSchema = z.strictObject({
  /** What the file is called, without its ending. */
  name: nameSchema,
  picture: z.discriminatedUnion('format', [
    z.strictObject({ format: z.literal('svg'), text: z.string().min(1).max(PICTURE_LIMIT) }),
    z.strictObject({ format: z.literal('png'), base64: z.base64().min(1).max(PICTURE_LIMIT) }),
  ]),
});
/** A picture that is saved as a file. */
export type Picture = z.infer<typeof pictureSchema>;
