import type { Saver } from './saver.ts';

/** How a save came out; one that failed has been told. */
export interface Saved {
  readonly ok: boolean;
}

/** What was typed into a record. */
export interface Pending<Value> {
  readonly value: Value;
  /** What was kept when it was typed. */
  readonly over: Value;
  readonly isSaved: boolean;
  /** The field was left: once it is saved, what is kept is shown as it was tidied. */
  readonly isLeft: boolean;
}

/** The record as it was typed before and could not be saved, such as on a full disk; it outlives the screen. */
export interface Unsaved<Value> {
  readonly read: () => Pending<Value> | null;
  readonly write: (pending: Pending<Value> | null) => void;
}

/** A record while it is edited. */
export interface Edits<Value> {
  /** What was typed and still stands over what is kept; null where nothing does. */
  readonly pending: () => Pending<Value> | null;
  /** What is shown over what is kept; the same value while neither changes, so that what follows it has nothing to do. */
  readonly shown: (kept: Value) => Value;
  readonly subscribe: (listener: () => void) => () => void;
  /** What is kept now, and how it is saved now. */
  readonly follow: (kept: Value, save: (value: Value) => Promise<Saved>) => void;
  /** Changes what is shown, and saves it a moment later. */
  readonly edit: (change: (value: Value) => Value) => void;
  /** The field is left: what waits is saved at once. */
  readonly leave: () => void;
  /** Nothing that was typed is wanted any more. */
  readonly drop: () => void;
  /** Tries once more what could not be saved before. */
  readonly resume: () => void;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was typed in one field stands; whatever else is kept differently by now is taken as it is kept. */
const rebased = <Value>(value: Value, over: Value, kept: Value): Value => {
  if (!isRecord(value) || !isRecord(over) || !isRecord(kept)) return value;
  const typed = Object.entries(value).filter(([field, words]) => words !== over[field]);
  return { ...kept, ...Object.fromEntries(typed) };
};

/** What is shown of a record: as it is being typed, else as it is kept. */
const shownOf = <Value>(pending: Pending<Value> | null, kept: Value): Value => {
  if (pending === null) return kept;
  if (pending.over === kept) return pending.value;
  return pending.isSaved && pending.isLeft ? kept : rebased(pending.value, pending.over, kept);
};

/**
 * Edits a record that is saved whole. Each change and each save begins with the newest of what was typed and of what
 * is kept, so that no field undoes another, nor what came from elsewhere meanwhile.
 */
export const createEdits = <Value>(saver: Saver, unsaved: Unsaved<Value>, first: Value): Edits<Value> => {
  let kept = first;
  let save: (value: Value) => Promise<Saved> = () => Promise.resolve({ ok: false });
  let pending = unsaved.read();
  let showed: { readonly pending: Pending<Value> | null; readonly kept: Value; readonly value: Value } | null = null;
  const shown = (present: Value): Value => {
    if (showed?.pending !== pending || showed.kept !== present) showed = { pending, kept: present, value: shownOf(pending, present) };
    return showed.value;
  };
  const listeners = new Set<() => void>();
  const take = (next: Pending<Value> | null): void => {
    pending = next;
    for (const listener of listeners) listener();
  };
  const newest = (): Pending<Value> | null => pending;
  const send = async (): Promise<void> => {
    if (pending === null) return;
    const sent = pending.value;
    unsaved.write(pending);
    const { ok } = await save(shown(kept));
    // One that was not saved stays in sight, and goes with the next change.
    if (!ok) return;
    if (unsaved.read()?.value === sent) unsaved.write(null);
    const last = newest();
    if (last?.value === sent) take({ ...last, isSaved: true });
  };
  return {
    pending: newest,
    shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow: (present, how) => {
      kept = present;
      save = how;
    },
    edit: (change) => {
      take({ value: change(shown(kept)), over: kept, isSaved: false, isLeft: false });
      saver.later(() => void send());
    },
    leave: () => {
      saver.flush();
      if (pending !== null) take({ ...pending, isLeft: true });
    },
    drop: () => {
      saver.cancel();
      unsaved.write(null);
      take(null);
    },
    resume: () => {
      if (unsaved.read() !== null) void send();
    },
  };
};
