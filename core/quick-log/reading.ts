import type { Message } from '../messages/message.ts';
import type { StatedBy } from '../model/event.ts';
import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { InterviewFormat } from '../model/interview.ts';
import type { PersonRole } from '../model/person.ts';
import type { LocalDay, LocalTime, Zone } from '../time/types.ts';

/** A stretch of the typed line: from (inclusive) and to (exclusive), in UTF-16 units. */
export type Span = readonly [from: number, to: number];

/**
 * One thing that was understood. `said` stands in the line; `inferred` follows from it (a company from a
 * person, today from a bare time) and is shown as such.
 */
export interface Piece<Value> {
  readonly value: Value;
  readonly origin: 'said' | 'inferred';
  readonly span: Span | null;
}

/** A person as named in the line, matched to somebody known where exactly one fits. */
export interface NamedPerson {
  readonly personId: PersonId | null;
  readonly name: string;
  readonly role: PersonRole;
}

/** A company as named in the line, matched to a known opportunity where exactly one fits. */
export interface NamedCompany {
  readonly opportunityId: OpportunityId | null;
  readonly name: string;
}

export type NamedRoute =
  { readonly kind: 'direct' } | { readonly kind: 'recruiter'; readonly recruiter: NamedPerson | null; readonly agency: string };

export type FollowUpChannel = 'mail' | 'phone' | 'through-recruiter';

/** What each chip holds; null (or an empty list) where the line says nothing about it. */
export interface ReadingParts {
  readonly company: Piece<NamedCompany> | null;
  readonly role: Piece<string> | null;
  /** 0 is a screening call, 1 the first interview. */
  readonly round: Piece<number> | null;
  readonly people: readonly Piece<NamedPerson>[];
  /** Day and times are wall clock in `zone`, or in the person's zone where none is said. */
  readonly startOn: Piece<LocalDay> | null;
  readonly startTime: Piece<LocalTime> | null;
  readonly endTime: Piece<LocalTime> | null;
  readonly zone: Piece<Zone> | null;
  readonly format: Piece<InterviewFormat> | null;
  readonly route: Piece<NamedRoute> | null;
  readonly decision: Piece<{ readonly on: LocalDay; readonly by: StatedBy }> | null;
  readonly channel: Piece<FollowUpChannel> | null;
}

/** The parts of a line that a chip can stand for. */
export type ReadingPart = keyof ReadingParts;

/** One way to read what was asked about. */
export interface Answer {
  /** Names the meaning, not the place in the list, so that a stored answer stays right when the list changes. */
  readonly id: string;
  readonly label: Message;
  /** The parts that choosing it fills or replaces. */
  readonly gives: Partial<ReadingParts>;
  /** The words it makes something of, where that is not the whole span of the question. */
  readonly uses?: readonly Span[];
}

/** Where two readings fit, the person is asked instead of guessed for. */
export interface Question {
  /** Stable while the line says the same, so that an answer survives further typing. */
  readonly id: string;
  readonly part: ReadingPart;
  readonly asks: Message;
  /** The likely answers, best first. */
  readonly answers: readonly Answer[];
  /**
   * `open`: nothing was filled, the chip waits for an answer. `alternative`: the first answer is filled in
   * already and the others are one click away ("next Friday").
   */
  readonly kind: 'open' | 'alternative';
  /** The words in question; while it is open they stay in the note, so that nothing is lost. */
  readonly span: Span;
}

/** What one line of plain English was understood to say. */
export interface Reading extends ReadingParts {
  readonly line: string;
  readonly questions: readonly Question[];
  /** Every stretch that something was made of, connecting words included; in order, not overlapping. */
  readonly understood: readonly Span[];
  /** The words nothing was made of; they are kept as a note. */
  readonly rest: string;
}
