import { useRef, useState } from 'react';
import type { Result } from '../../../core/result.ts';
import { useSaver } from '../../data/use-saver.ts';

/** A record that is being edited: what to show, and how to change it. */
export interface Edited<Value> {
  /** As it is being edited, else as it is kept. */
  readonly value: Value;
  /** Changes it and saves it a moment later. */
  readonly edit: (change: (value: Value) => Value) => void;
  /** Saves what waits, at once. */
  readonly flush: () => void;
}

interface Pending<Value> {
  readonly value: Value;
  /** What was kept when it was changed: once something else is kept and this one is saved, that is the newer truth. */
  readonly over: Value;
  readonly isSaved: boolean;
}

const shownOf = <Value>(pending: Pending<Value> | null, kept: Value): Value =>
  pending === null || (pending.isSaved && pending.over !== kept) ? kept : pending.value;

/** Edits a record in place. Several fields may change it in quick succession; none of them undoes another. */
export const useEdited = <Value>(kept: Value, save: (value: Value) => Promise<Result<unknown>>): Edited<Value> => {
  const saver = useSaver();
  const newest = useRef<Pending<Value> | null>(null);
  const [pending, setPending] = useState<Pending<Value> | null>(null);
  const take = (next: Pending<Value>): void => {
    newest.current = next;
    setPending(next);
  };
  return {
    value: shownOf(pending, kept),
    edit: (change) => {
      const value = change(shownOf(newest.current, kept));
      take({ value, over: kept, isSaved: false });
      saver.later(() => {
        void save(value).then((answer) => {
          // One that was not saved stays in sight, and goes with the next change.
          const last = newest.current;
          if (answer.ok && last?.value === value) take({ ...last, isSaved: true });
        });
      });
    },
    flush: saver.flush,
  };
};
