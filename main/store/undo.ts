import type { Message } from '../../core/messages/message.ts';
import { message } from '../../core/messages/message.ts';
import type { Operation, Workspace } from '../../core/model/workspace.ts';
import { sameValue } from '../../core/playbook/same-value.ts';
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
 * A record without a change: the fields that it changed go back, and what was changed in others since stays, such as
 * notes that were typed meanwhile; so it is with what a field is made of. Undefined where one of its own fields has been
 * changed since. When a record was changed last is no field of its own.
 */
const withoutStep = (present: unknown, { before, after }: Pick<Step, 'before' | 'after'>): unknown => {
  if (present === after) return before;
  if (!isRecord(present) || !isRecord(before) || !isRecord(after)) return undefined;
  const back: Record<string, unknown> = { ...present };
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (sameValue(before[field], after[field])) continue;
    if (field === 'changedAt') continue;
    if (!sameValue(present[field], after[field])) {
      const within = withoutStep(present[field], { before: before[field], after: after[field] });
      if (within === undefined) return undefined;
      back[field] = within;
    } else if (Object.hasOwn(before, field)) back[field] = before[field];
    else Reflect.deleteProperty(back, field);
  }
  return back;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The workspace without the change. Refused where something else has changed the same fields of a record since, or
 * anything in one it would remove; only what was typed into a draft meanwhile is simply kept.
 */
export const takenBack = (workspace: Workspace, { steps }: Undoable): Result<Workspace> => {
  const operations: Operation[] = [];
  for (const step of steps) {
    const { collection, id } = step;
    const back = withoutStep(recordAt(workspace, collection, id), step);
    if (back !== undefined) operations.push([collection, id, back] as Operation);
    else if (collection !== 'drafts') return fail({ kind: 'store-undo-changed', message: message('store.problem.undo-changed') });
  }
  return succeed(applied(workspace, operations));
};
