import type { Low } from 'lowdb';
import type { Message } from '../../core/messages/message.ts';
import type { Operation, Workspace } from '../../core/model/workspace.ts';
import { fail, type Problem, type Result, succeed } from '../../core/result.ts';
import { type Admitted, admit } from './admit.ts';
import { createChangeQueue, type Step } from './change-queue.ts';
import type { JournalAdapter } from './journal-adapter.ts';
import { problemOf, storeFault } from './store-fault.ts';
import type { Found, MakeChange, Publication, Store, StoreLog, StoreStatus } from './store.ts';
import { remember, takenBack, type UndoStack } from './undo.ts';

interface State {
  readonly workspace: Workspace;
  readonly undo: UndoStack;
  /** What was taken back and may be made again, until something else is changed. */
  readonly redo: UndoStack;
  /** What led here since the last write. */
  readonly unsaved: readonly Operation[];
}

const createListeners = <Value>(log: StoreLog) => {
  const listeners = new Set<(value: Value) => void>();
  return {
    add: (listener: (value: Value) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (value: Value) => {
      for (const listener of listeners) {
        try {
          listener(value);
        } catch (error) {
          // What was saved stays saved, whatever a listener makes of it.
          log('store listener failed', { error: error instanceof Error ? error.name : 'unknown' });
        }
      }
    },
  };
};

/** The store over an opened lowdb: one queue of changes, validation, undo, publication. */
export const createStore = (options: {
  readonly low: Low<Workspace>;
  readonly adapter: JournalAdapter;
  readonly found: Found;
  readonly notice: Message | null;
  readonly log: StoreLog;
  readonly release: () => Promise<void>;
}): Store => {
  const { low, adapter, log } = options;
  const publications = createListeners<Publication>(log);
  const statuses = createListeners<StoreStatus>(log);
  let status: StoreStatus = { readOnly: null, notice: options.notice };

  const setStatus = (changed: Partial<StoreStatus>): void => {
    const next = { ...status, ...changed };
    if (next.readOnly?.key === status.readOnly?.key && next.notice === status.notice) return;
    status = next;
    statuses.tell(status);
  };

  const write = async (workspace: Workspace): Promise<Problem | null> => {
    const before = low.data;
    low.data = workspace;
    const written = low.write();
    // lowdb hands its data to the adapter at once; until that is on the disk, memory stays as it was.
    low.data = before;
    try {
      await written;
    } catch (error) {
      const { reason } = storeFault(error);
      log('store write failed', { reason });
      const problem = problemOf({ reason });
      if (reason !== 'too-large') setStatus({ readOnly: problem.message });
      return problem;
    }
    low.data = workspace;
    setStatus({ readOnly: null });
    return null;
  };

  const queue = createChangeQueue<State>({
    initial: { workspace: low.data, undo: [], redo: [], unsaved: [] },
    save: async (next) => {
      const problem = next.unsaved.length === 0 ? null : await write(next.workspace);
      return problem === null ? succeed({ ...next, unsaved: [] }) : fail(problem);
    },
    saved: ({ workspace, unsaved }, before) => {
      if (unsaved.length > 0) publications.tell({ fromRev: before.workspace.rev, rev: workspace.rev, operations: unsaved, workspace });
    },
  });

  /** The state with another workspace, if that holds to the schema. */
  const admitted = (state: State, workspace: Workspace): Result<{ readonly state: State; readonly admitted: Admitted }> => {
    const result = admit(state.workspace, workspace, (collection, at) => {
      log('store change refused', { collection, at });
    });
    if (!result.ok) return result;
    const { operations } = result.value;
    const next = { ...state, workspace: result.value.workspace, unsaved: [...state.unsaved, ...operations] };
    return succeed({ state: operations.length === 0 ? state : next, admitted: result.value });
  };

  const changeWith =
    <Answer>(make: MakeChange<Answer>): Step<State, Answer> =>
    (state) => {
      const refused = (problem: Problem) => ({ state, answer: fail(problem), characters: 0 });
      const made = make(state.workspace);
      if (!made.ok) return refused(made.problem);
      const { said, answer } = made.value;
      const result = admitted(state, made.value.workspace);
      if (!result.ok) return refused(result.problem);
      const { operations, characters } = result.value.admitted;
      const next = result.value.state;
      const undo = said === null ? state.undo : remember(state.undo, said, state.workspace, operations);
      return { state: undo === state.undo ? next : { ...next, undo, redo: [] }, answer: succeed(answer), characters };
    };

  /** Takes the newest change of one stack back; what it had said can then be had again from the other. */
  const takeFrom =
    (from: 'undo' | 'redo', to: 'undo' | 'redo'): Step<State, Message | null> =>
    (state) => {
      const newest = state[from].at(-1);
      if (newest === undefined) return { state, answer: succeed(null), characters: 0 };
      const rest = { ...state, [from]: state[from].slice(0, -1) };
      const back = takenBack(state.workspace, newest);
      const result = back.ok ? admitted(rest, back.value) : back;
      // One that cannot be taken back any more does not stand in the way of the ones before it.
      if (!result.ok) return { state: rest, answer: result, characters: 0 };
      const { operations, characters } = result.value.admitted;
      const next = { ...result.value.state, [to]: remember(state[to], newest.said, state.workspace, operations) };
      return { state: next, answer: succeed(newest.said), characters };
    };

  return {
    found: options.found,
    workspace: () => low.data,
    status: () => status,
    change: (make) => queue.change(changeWith(make)),
    undo: () => queue.change(takeFrom('undo', 'redo')),
    undoable: () => queue.state().undo.at(-1)?.said ?? null,
    redo: () => queue.change(takeFrom('redo', 'undo')),
    redoable: () => queue.state().redo.at(-1)?.said ?? null,
    subscribe: publications.add,
    watchStatus: statuses.add,
    dismissNotice: () => {
      setStatus({ notice: null });
    },
    compact: adapter.compact,
    close: async () => {
      await queue.close();
      try {
        await adapter.close();
      } catch (error) {
        // Everything that was answered is on the disk already.
        log('store not closed cleanly', { reason: storeFault(error).reason });
      }
      await options.release();
    },
  };
};
