import type { HandedOver, OwnDocument } from '../model/document.ts';
import type { EventOf, Medium } from '../model/event.ts';
import type { ActionKey, OpportunityId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Letter } from '../model/letter.ts';
import type { Instant } from '../time/types.ts';

/** What somebody passed on, such as the day they decide; a fact about an opportunity with a word of theirs behind it. */
export type PassedOn = EventOf<
  | 'decision-date-stated'
  | 'follow-up-channel-stated'
  | 'direct-note-answered'
  | 'contact-date-advised'
  | 'interview-cancelled'
  | 'interview-rescheduled'
>;

interface Common {
  /** Names it within one timeline. */
  readonly id: string;
  readonly at: Instant;
  /** Empty where it was about none. */
  readonly opportunityIds: readonly OpportunityId[];
}

/** A message, a call or a talk; `event` is null where only a step that was done, or the letter itself, tells of it. */
export interface ContactExchange extends Common {
  readonly kind: 'contact';
  readonly direction: 'in' | 'out';
  readonly party: EventOf<'contact'>['party'];
  readonly about: EventOf<'contact'>['about'];
  /** Null where nobody said how. */
  readonly medium: Medium | null;
  readonly event: EventOf<'contact'> | null;
  /** What was sent, where it was written here. */
  readonly letter: Letter | null;
  /** The step that was done, where nothing else tells of it. */
  readonly actionKey: ActionKey | null;
}

/** One thing that passed between the person and somebody they deal with. */
export type Exchange =
  | ContactExchange
  /** An interview they take part in; it may lie ahead. */
  | (Common & { readonly kind: 'met'; readonly interview: Interview })
  | (Common & { readonly kind: 'handed'; readonly document: OwnDocument; readonly handed: HandedOver })
  /** What they were told, and will hold the person to. */
  | (Common & { readonly kind: 'told'; readonly event: EventOf<'told'> })
  | (Common & { readonly kind: 'passed-on'; readonly event: PassedOn });
