import { message } from '../../core/messages/message.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { fail } from '../../core/result.ts';
import type { Publication, Store } from '../store/store.ts';

export interface FakeStore extends Pick<Store, 'workspace' | 'change' | 'subscribe'> {
  /** The disk is full from now on, or no longer. */
  readonly refuseWrites: (refused: boolean) => void;
  /** How many changes were written. */
  readonly writes: () => number;
}

/** A store in memory that changes in turn and publishes settings and records as the real one does. */
export const createFakeStore = (start: Workspace): FakeStore => {
  let workspace = start;
  let refused = false;
  let writes = 0;
  const listeners = new Set<(publication: Publication) => void>();
  return {
    workspace: () => workspace,
    change: async (make) => {
      await Promise.resolve();
      if (refused) return fail({ kind: 'store-read-only', message: message('app.name') });
      const made = make(workspace);
      if (!made.ok) return made;
      const before = workspace;
      const next = made.value.workspace;
      if (next !== before) {
        writes += 1;
        workspace = { ...next, rev: before.rev + 1 };
        const onlyLedger = Object.keys(next).every(
          (part) => part === 'deliveries' || next[part as keyof Workspace] === before[part as keyof Workspace],
        );
        const publication: Publication = {
          fromRev: before.rev,
          rev: workspace.rev,
          operations: [onlyLedger ? ['deliveries', 'any', null] : ['settings', '', next.settings]],
          workspace,
        };
        for (const listener of listeners) listener(publication);
      }
      return { ok: true, value: made.value.answer };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refuseWrites: (refuse) => {
      refused = refuse;
    },
    writes: () => writes,
  };
};
