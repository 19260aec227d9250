import type { CallParsed } from '../../core/contract.ts';
import type { Message } from '../../core/messages/message.ts';
import type { InterviewId } from '../../core/model/ids.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { Case } from '../../core/playbook/case.ts';
import type { Instant } from '../../core/time/types.ts';

/** A fact before main has given it its id. */
export type EventInput = CallParsed<'event.add'>;

/** Something that may have happened. */
export interface Happening {
  /** Names it in an address and among its group. */
  readonly id: string;
  readonly label: Message;
  /** What choosing it does: writes it down at once, asks for its date first, or moves an interview. */
  readonly does:
    | { readonly kind: 'note'; readonly event: EventInput }
    | { readonly kind: 'ask'; readonly event: EventInput }
    | { readonly kind: 'move'; readonly interviewIds: readonly InterviewId[] };
}

/** Whose doing it was, or what it was about. */
export type GroupId = 'they' | 'you' | 'recruiter' | 'references' | 'interview' | 'standing';

/** Things that may have happened, in parts that a hairline divides. */
export interface HappeningGroup {
  readonly id: GroupId;
  readonly label: Message;
  readonly parts: readonly (readonly Happening[])[];
}

/** What the groups are made from. */
export interface HappeningFacts {
  readonly facts: Case;
  readonly settings: Settings;
  readonly now: Instant;
}
