/**
 * Runs one thing at a time: what is asked for while it runs is let go. A second Enter or click on a form that is being
 * saved would otherwise write everything down twice.
 */
export const oneAtATime = (): ((run: () => Promise<void>) => Promise<void>) => {
  let isRunning = false;
  return async (run) => {
    if (isRunning) return;
    isRunning = true;
    try {
      await run();
    } finally {
      isRunning = false;
    }
  };
};
