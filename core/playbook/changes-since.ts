import type { Operation, Workspace } from '../model/workspace.ts';
import type { KnownChange } from './record-changes.ts';

/** Remembers by which operations a workspace came from the one that was asked about last, so that a planner need not compare. */
export interface ChangesSince {
  /** These operations, and no others, led from the one workspace to the other. */
  readonly note: (before: Workspace, operations: readonly Operation[], after: Workspace) => void;
  /** How that workspace came from the one asked about last; undefined where that is not known. */
  readonly upTo: (workspace: Workspace) => KnownChange | undefined;
}

export const createChangesSince = (): ChangesSince => {
  let from: Workspace | null = null;
  let to: Workspace | null = null;
  let operations: Operation[] = [];

  return {
    note: (before, changes, after) => {
      if (before !== to) {
        from = before;
        operations = [];
      }
      operations.push(...changes);
      to = after;
    },
    upTo: (workspace) => {
      const known = from !== null && to === workspace ? { from, operations } : undefined;
      from = workspace;
      to = workspace;
      operations = [];
      return known;
    },
  };
};
