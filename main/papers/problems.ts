import { message } from '../../core/messages/message.ts';
import { fail } from '../../core/result.ts';
import { codeOf } from '../store/durable-files.ts';

/** The page was not drawn in time, or came to an end. */
export const notDrawn = () => fail({ kind: 'paper-not-drawn', message: message('preparation.problem.not-drawn') });

/** There is nothing to print on. */
export const noPrinter = () => fail({ kind: 'no-printer', message: message('preparation.problem.no-printer') });

/** The system's printing refused it. */
export const notPrinted = () => fail({ kind: 'not-printed', message: message('preparation.problem.not-printed') });

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
  return fail({ kind: `paper-${reason}`, message: message(`preparation.problem.${reason}`) });
};
