import type { Message } from '../../core/messages/message.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { succeed } from '../../core/result.ts';
import type { Store, StoreStatus } from '../store/store.ts';
import { createFakeStore } from './fake-store.ts';

export interface FakeShownStore extends Store {
  /** The store's status becomes another one. */
  readonly become: (status: StoreStatus) => void;
  readonly isClosed: () => boolean;
}

/** A whole store in memory, as the window's side of main sees it; it undoes nothing. */
export const createFakeShownStore = (start: Workspace, undoable: Message | null = null): FakeShownStore => {
  const { workspace, change, subscribe } = createFakeStore(start);
  const watchers = new Set<(status: StoreStatus) => void>();
  let status: StoreStatus = { readOnly: null, notice: null };
  let closed = false;
  const become = (next: StoreStatus): void => {
    status = next;
    for (const watcher of watchers) watcher(next);
  };
  return {
    found: 'opened',
    workspace,
    change,
    subscribe,
    status: () => status,
    undo: () => Promise.resolve(succeed(undoable)),
    undoable: () => undoable,
    redo: () => Promise.resolve(succeed(null)),
    redoable: () => null,
    watchStatus: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    dismissNotice: () => become({ ...status, notice: null }),
    compact: () => Promise.resolve(),
    close: () => {
      closed = true;
      return Promise.resolve();
    },
    become,
    isClosed: () => closed,
  };
};
