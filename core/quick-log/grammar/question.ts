import { foldName } from '../fold.ts';
import type { ReadingPart, Span } from '../reading.ts';

/** Made of what is asked about and the words in question, so that an answer survives typing elsewhere in the line. */
export const questionId = (part: ReadingPart, text: string, span: Span): string => `${part}:${foldName(text.slice(...span))}`;
