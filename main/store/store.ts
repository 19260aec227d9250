import type { Changed } from '../../core/changes/change.ts';
import type { Message } from '../../core/messages/message.ts';
import type { Operation, Workspace } from '../../core/model/workspace.ts';
import type { Problem, Result } from '../../core/result.ts';

/** Why a folder could not be opened for reading and writing. In every case the files in it are left exactly as they were. */
export interface StoreProblem extends Problem {
  readonly kind:
    /** Another process has the folder open. */
    | 'store-locked'
    /** The files were written by a newer version of Afterview. */
    | 'store-newer'
    /** The folder or a file in it cannot be read (permissions, a failing disk). */
    | 'store-unreadable'
    /** Nothing is there yet and nothing can be written. */
    | 'store-unwritable';
}

/** How the folder was found. `recovered` means that something was damaged: it was set aside and the good part is open. */
export type Found = 'opened' | 'fresh' | 'recovered';

export interface StoreStatus {
  /** Null while writing works; else why changes are refused at present, in words. */
  readonly readOnly: Message | null;
  /** What happened while opening and must be told, such as a damaged file that was set aside. */
  readonly notice: Message | null;
}

/** What subscribers are told after the change has become durable: the operations lead from one revision to the other. */
export interface Publication {
  readonly fromRev: number;
  readonly rev: number;
  readonly operations: readonly Operation[];
  readonly workspace: Workspace;
}

/** A way from one workspace to the next; runs in turn with all others and must not wait for anything. */
export type MakeChange<Answer> = (workspace: Workspace) => Result<Changed<Answer>>;

/** The one place where the workspace lives and changes. */
export interface Store {
  readonly found: Found;
  /** The present workspace; everything in it has reached the disk. */
  readonly workspace: () => Workspace;
  readonly status: () => StoreStatus;
  /**
   * Changes the workspace, after every change asked for earlier. Resolves once the change survives a power cut,
   * or with a problem, in which case memory and disk are as they were. Rejects only with what `make` threw.
   */
  readonly change: <Answer>(make: MakeChange<Answer>) => Promise<Result<Answer>>;
  /** Takes the newest undoable change back as a change of its own; answers what it had said, null when there is none. */
  readonly undo: () => Promise<Result<Message | null>>;
  /** What `undo` would take back; null when nothing. */
  readonly undoable: () => Message | null;
  /** Makes again what was taken back last, as long as nothing else was changed since; answers what it had said. */
  readonly redo: () => Promise<Result<Message | null>>;
  /** What `redo` would make again; null when nothing. */
  readonly redoable: () => Message | null;
  /** Returns how to unsubscribe. */
  readonly subscribe: (listener: (publication: Publication) => void) => () => void;
  /** Told whenever `status()` answers something new. Returns how to unsubscribe. */
  readonly watchStatus: (listener: (status: StoreStatus) => void) => () => void;
  readonly dismissNotice: () => void;
  /** Folds the journal into a new snapshot now, in the background; it also happens by itself as the journal grows. */
  readonly compact: () => Promise<void>;
  /** Waits for everything asked for, then lets go of the folder. Later changes are refused. */
  readonly close: () => Promise<void>;
}

/** What the store tells the log: an event and plain facts, never anything the person wrote. */
export type StoreLog = (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void;
