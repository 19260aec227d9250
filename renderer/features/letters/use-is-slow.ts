import { useEffect, useState } from 'react';

/** What takes longer than this, in milliseconds, says that it is at work (the conventions of the product). */
const SLOW_AFTER_MS = 400;

/** Whether something has been going on for so long that it should say so. */
export const useIsSlow = (isGoingOn: boolean): boolean => {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isGoingOn]);
  return isSlow;
};
