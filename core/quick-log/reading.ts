import type { Message } from '../messages/message.ts';
import type { StatedBy } from '../model/event.ts';
import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { InterviewFormat } from '../model/interview.ts';
import type { PersonRole } from '../model/person.ts';
import type { Instant, LocalDay, Zone } from '../time/types.ts';

/** A stretch of the typed line: from (inclusive) and to (exclusive), in UTF-16 units. */
export type Span = readonly [from: number, to: number];

/**
 * One thing that was understood. `said` stands in the line; `inferred` follows from it (a company from a
 * person, an end from a usual length) and is shown as such.
 */
export interface Piece<Value> {
  readonly value: Value;
  readonly origin: 'said' | 'inferred';
  readonly span: Span | null;
}

/** The parts of a line that a chip can stand for. */
export type ReadingPart = 'company' | 'role' | 'round' | 'people' | 'start' | 'end' | 'zone' | 'format' | 'route' | 'decision' | 'channel';

/** Where two readings fit, the person is asked instead of guessed for. */
export interface Question {
  /** Stable while the line says the same, so that an answer survives further typing. */
  readonly id: string;
  readonly part: ReadingPart;
  readonly asks: Message;
  /** The likely answers, best first; choosing one replaces the parts it holds. */
  readonly answers: readonly { readonly label: Message; readonly gives: Partial<ReadingParts> }[];
}

/** A person as named in the line, matched to somebody known where exactly one fits. */
export interface NamedPerson {
  readonly personId: PersonId | null;
  readonly name: string;
  readonly role: PersonRole;
}

/** What each chip holds; null (or an empty list) where the line says nothing about it. */
export interface ReadingParts {
  readonly company: Piece<{ readonly opportunityId: OpportunityId | null; readonly name: string }> | null;
  readonly role: Piece<string> | null;
  /** 0 is a screening call, 1 the first interview. */
  readonly round: Piece<number> | null;
  readonly people: readonly Piece<NamedPerson>[];
  readonly start: Piece<Instant> | null;
  readonly end: Piece<Instant> | null;
  readonly zone: Piece<Zone> | null;
  readonly format: Piece<InterviewFormat> | null;
  readonly route: Piece<
    { readonly kind: 'direct' } | { readonly kind: 'recruiter'; readonly recruiter: NamedPerson | null; readonly agency: string }
  > | null;
  readonly decision: Piece<{ readonly on: LocalDay; readonly by: StatedBy }> | null;
  readonly channel: Piece<'mail' | 'phone' | 'through-recruiter'> | null;
}

/** What one line of plain English was understood to say. */
export interface Reading extends ReadingParts {
  readonly line: string;
  readonly questions: readonly Question[];
  /** The words nothing was made of; they are kept as a note. */
  readonly rest: string;
}
