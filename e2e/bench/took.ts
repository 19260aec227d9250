/** How long this takes, in milliseconds. */
export const tookMs = (run: () => unknown): number => {
  const startedMs = performance.now();
  run();
  return performance.now() - startedMs;
};
