import path from 'node:path';
import { message } from '../../core/messages/message.ts';
import { fail } from '../../core/result.ts';
import { storeFault } from '../store/store-fault.ts';

/** The most a document may hold, in bytes; ours: a CV with pictures is a tenth of it. */
export const MOST_DOCUMENT_BYTES = 50 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

/** Why a file of the person's could not be attached. Nothing was changed in any case. */
export type FileReason = 'missing' | 'unreadable' | 'not-a-file' | 'too-large';

/** A file that cannot be attached, in the person's words. */
export const fileProblem = (reason: FileReason, file: string) =>
  fail({
    kind: `document-${reason}`,
    message: message(`documents.problem.${reason}`, { name: path.basename(file), most: MOST_DOCUMENT_BYTES / MEGABYTE }),
  });

/** A copy that could not be written. Nothing of it is left. */
export const copyProblem = (error: unknown) => {
  const { reason } = storeFault(error);
  return fail({ kind: 'document-not-kept', message: message('documents.problem.not-kept', { reason }) });
};

/** The file of a version is not where it was. */
export const fileGone = (name: string) => fail({ kind: 'document-file-gone', message: message('documents.problem.gone', { name }) });

/** The file of a version holds something else than when it was attached. */
export const fileChanged = (name: string) =>
  fail({ kind: 'document-file-changed', message: message('documents.problem.changed', { name }) });
