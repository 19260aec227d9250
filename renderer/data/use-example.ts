import { useLocation } from 'wouter';
import { useSend, useStatus } from './services.ts';

/** Whether the example is shown, and the way into it or out of it, which ends at the Today of what is shown then. */
export const useExample = (): { readonly isShown: boolean; readonly toggle: () => Promise<void> } => {
  const send = useSend();
  const [, navigate] = useLocation();
  const isShown = useStatus().view === 'example';
  return {
    isShown,
    toggle: async () => {
      const { ok } = await send(isShown ? 'example.leave' : 'example.open', {});
      if (ok) navigate('/today');
    },
  };
};
