import { nothingCorrected } from '../../core/capture/corrections.ts';
import type { CaptureDraft } from '../../core/capture/draft.ts';
import { wordsSince } from '../data/words-since.ts';

/**
 * What was typed while a line was being noted: what was added at its end, or the whole of it where it was changed in
 * another way. Null where nothing was.
 */
export const typedSince = (noted: CaptureDraft, now: CaptureDraft): CaptureDraft | null => {
  if (now.line === noted.line) return null;
  if (!now.line.startsWith(noted.line)) return now;
  const line = wordsSince(noted.line, now.line);
  return line === '' ? null : { line, corrections: nothingCorrected };
};
