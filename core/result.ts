import type { Message } from './messages/message.ts';

/** An expected failure, told in the person's words: what happened, what is safe, what to do. */
export interface Problem {
  /** Stable name for code to branch on, such as `company-missing`. */
  readonly kind: string;
  readonly message: Message;
  /** The input field the problem belongs to, when there is one. */
  readonly field?: string | undefined;
}

/** The answer of everything that can fail in an expected way. Bugs throw instead. */
export type Result<Value, Failure = Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Failure };

export const succeed = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const fail = <Failure>(problem: Failure): { readonly ok: false; readonly problem: Failure } => ({ ok: false, problem });
