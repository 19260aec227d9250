import type { StatedBy } from '../model/event.ts';
import type { Feeling, InterviewFormat } from '../model/interview.ts';
import type { LocalDay, LocalTime, Zone } from '../time/types.ts';
import type { FollowUpChannel, NamedCompany, NamedPerson, NamedRoute, Question } from './reading.ts';

/** Where a field's value comes from: the line, what follows from known facts or usual lengths, or the person's hand. */
export type FieldOrigin = 'said' | 'inferred' | 'corrected';

/** A value with where it comes from; inferred ones are shown as such. */
export interface Field<Value> {
  readonly value: Value;
  readonly origin: FieldOrigin;
}

/** Somebody in the form. */
export interface FormPerson extends NamedPerson {
  /** Names the row for corrections: the folded name as the line (or the person) first gave it. */
  readonly key: string;
  readonly origin: FieldOrigin;
}

/** The whole log as the chips and the full form show it: the line as understood, with the person's corrections on top. */
export interface LogForm {
  readonly company: Field<NamedCompany> | null;
  readonly role: Field<string> | null;
  /** Inferred from the rounds that are known already where it is not said. */
  readonly round: Field<number>;
  readonly people: readonly FormPerson[];
  readonly startOn: Field<LocalDay> | null;
  /** Inferred from the end where only that is said. */
  readonly startTime: Field<LocalTime> | null;
  /** Inferred from the usual length of the format where it is not said; null while there is no start. */
  readonly endTime: Field<LocalTime> | null;
  readonly zone: Field<Zone>;
  readonly format: Field<InterviewFormat> | null;
  /** Where it takes place; never read from the line. Empty while unknown. */
  readonly place: string;
  /** Where the person came upon the opportunity; never read from the line. Empty while they do not say. */
  readonly source: string;
  /** Null is not said and not known; it is logged as direct. */
  readonly route: Field<NamedRoute> | null;
  readonly decision: Field<{ readonly on: LocalDay; readonly by: StatedBy }> | null;
  readonly channel: Field<FollowUpChannel> | null;
  readonly references: readonly FormPerson[];
  readonly feeling: Feeling | null;
  readonly goodAnswer: string;
  readonly gap: string;
  /** What the person wrote, or else the words of the line nothing was made of. */
  readonly notes: string;
  /** Questions still open, and alternatives one click away (`kind`). Open ones that were answered are gone. */
  readonly questions: readonly Question[];
  /** True while the interview lies ahead: it is then planned, and how it went is not asked. */
  readonly isPlanned: boolean;
}
