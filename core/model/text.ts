import * as z from 'zod';

/** Control characters and bidirectional overrides can hide what a name really says; they are never kept. */
const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

const oneLine = (text: string): string => text.normalize('NFC').replace(HIDDEN, ' ').replace(/\s+/gu, ' ').trim();

/** The longest line, in UTF-16 units. */
export const LINE_LIMIT = 200;
const QUESTION_LIMIT = 500;
/** The longest notes, in UTF-16 units. */
export const NOTES_LIMIT = 100_000;

/** One trimmed line of at most 200 characters; may be empty. */
export const lineSchema = z.string().transform(oneLine).pipe(z.string().max(LINE_LIMIT));

/** One trimmed line that says something. */
export const nameSchema = z.string().transform(oneLine).pipe(z.string().min(1).max(LINE_LIMIT));

/** A question on one trimmed line, of at most 500 characters; may be empty while it is being typed. */
export const questionSchema = z.string().transform(oneLine).pipe(z.string().max(QUESTION_LIMIT));

/** Free notes of the person's own, kept as typed. */
export const notesSchema = z.string().max(NOTES_LIMIT);
