import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { useClient } from '../data/services.ts';
import { useSay } from '../ui/say.ts';
import type { Toasts } from '../ui/Toasts.tsx';
import { useUndo } from './use-undo.ts';

/** Goes where the main process says, and says what it tells. */
export const usePushes = (toasts: Toasts): void => {
  const client = useClient();
  const say = useSay();
  const undo = useUndo(toasts);
  const [, navigate] = useLocation();
  const go = useEffectEvent((to: string) => navigate(to));
  const tell = useEffectEvent((text: string, undoable: boolean) => toasts.show(undoable ? { text, undo } : { text }));
  const words = useEffectEvent(say);

  useEffect(() => {
    const stopNavigating = client.subscribe('navigate', ({ to }) => go(to));
    const stopTelling = client.subscribe('said', ({ message, undoable }) => tell(words(message), undoable));
    return () => {
      stopNavigating();
      stopTelling();
    };
  }, [client]);
};
