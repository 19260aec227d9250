import type { MessageKey } from '../messages/en.ts';
import { message, type MessageValue } from '../messages/message.ts';
import type { Problem } from '../result.ts';
import type { CorrectedField } from './corrections.ts';

/** The field a problem of the form belongs to. */
export type FormField = CorrectedField | 'people' | 'references' | 'line';

/** A problem with one field, in plain words. */
export interface FormProblem extends Problem {
  readonly field: FormField;
}

type ProblemKind<Key extends MessageKey = MessageKey> = Key extends `quick-log.problem.${infer Kind}` ? Kind : never;

/** The problem of that kind, in the words the catalogue has for it. */
export const formProblem = (field: FormField, kind: ProblemKind, values?: Record<string, MessageValue>): FormProblem => ({
  kind,
  field,
  message: message(`quick-log.problem.${kind}`, values),
});
