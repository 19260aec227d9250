import type { Message } from '../../core/messages/message.ts';
import { message } from '../../core/messages/message.ts';
import type { Operation, Workspace } from '../../core/model/workspace.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { applied, recordAt } from './difference.ts';

/** How many changes can be taken back. */
const UNDO_LIMIT = 50;

interface Step {
  readonly collection: Operation[0];
  readonly id: string;
  /** Null where there was none. */
  readonly before: unknown;
  /** Null where it was removed. */
  readonly after: unknown;
}

/** One change that can be taken back, with what it had said. */
export interface Undoable {
  readonly said: Message;
  readonly steps: readonly Step[];
}

/** The newest last. */
export type UndoStack = readonly Undoable[];

/**
 * Adds a change that leads to `after`. What it told the ledger is history and stays; lines it removed come back with
 * the rest, because without them everything they speak of would be told again.
 */
export const remember = (stack: UndoStack, said: Message, before: Workspace, operations: readonly Operation[]): UndoStack => {
  const steps = operations
    .filter(([collection, , after]) => collection !== 'deliveries' || after === null)
    .map(([collection, id, after]): Step => ({ collection, id, before: recordAt(before, collection, id), after }));
  return steps.length === 0 ? stack : [...stack, { said, steps }].slice(-UNDO_LIMIT);
};

/**
 * The workspace without the change. Refused where something else has changed the same records since;
 * only what was typed into a draft meanwhile is simply kept.
 */
export const takenBack = (workspace: Workspace, { steps }: Undoable): Result<Workspace> => {
  const isAsLeft = ({ collection, id, after }: Step): boolean => recordAt(workspace, collection, id) === after;
  if (!steps.every((step) => step.collection === 'drafts' || isAsLeft(step)))
    return fail({ kind: 'store-undo-changed', message: message('store.problem.undo-changed') });
  const operations = steps.filter(isAsLeft).map(({ collection, id, before }) => [collection, id, before] as Operation);
  return succeed(applied(workspace, operations));
};
