import { useEffect } from 'react';
import type { CallerIndex } from '../../../core/caller/caller-index.ts';

/** While the window is not busy, but soon enough for somebody whose phone rings (ours). */
const AT_LATEST_MS = 100;

/** Makes an index ready while the window is idle, and again after each change, so that no key waits for it. */
export const useIndexAhead = (index: Pick<CallerIndex, 'readOn'>): void => {
  useEffect(() => {
    const readOn = (deadline: IdleDeadline): void => {
      let isMore = index.readOn();
      while (isMore && deadline.timeRemaining() > 0) isMore = index.readOn();
      if (isMore) next = requestIdleCallback(readOn, { timeout: AT_LATEST_MS });
    };
    let next = requestIdleCallback(readOn, { timeout: AT_LATEST_MS });
    return () => cancelIdleCallback(next);
  }, [index]);
};
