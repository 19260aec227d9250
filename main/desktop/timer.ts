/** Runs something later. Injected, so that tests need not wait. */
export interface Timer {
  /** Runs once after that many milliseconds; returns what cancels it. */
  readonly after: (delayMs: number, run: () => void) => () => void;
}

/** Beyond this Node's timer fires at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** The real timer. It does not keep the process alive. */
export const createTimer = (): Timer => ({
  after: (delayMs, run) => {
    const handle = setTimeout(run, Math.min(Math.max(0, delayMs), LONGEST_MS));
    handle.unref();
    return () => {
      clearTimeout(handle);
    };
  },
});
