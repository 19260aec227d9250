import type { QuickLogContext } from '../../core/quick-log/context.ts';
import type { Corrections } from '../../core/quick-log/corrections.ts';
import type { LogForm } from '../../core/quick-log/log-form.ts';
import type { FormField, FormProblem } from '../../core/quick-log/form-problem.ts';

/** What every editor of a part of the log works on. */
export interface EditorProps {
  readonly form: LogForm;
  readonly context: QuickLogContext;
  readonly change: (by: (corrections: Corrections) => Corrections) => void;
  /** What is in the way of logging; empty until the person tried. */
  readonly problems: readonly FormProblem[];
  /** The editor's own work is done, such as after choosing one of few. */
  readonly onDone: () => void;
}

/** The problem of a field, or null. */
export const problemOf = (problems: readonly FormProblem[], ...fields: readonly FormField[]): FormProblem | null =>
  problems.find(({ field }) => fields.includes(field)) ?? null;
