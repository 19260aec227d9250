import type { Message } from '../messages/message.ts';
import type { SourceId } from '../playbook/sources.ts';
import type { Instant } from '../time/types.ts';
import type { LetterRuleId } from './rule-ids.ts';

/** How much a finding weighs: an error holds "Mark as sent" behind one "send anyway"; a warning and a hint never block. */
export type FindingLevel = 'error' | 'warning' | 'hint';

/** A stretch of a letter. Offsets count UTF-16 units of the subject or the text as typed; `to` is the place after its last character. */
export interface Span {
  readonly field: 'subject' | 'text';
  readonly from: number;
  readonly to: number;
}

/** What one click does about a finding: exchange words, or something that the window does. */
export type Fix =
  | { readonly kind: 'replace'; readonly label: Message; readonly edits: readonly { readonly at: Span; readonly by: string }[] }
  | { readonly kind: 'attach' | 'use-recruiter' | 'choose-person'; readonly label: Message };

/** Something in a letter that is worth a look before it is sent. */
export interface Finding {
  /** Stays the same while the finding is about the same thing, so that ignoring it holds. */
  readonly key: string;
  readonly rule: LetterRuleId;
  readonly level: FindingLevel;
  /** Where it is; empty for the letter as a whole. */
  readonly at: readonly Span[];
  readonly title: Message;
  readonly detail: Message | null;
  readonly why: Message;
  /** Empty where the rule is the product's own. */
  readonly sources: readonly SourceId[];
  readonly fixes: readonly Fix[];
  /** From when it is fine, for what is too soon. */
  readonly fineAt: Instant | null;
}
