import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { createEdits, type Pending, type Saved, type Unsaved } from './edits.ts';
import { useSaver } from './use-saver.ts';

/** A record that is being edited: what to show, and how to change it. */
export interface Edited<Value> {
  /** As it is being edited, else as it is kept. */
  readonly value: Value;
  /** Changes it and saves it a moment later. */
  readonly edit: (change: (value: Value) => Value) => void;
  /** A field was left: saves what waits, at once. */
  readonly leave: () => void;
  /** Nothing of what waits to be saved is wanted any more. */
  readonly drop: () => void;
}

/** What could not be saved, by the record it belongs to. */
const allUnsaved = new Map<string, unknown>();

const unsavedOf = <Value>(id: string): Unsaved<Value> => ({
  read: () => (allUnsaved.get(id) ?? null) as Pending<Value> | null,
  write: (pending) => {
    if (pending === null) allUnsaved.delete(id);
    else allUnsaved.set(id, pending);
  },
});

/**
 * Edits a record in place, saved with every rest. `id` names it among everything that is edited so, for as long as the
 * component stands; `kept` is the record as the mirror has it, not built anew.
 */
export const useEdited = <Value>(id: string, kept: Value, save: (value: Value) => Promise<Saved>): Edited<Value> => {
  const saver = useSaver();
  const [edits] = useState(() => createEdits<Value>(saver, unsavedOf(id), kept));
  useLayoutEffect(() => edits.follow(kept, save));
  useEffect(() => edits.resume(), [edits]);
  useSyncExternalStore(edits.subscribe, edits.pending);
  return { value: edits.shown(kept), edit: edits.edit, leave: edits.leave, drop: edits.drop };
};
