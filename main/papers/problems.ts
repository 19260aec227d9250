import { message } from '../../core/messages/message.ts';
import type { Paper } from '../../core/papers/paper.ts';
import { fail } from '../../core/result.ts';
import { codeOf } from '../store/durable-files.ts';

/** The page was not drawn in time, or came to an end. */
export const notDrawn = (kind: Paper['kind']) => fail({ kind: 'paper-not-drawn', message: message('paper.problem.not-drawn', { kind }) });

/** There is nothing to print on. */
export const noPrinter = (kind: Paper['kind']) => fail({ kind: 'no-printer', message: message('paper.problem.no-printer', { kind }) });

/** The system's printing refused it. */
export const notPrinted = (kind: Paper['kind']) => fail({ kind: 'not-printed', message: message('paper.problem.not-printed', { kind }) });

/** The reasons a person can do something about. */
const REASONS: Readonly<Record<string, 'full' | 'denied'>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
};

/** The file could not be written; nothing of it is left. */
export const notWritten = (error: unknown) => {
  const reason = REASONS[codeOf(error)] ?? 'failing';
  return fail({ kind: `paper-${reason}`, message: message(`paper.problem.${reason}`) });
};
