import * as z from 'zod';
import type { InterviewId } from '../model/ids.ts';

export const paperSizeSchema = z.enum(['a4', 'letter', 'phone']);
/** What a brief is laid out for: a sheet of paper, or the screen of a phone. */
export type PaperSize = z.infer<typeof paperSizeSchema>;

/** Where Letter is the paper in the printer (Unicode CLDR, paperSize US-Letter). */
const LETTER_REGIONS: ReadonlySet<string> = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']);

/** The sheet in use where a locale is at home; A4 where it does not say. */
export const sheetOf = (locale: string): 'a4' | 'letter' => {
  try {
    return LETTER_REGIONS.has(new Intl.Locale(locale).maximize().region ?? '') ? 'letter' : 'a4';
  } catch {
    return 'a4';
  }
};

/** Where the window finds the paper; the token says that it was asked for, and by whom. */
export const paperRoute = (interviewId: InterviewId, size: PaperSize, token: string): string =>
  `/paper/${interviewId}?size=${size}&token=${token}`;
