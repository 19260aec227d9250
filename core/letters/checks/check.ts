import type { Message } from '../../messages/message.ts';
import type { SourceId } from '../../playbook/sources.ts';
import type { Instant } from '../../time/types.ts';
import type { FindingLevel, Fix, Span } from '../finding.ts';
import type { LetterReading } from '../reading/letter-reading.ts';
import type { Stretch } from '../reading/stretch.ts';

/** What a check found, before its rule says why it matters. */
export interface Found {
  /** What tells this finding from others of its rule, and stays when other words of the letter change. */
  readonly about: string;
  readonly level: FindingLevel;
  readonly at: readonly Span[];
  readonly title: Message;
  readonly detail?: Message;
  readonly fixes?: readonly Fix[];
  readonly fineAt?: Instant;
  /** Where this finding has a reason of its own, other than the rule's. */
  readonly why?: Message;
  readonly sources?: readonly SourceId[];
}

/** What came of one check. */
export interface Checked {
  readonly found: readonly Found[];
  /** What may be said where nothing was found; null where there was nothing to look at. */
  readonly passed: Message | null;
  /** What of the letter is good in the eyes of this check, to be shown in it; most have nothing to show. */
  readonly good?: readonly Span[];
}

/** One rule at work on one letter. Never throws, whatever is typed. */
export type Check = (reading: LetterReading) => Checked;

/** There was nothing to look at. */
export const notChecked: Checked = { found: [], passed: null };

/** Found or, where there is nothing to find, passed. */
export const checked = (found: readonly Found[], passed: Message | null): Checked => ({
  found,
  passed: found.length === 0 ? passed : null,
});

export const inText = ({ from, to }: Stretch): Span => ({ field: 'text', from, to });
export const inSubject = ({ from, to }: Stretch): Span => ({ field: 'subject', from, to });
