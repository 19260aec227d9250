import type { Message } from '../../messages/message.ts';
import type { EventId, OpportunityId, PersonId } from '../../model/ids.ts';
import type { JobTerms, OfferRecord, PresentJob } from '../../model/offer.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Instant } from '../../time/types.ts';
import type { LogEntry } from '../log-entry.ts';
import type { Negotiator } from '../negotiator.ts';
import type { Statement } from '../statement.ts';
import type { FigureBasis } from '../yearly-figure.ts';

/** What may be wrong with a negotiation. Ids stand inside the keys of warnings that were left: never renamed, never reused. */
export const warningKinds = ['second-negotiator', 'figure-differs', 'leverage', 'present-pay', 'walk-away'] as const;
export type WarningKind = (typeof warningKinds)[number];

/** The one thing a warning offers to do about it. */
export type WayOut =
  | { readonly kind: 'write'; readonly personId: PersonId; readonly name: string }
  | { readonly kind: 'correct'; readonly eventId: EventId }
  | { readonly kind: 'note-offer'; readonly opportunityId: OpportunityId; readonly company: string }
  | { readonly kind: 'present-job' }
  | { readonly kind: 'limits' };

/** Something in a negotiation that is worth a look: what it is, what is safe to say, and what it rests on. */
export interface NegotiationWarning {
  /** Stays the same while it is about the same fact, so that leaving it holds. */
  readonly key: string;
  readonly kind: WarningKind;
  /** The entry of the log it is about. */
  readonly aboutId: string;
  /** A hint is said where the entry stands, and not beside the offers. */
  readonly level: 'guard' | 'hint';
  readonly title: Message;
  /** What is safe to say. */
  readonly safe: Message;
  /** What it rests on. */
  readonly facts: readonly Message[];
  readonly way: WayOut | null;
  /** It gives away how far the person goes, and is shown only where they set that. */
  readonly isPrivate: boolean;
}

/** A negotiation as the warnings read it. */
export interface Negotiation {
  readonly workspace: Workspace;
  readonly opportunity: Opportunity;
  readonly now: Instant;
  readonly entries: readonly LogEntry[];
  readonly negotiator: Negotiator | null;
  /** Since when there is an offer; null before one. */
  readonly offeredAt: Instant | null;
  /** It was accepted, refused or ended: there is nothing left to mend. */
  readonly isOver: boolean;
  readonly record: OfferRecord | null;
  readonly terms: JobTerms | null;
  readonly presentJob: PresentJob | null;
  readonly basis: FigureBasis;
  /** What the person said they want. */
  readonly asked: readonly Statement[];
  /** What they said they earn. */
  readonly earned: readonly Statement[];
}

/** One rule of a negotiation. Never throws, whatever was written. */
export type NegotiationCheck = (negotiation: Negotiation) => readonly NegotiationWarning[];

/** The key of a warning about an entry. */
export const warningKey = (kind: WarningKind, aboutId: string): string => `${kind}:${aboutId}`;
