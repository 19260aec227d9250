import type { QuickWindow } from '../../core/shortcuts/shortcuts.ts';
import { useSend } from '../data/services.ts';

/** Puts a little window away; what is typed in it stays. */
export const useCloseQuick = (window: QuickWindow): (() => void) => {
  const send = useSend();
  return () => void send('quick.close', { window });
};
