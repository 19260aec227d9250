import { useEffect, useState } from 'react';
import type { Message } from '../../../core/messages/message.ts';
import { useClient } from '../../data/services.ts';

/** What the main process said last of a change that can be undone; null before any. */
export const useLastSaid = (): Message | null => {
  const client = useClient();
  const [said, setSaid] = useState<Message | null>(null);
  useEffect(
    () =>
      client.subscribe('said', (push) => {
        if (push.undoable) setSaid(push.message);
      }),
    [client],
  );
  return said;
};
