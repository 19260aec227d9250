import { message } from '../../core/messages/message.ts';
import { fail } from '../../core/result.ts';
import { storeFault } from '../store/store-fault.ts';

const MEGABYTE = 1024 * 1024;

/** What a letter's attachments may come to, in bytes: Gmail takes 25 MB of a mail, and a mail is a third larger than what is attached to it. */
export const MOST_ATTACHED_BYTES = 18 * MEGABYTE;

/** The line for whom it goes to holds no whole mail address. */
export const noAddress = (to: string) => fail({ kind: 'letter-address', message: message('sending.problem.address', { to }), field: 'to' });

/** Together the attachments are more than mail servers take. */
export const tooHeavy = () =>
  fail({ kind: 'letter-too-heavy', message: message('sending.problem.too-heavy', { most: MOST_ATTACHED_BYTES / MEGABYTE }) });

/** The file for the mail program could not be written; nothing of it is left. */
export const fileNotWritten = (error: unknown) => {
  const { reason } = storeFault(error);
  return fail({ kind: 'letter-not-written', message: message('sending.problem.not-written', { reason }) });
};

/** No program on this computer opens a letter as a file. */
export const noProgram = () => fail({ kind: 'letter-not-opened', message: message('sending.problem.no-program') });

/** The system's clipboard did not take it. */
export const notCopied = () => fail({ kind: 'letter-not-copied', message: message('sending.problem.not-copied') });
