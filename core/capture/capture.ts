import type { CallParsed } from '../contract.ts';
import type { Message } from '../messages/message.ts';
import type { Happened } from '../model/happened.ts';
import type { InterviewLog } from '../model/interview-log.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Chip } from '../quick-log/chips.ts';
import type { FormProblem } from '../quick-log/form-problem.ts';
import type { Field, FieldOrigin, LogForm } from '../quick-log/log-form.ts';
import type { NamedPerson } from '../quick-log/reading.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time/types.ts';
import type { About, CaptureKind, CapturePart, CaptureQuestion } from './reading.ts';
import type { SaidFact } from './said-fact.ts';

/** One call that writes the line down; several are made in order. */
export type CaptureWrite =
  | { readonly call: 'interview.log'; readonly input: InterviewLog }
  | { readonly call: 'happened.note'; readonly input: Happened }
  | { readonly call: 'interview.reschedule'; readonly input: Omit<CallParsed<'interview.reschedule'>, 'draft'> }
  /** A note is kept in the opportunity's own notes: the whole of them with the words added at their end. */
  | { readonly call: 'opportunity.update'; readonly input: Pick<Opportunity, 'id' | 'notes'> };

/** Something that is in the way of writing it down. */
export interface CaptureProblem {
  readonly part: CapturePart | `fact:${string}`;
  readonly message: Message;
}

/** A fact in the form. */
export interface FormFact extends Field<SaidFact> {
  readonly key: string;
}

/** Something that happened, as the chips show it: the line as understood, with the person's corrections on top. */
export interface HappenedForm {
  readonly person: Field<NamedPerson> | null;
  readonly about: Field<About> | null;
  /** Now where nothing was said, and then inferred. */
  readonly at: Field<Instant>;
  /** False where only a day, or a part of one, was said. */
  readonly timeIsKnown: boolean;
  readonly facts: readonly FormFact[];
  /** The words of the line nothing was made of, or what was written instead. */
  readonly notes: string;
}

/** One thing that was understood or is asked, of something that happened. */
export interface HappenedChip {
  /** Stable while it stands for the same thing. */
  readonly key: string;
  /** What its editor edits; `fact:` with the key of the fact. */
  readonly part: CapturePart | `fact:${string}`;
  readonly label: Message;
  /** `open` waits for an answer; `offered` is not said and may be added. */
  readonly state: FieldOrigin | 'open' | 'offered';
  /** What it asks, or the other readings that are one click away. */
  readonly question: CaptureQuestion | null;
}

interface CaptureBase {
  /** What the line could be as well, best first, with the words to offer it by. */
  readonly otherKinds: readonly { readonly kind: CaptureKind; readonly label: Message }[];
  /** Where it goes: "Adds to the opportunity you have with Northgate Energy"; null while that is open. */
  readonly goesTo: Message | null;
}

/** The line with everything that was set by hand: what to show, and what will be written. */
export type Capture =
  | (CaptureBase & {
      readonly kind: 'interview';
      readonly form: LogForm;
      readonly chips: readonly Chip[];
      readonly writes: Result<readonly CaptureWrite[], readonly FormProblem[]>;
    })
  | (CaptureBase & {
      readonly kind: 'happened';
      readonly form: HappenedForm;
      readonly chips: readonly HappenedChip[];
      readonly writes: Result<readonly CaptureWrite[], readonly CaptureProblem[]>;
    })
  | (CaptureBase & {
      readonly kind: 'note';
      readonly form: { readonly about: Field<About> | null; readonly notes: string };
      readonly chips: readonly HappenedChip[];
      readonly writes: Result<readonly CaptureWrite[], readonly CaptureProblem[]>;
    })
  /** An interview and something else fit as well: the only chip asks which. */
  | (CaptureBase & {
      readonly kind: 'asked';
      readonly chips: readonly HappenedChip[];
      readonly writes: Result<readonly CaptureWrite[], readonly CaptureProblem[]>;
    });
