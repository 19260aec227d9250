/**
 * Ends everything in order when the person or the system asks this process to end.
 * @param {() => Promise<void>} close
 * @returns {() => boolean} whether that has begun
 */
export const onInterrupt = (close) => {
  let begun = false;
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => {
      if (begun) return;
      begun = true;
      void close().finally(() => process.exit(code));
    });
  }
  return () => begun;
};
