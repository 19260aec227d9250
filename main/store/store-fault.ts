import { message } from '../../core/messages/message.ts';
import type { Problem } from '../../core/result.ts';
import { codeOf } from './durable-files.ts';

/**
 * Why a write did not happen: `full` disk, `denied` by permissions, `failing` for what the disk reports,
 * `broken` once it is no longer certain what the disk holds, `too-large` for one change beyond the limit.
 */
export type FaultReason = 'full' | 'denied' | 'failing' | 'broken' | 'too-large';

/** A failed write on its way from the adapter through lowdb to the queue, which answers it as a problem. */
export interface StoreFault extends Error {
  readonly reason: FaultReason;
}

const reasonOf = (code: string): FaultReason => {
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'full';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'denied';
  return 'failing';
};

const isFault = (error: unknown): error is StoreFault => error instanceof Error && 'reason' in error;

/** Names the reason of a failed system call; a fault stays the one it is. */
export const storeFault = (error: unknown, reason: FaultReason = reasonOf(codeOf(error))): StoreFault =>
  isFault(error) ? error : Object.assign(new Error(`writing failed: ${codeOf(error)}`), { reason, code: codeOf(error) });

/** A failed write in the person's words: what happened, what is safe, what to do. */
export const problemOf = ({ reason }: { readonly reason: FaultReason }): Problem => ({
  kind: `store-${reason}`,
  message: message(`store.problem.${reason}`),
});
