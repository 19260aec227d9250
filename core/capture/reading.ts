import type { Message } from '../messages/message.ts';
import type { PersonRole } from '../model/person.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { NamedPerson, Piece, Reading, Span } from '../quick-log/reading.ts';
import type { LocalDay, LocalTime } from '../time/types.ts';
import type { SaidFact } from './said-fact.ts';

/** What a line is: an interview to log, something that happened, or words to keep beside an opportunity. */
export type CaptureKind = 'interview' | 'happened' | 'note';

/** What is settled before a letter is typed, such as who is on the phone; it is not asked again. */
export interface CaptureGiven {
  /** Who it is with; null leaves it to the line. */
  readonly person: NamedPerson | null;
  /** What it is about; empty leaves it to the line. */
  readonly opportunityIds: readonly OpportunityId[];
  /** The line tells of a call, theirs or the person's own, even where no word says so. */
  readonly call: 'in' | 'out' | null;
  /** What the line is; null leaves it to the line. */
  readonly kind: CaptureKind | null;
}

export const nothingGiven: CaptureGiven = { person: null, opportunityIds: [], call: null, kind: null };

/** What something is about: opportunities that are known, or a company that is heard of for the first time. */
export interface About {
  readonly opportunityIds: readonly OpportunityId[];
  readonly newCompany: string | null;
}

/** The parts of a line that are no facts of their own. */
export type CapturePart = 'kind' | 'person' | 'about' | 'when';

/** What choosing an answer fills or replaces. */
export interface CaptureGives {
  readonly kind?: CaptureKind;
  readonly person?: NamedPerson | null;
  readonly about?: About;
  readonly on?: LocalDay;
  /** By `factKeyOf`; null takes the fact away. */
  readonly facts?: Readonly<Record<string, SaidFact | null>>;
}

export interface CaptureAnswer {
  /** Names the meaning, not the place in the list, so that a stored answer stays right when the list changes. */
  readonly id: string;
  readonly label: Message;
  readonly gives: CaptureGives;
}

/** Where two readings fit, the person is asked instead of guessed for. */
export interface CaptureQuestion {
  /** Stable while the line says the same, so that an answer survives further typing. */
  readonly id: string;
  /** A part, or the key of the fact it is about. */
  readonly part: CapturePart | `fact:${string}`;
  readonly asks: Message;
  /** The likely answers, best first; empty where only a day or a name can be given. */
  readonly answers: readonly CaptureAnswer[];
  /** `open`: nothing was filled. `alternative`: the first answer is filled in, the others are one click away. */
  readonly kind: 'open' | 'alternative';
}

/** A fact that was understood. */
export interface FactPiece extends Piece<SaidFact> {
  readonly key: string;
  /** Which of its values were not said and follow from the rest: shown as assumed. */
  readonly assumed: readonly ('medium' | 'about' | 'on' | 'by')[];
  /** The days it could be as well, best first; empty where it is clear. */
  readonly otherDays: readonly LocalDay[];
}

/** Somebody or something named in the line, before it is clear who or which. */
export interface Mention {
  /** As it stands in the line. */
  readonly text: string;
  readonly span: Span;
  readonly people: readonly NamedPerson[];
  readonly opportunityIds: readonly OpportunityId[];
  /** The known agency of that name; null for none. */
  readonly agency: string | null;
  /** True where the name is not written like any that is known, and only resembles it. */
  readonly isTypo: boolean;
  /** Where it stands: who did or was told something, where they are from, what it was about. */
  readonly place: 'actor' | 'house' | 'topic';
  /** What "the recruiter" or "their hiring manager" says of them; null where a name stands alone. */
  readonly role: PersonRole | null;
}

/** What the line says of something that happened. */
export interface HappenedReading {
  readonly mentions: readonly Mention[];
  readonly facts: readonly FactPiece[];
  /** Two companies each did something of their own: one line holds one thing. */
  readonly isTwoThings: boolean;
  /** When it happened; null where that is not said. */
  readonly on: Piece<LocalDay> | null;
  readonly time: Piece<LocalTime> | null;
  /** Days that `on` could be as well, best first; `on` is null while they are all as likely. */
  readonly otherDays: readonly LocalDay[];
  /** Every stretch that something was made of, in order, not overlapping. */
  readonly understood: readonly Span[];
  /** The words nothing was made of; they are kept as a note. */
  readonly rest: string;
}

/** What one line of plain English was understood to say, whatever it is about. */
export interface CaptureReading {
  readonly line: string;
  readonly given: CaptureGiven;
  /** What the line is; null where an interview and something else fit as well, which is then asked. */
  readonly kind: CaptureKind | null;
  /** What it could be as well, best first. */
  readonly otherKinds: readonly CaptureKind[];
  /** The line read as an interview. */
  readonly interview: Reading;
  /** The line read as something that happened. */
  readonly happened: HappenedReading;
}
