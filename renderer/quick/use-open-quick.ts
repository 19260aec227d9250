import type { QuickWindow } from '../../core/shortcuts/shortcuts.ts';
import { useSend } from '../data/services.ts';

/** Opens a little window, with this text in its field where one is given. */
export const useOpenQuick = (window: QuickWindow): ((text?: string) => void) => {
  const send = useSend();
  return (text) => void send('quick.open', text === undefined ? { window } : { window, text });
};
