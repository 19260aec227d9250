import type { Message } from '../../core/messages/message.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { fail, type Problem, succeed } from '../../core/result.ts';
import type { Store } from './store.ts';

/**
 * A store that shows a workspace and refuses every change: what is on a disk that cannot be written to, or an
 * empty one in place of data that could not be opened, so that the app can say so in its own window.
 */
export const readOnlyStore = (options: {
  readonly workspace: Workspace;
  /** Why nothing can be changed, shown as long as it is open. */
  readonly readOnly: Message;
  /** What a change is answered. */
  readonly refusal: Problem;
}): Store => {
  const status = { readOnly: options.readOnly, notice: null };
  const unsubscribe = (): void => undefined;
  return {
    found: 'opened',
    workspace: () => options.workspace,
    status: () => status,
    change: () => Promise.resolve(fail(options.refusal)),
    undo: () => Promise.resolve(succeed(null)),
    undoable: () => null,
    redo: () => Promise.resolve(succeed(null)),
    redoable: () => null,
    subscribe: () => unsubscribe,
    watchStatus: () => unsubscribe,
    dismissNotice: () => undefined,
    compact: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
};
