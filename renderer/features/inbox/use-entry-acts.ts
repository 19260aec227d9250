import { useLocation } from 'wouter';
import type { Action } from '../../../core/playbook/action.ts';
import type { Instant } from '../../../core/time/types.ts';
import { useSend } from '../../data/services.ts';

/** What the buttons and keys of the inbox do; whatever is done about a row, it was read. */
export const useEntryActs = () => {
  const send = useSend();
  const [, navigate] = useLocation();
  const read = (ids: readonly string[]): void => {
    if (ids.length > 0) void send('inbox.read', { deliveryIds: [...ids] });
  };
  return {
    read,
    open: (place: string, ids: readonly string[]): void => {
      read(ids);
      navigate(place);
    },
    complete: ({ key, covers }: Action, ids: readonly string[]): void => {
      read(ids);
      void send('action.complete', { key, also: [...covers] });
    },
    reopen: ({ key, covers }: Action): void => void send('action.reopen', { key, also: [...covers] }),
    snooze: ({ key, covers }: Action, untilAt: Instant, ids: readonly string[]): void => {
      read(ids);
      void send('action.snooze', { key, also: [...covers], untilAt });
    },
  };
};
