import { type Corrections, noCorrections } from '../quick-log/corrections.ts';
import type { NamedPerson } from '../quick-log/reading.ts';
import type { LocalDay, LocalTime } from '../time/types.ts';
import type { About, CaptureKind, CaptureQuestion } from './reading.ts';
import type { SaidFact } from './said-fact.ts';

/** What can be set by hand beside the facts. */
export interface CaptureFieldValues {
  readonly person: NamedPerson;
  readonly about: About;
  readonly on: LocalDay;
  readonly time: LocalTime;
  /** Replaces the note that the unread words of the line would make. */
  readonly notes: string;
}
export type CaptureField = keyof CaptureFieldValues;
/** One that is absent follows the line; null was emptied on purpose. */
export type CaptureFields = { readonly [Name in CaptureField]?: CaptureFieldValues[Name] | null };

/** Everything the person set beside the line. Plain values: it can be stored as JSON. */
export interface CaptureCorrections {
  /** What the line is, where the person said so. */
  readonly kind: CaptureKind | null;
  /** What was set while it was read as an interview. */
  readonly interview: Corrections;
  readonly fields: CaptureFields;
  /** Facts set by hand, by their key; null was taken away. */
  readonly facts: Readonly<Record<string, SaidFact | null>>;
  /** The id of the chosen answer, by the id of its question. */
  readonly answers: Readonly<Record<string, string>>;
}

export const nothingCorrected: CaptureCorrections = { kind: null, interview: noCorrections, fields: {}, facts: {}, answers: {} };

/** Says what the line is. */
export const chooseKind = (corrections: CaptureCorrections, kind: CaptureKind): CaptureCorrections => ({ ...corrections, kind });

/** Sets what belongs to an interview, with the functions of the quick log. */
export const correctInterview = (corrections: CaptureCorrections, by: (interview: Corrections) => Corrections): CaptureCorrections => ({
  ...corrections,
  interview: by(corrections.interview),
});

/** Sets a field by hand; null empties it. */
export const correctField = <Name extends CaptureField>(
  corrections: CaptureCorrections,
  name: Name,
  value: CaptureFieldValues[Name] | null,
): CaptureCorrections => ({ ...corrections, fields: { ...corrections.fields, [name]: value } });

/** Sets a fact by hand under the key it had; null takes it away. */
export const correctFact = (corrections: CaptureCorrections, key: string, fact: SaidFact | null): CaptureCorrections => ({
  ...corrections,
  facts: { ...corrections.facts, [key]: fact },
});

/** Chooses an answer; what was set by hand for the same part gives way to it. */
export const answerCapture = (
  corrections: CaptureCorrections,
  question: Pick<CaptureQuestion, 'id' | 'part'>,
  answerId: string,
): CaptureCorrections => {
  const answers = { ...corrections.answers, [question.id]: answerId };
  switch (question.part) {
    case 'kind':
      return { ...corrections, answers, kind: null };
    case 'person':
    case 'about': {
      const { [question.part]: _dropped, ...fields } = corrections.fields;
      return { ...corrections, answers, fields };
    }
    case 'when': {
      const { on: _dropped, ...fields } = corrections.fields;
      return { ...corrections, answers, fields };
    }
    default: {
      const { [question.part.slice('fact:'.length)]: _dropped, ...facts } = corrections.facts;
      return { ...corrections, answers, facts };
    }
  }
};
