import type { WordingKind } from '../finding.ts';

/** A short text as somebody might write it to a recruiter, with what the aid should point at; nothing where it is balanced. */
export interface Sample {
  readonly text: string;
  /** Any of these is right: one phrase can be read in more than one way. Empty for balanced wording. */
  readonly kinds: readonly WordingKind[];
}

export const flagged = (text: string, ...kinds: readonly WordingKind[]): Sample => ({ text, kinds });
export const clean = (text: string): Sample => ({ text, kinds: [] });
