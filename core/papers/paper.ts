import * as z from 'zod';
import { reportAskedSchema, reportSearch } from '../report/asked.ts';
import { interviewIdSchema, letterIdSchema } from '../model/ids.ts';

export const paperSizeSchema = z.enum(['a4', 'letter', 'phone']);
/** What a brief is laid out for: a sheet of paper, or the screen of a phone. */
export type PaperSize = z.infer<typeof paperSizeSchema>;

export const sheetSchema = paperSizeSchema.extract(['a4', 'letter']);
/** A sheet of paper as printers hold it. */
export type Sheet = z.infer<typeof sheetSchema>;

export const letterLayoutSchema = z.enum(['typed', 'by-hand']);
/** How a letter stands on paper: as it is sent, or large on ruled lines, to be copied by hand. */
export type LetterLayout = z.infer<typeof letterLayoutSchema>;

export const paperSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('brief'), interviewId: interviewIdSchema, size: paperSizeSchema }),
  z.strictObject({ kind: z.literal('letter'), letterId: letterIdSchema, size: sheetSchema, layout: letterLayoutSchema }),
  /** Every opportunity, to lie beside the phone ("always review the list first", the Hays interview guide). */
  z.strictObject({ kind: z.literal('list'), size: sheetSchema }),
  z.strictObject({ kind: z.literal('report'), size: sheetSchema, asked: reportAskedSchema }),
]);
/** What can be put on paper, or kept as a PDF. */
export type Paper = z.infer<typeof paperSchema>;

/** Where Letter is the paper in the printer (Unicode CLDR, paperSize US-Letter). */
const LETTER_REGIONS: ReadonlySet<string> = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']);

/** The sheet in use where a locale is at home; A4 where it does not say. */
export const sheetOf = (locale: string): Sheet => {
  try {
    return LETTER_REGIONS.has(new Intl.Locale(locale).maximize().region ?? '') ? 'letter' : 'a4';
  } catch {
    return 'a4';
  }
};

/** Where the window finds the paper; the token says that it was asked for, and by whom. */
export const paperRoute = (paper: Paper, token: string): string => {
  switch (paper.kind) {
    case 'brief':
      return `/paper/brief/${paper.interviewId}?size=${paper.size}&token=${token}`;
    case 'letter':
      return `/paper/letter/${paper.letterId}?size=${paper.size}&layout=${paper.layout}&token=${token}`;
    case 'list':
      return `/paper/list/all?size=${paper.size}&token=${token}`;
    case 'report':
      return `/paper/report/all?size=${paper.size}&${reportSearch(paper.asked)}&token=${token}`;
  }
};
