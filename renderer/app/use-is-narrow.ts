import { useSyncExternalStore } from 'react';

/** Below this the sidebar is icons only; the same width stands in the style sheets. */
const narrow = window.matchMedia('(max-width: 1080px)');

const subscribe = (listener: () => void): (() => void) => {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
};

/** Whether the window has room for icons only beside the sheet. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
