import type { HappenedForm } from '../../core/capture/capture.ts';
import type { CaptureContext } from '../../core/capture/context.ts';
import type { CaptureCorrections } from '../../core/capture/corrections.ts';
import type { About } from '../../core/capture/reading.ts';
import type { SaidFact } from '../../core/capture/said-fact.ts';
import type { Field } from '../../core/quick-log/log-form.ts';

/** What is common to everything that is no interview: what happened, and what is only noted. */
export type AnyForm = HappenedForm | { readonly about: Field<About> | null; readonly notes: string };

/** What every editor of a part of the line works on. */
export interface CaptureEditorProps {
  readonly form: AnyForm;
  readonly context: CaptureContext;
  readonly change: (by: (corrections: CaptureCorrections) => CaptureCorrections) => void;
  /** The editor's own work is done, such as after choosing one of few. */
  readonly onDone: () => void;
}

/** What the fields of one fact work on. */
export interface FactFieldsProps<Fact extends SaidFact = SaidFact> extends Pick<CaptureEditorProps, 'form' | 'context'> {
  readonly fact: Fact;
  readonly set: (fact: SaidFact) => void;
}
