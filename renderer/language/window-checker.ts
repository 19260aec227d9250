import { createChecker } from './checker.ts';
import { startWorker } from './start-worker.ts';

/** The checker of this window: one worker serves the subject and the text, and the next letter too. */
export const windowChecker = createChecker({
  startWorker,
  setTimer: (run, afterMs) => {
    const timer = setTimeout(run, afterMs);
    return () => clearTimeout(timer);
  },
});
