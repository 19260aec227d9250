import type { Message } from '../messages/message.ts';
import type { LogForm } from './form.ts';
import type { Question, ReadingPart } from './reading.ts';

/** One thing that was understood or is asked, ready to be shown in the row under the line. */
export interface Chip {
  /** Stable while it stands for the same thing. */
  readonly key: string;
  readonly part: ReadingPart;
  readonly label: Message;
  /** `open` waits for an answer; `offered` is not said and may be added. */
  readonly state: 'said' | 'inferred' | 'corrected' | 'open' | 'offered';
  /** What it asks, or the other readings that are one click away. */
  readonly question: Question | null;
}

/** The chips of the form, in the order they are read: who, where, when, how, what next. */
export const chipsOf = (_form: LogForm): readonly Chip[] => [];
