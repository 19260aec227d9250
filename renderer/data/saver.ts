/** What a saver needs of the browser, so that tests can stand in for it. */
export interface SaverTimer {
  readonly set: (run: () => void, afterMs: number) => unknown;
  readonly clear: (timer: unknown) => void;
}

/** How long typing may rest before it is saved, in milliseconds: too short to notice, too long to save every letter. */
export const SAVE_AFTER_MS = 300;

/** How long somebody may type without a rest before it is saved all the same, in milliseconds: a crash takes a second at most. */
export const SAVE_AT_LATEST_MS = 800;

/** Saves what is being typed, a moment after the last letter, and now and then while there is no last letter yet. */
export interface Saver {
  /** Takes the newest way to save; an older one that did not run yet is superseded. */
  readonly later: (save: () => void) => void;
  /** Saves what is waiting, now. */
  readonly flush: () => void;
  /** Forgets what is waiting, because it was saved or thrown away by other means. */
  readonly cancel: () => void;
}

export const createSaver = (timer: SaverTimer, afterMs = SAVE_AFTER_MS): Saver => {
  let waiting: { readonly save: () => void; readonly rest: unknown; readonly limit: unknown } | null = null;

  const cancel = (): void => {
    if (waiting !== null) {
      timer.clear(waiting.rest);
      timer.clear(waiting.limit);
    }
    waiting = null;
  };
  const flush = (): void => {
    if (waiting === null) return;
    const { save } = waiting;
    cancel();
    save();
  };
  return {
    later: (save) => {
      if (waiting !== null) timer.clear(waiting.rest);
      const limit = waiting === null ? timer.set(flush, SAVE_AT_LATEST_MS) : waiting.limit;
      waiting = { save, rest: timer.set(flush, afterMs), limit };
    },
    flush,
    cancel,
  };
};
