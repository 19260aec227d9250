import type { Message } from '../messages/message.ts';

/** What makes wording unbalanced: it leaves no middle, runs oneself down, condemns the whole, blames others, or begs pardon. */
export type WordingKind = 'absolute' | 'self-deprecating' | 'verdict' | 'blame' | 'apology';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  /** The place after its last character. */
  readonly to: number;
}

/** A stretch of a text that a recruiter might take the wrong way. */
export interface Finding extends Stretch {
  readonly kind: WordingKind;
  /** Why it is pointed at, and who advises it. */
  readonly why: Message;
  /** Words to offer in its place, to be made one's own; null where there is no word that fits. In the language of the rules, not of the window. */
  readonly instead: string | null;
  /** What the offered words take the place of: the stretch itself, or the sentence around it. */
  readonly replaces: Stretch;
}
