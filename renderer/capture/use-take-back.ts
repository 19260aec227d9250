import { useRef } from 'react';
import { useAnnounce, useSend } from '../data/services.ts';
import { useSay } from '../ui/say.ts';
import type { Noted } from './write-down.ts';

/** Takes back all that a line became, once, and says which change it was; false where a change could not be taken back. */
export const useTakeBack = (noted: Noted): (() => Promise<boolean>) => {
  const say = useSay();
  const send = useSend();
  const announce = useAnnounce();
  const wasAsked = useRef<Noted | null>(null);
  return async () => {
    if (wasAsked.current === noted) return false;
    wasAsked.current = noted;
    for (let at = 0; at < noted.changes; at += 1) {
      const answer = await send('change.undo', {});
      if (!answer.ok) return false;
      const { undone } = answer.value;
      announce(undone === null ? say('app.undo.nothing') : say('app.undo.done', { what: say(undone) }));
    }
    return true;
  };
};
