import type { EventOf, TermsHeard, ToldTopic, WorkspaceEvent } from '../model/event.ts';
import type { Interview } from '../model/interview.ts';
import type { Letter } from '../model/letter.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Person } from '../model/person.ts';
import type { Instant } from '../time/types.ts';
import type { SaidFigure } from './figures-in-words.ts';

/** What an entry is: an offer, its deadline moved, what they said, what the person said, a talk or letter about terms, an answer in a round. */
export type EntryDoes =
  | { readonly kind: 'offer-made'; readonly deadline: EventOf<'offer-made'>['deadline'] }
  | { readonly kind: 'deadline-moved'; readonly deadline: EventOf<'offer-made'>['deadline'] }
  | { readonly kind: 'heard'; readonly says: TermsHeard }
  | { readonly kind: 'told'; readonly topic: ToldTopic }
  | { readonly kind: 'contact'; readonly direction: 'in' | 'out' }
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'answer'; readonly interview: Interview; readonly question: string };

/** One thing that was said, or done, about the terms of a job. */
export interface LogEntry {
  /** Of the fact it tells of, or of the question it was asked with. */
  readonly id: string;
  readonly at: Instant;
  readonly does: EntryDoes;
  /** The other end; null where it was nobody in particular, or they are gone. */
  readonly person: Person | null;
  /** As it was written down, of a letter all of it; empty where nothing was. */
  readonly words: string;
  /** The figures in those words. */
  readonly figures: readonly SaidFigure[];
  /** The fact, to correct it; null for an answer in a round, which stands in its debrief. */
  readonly event: WorkspaceEvent | null;
  /** Where it was said, if not here: the same company or recruiter heard it about another job. */
  readonly elsewhere: Opportunity | null;
}
