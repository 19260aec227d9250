import { useEffect, useState } from 'react';
import { createSaver, type Saver } from './saver.ts';

const timer = {
  set: (run: () => void, afterMs: number): unknown => setTimeout(run, afterMs),
  clear: (running: unknown): void => clearTimeout(running as number),
};

/** A saver that loses nothing: it saves at once when the window is left, hidden or closed, and when the component goes. */
export const useSaver = (): Saver => {
  const [saver] = useState(() => createSaver(timer));
  useEffect(() => {
    const { flush } = saver;
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [saver]);
  return saver;
};
