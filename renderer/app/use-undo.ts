import { useSend } from '../data/services.ts';
import { useSay } from '../ui/say.ts';
import type { Toasts } from '../ui/Toasts.tsx';

/** Takes the newest change back and says which one it was. */
export const useUndo = (toasts: Toasts): (() => void) => {
  const send = useSend();
  const say = useSay();
  return () => {
    void send('change.undo', {}).then((answer) => {
      if (!answer.ok) return;
      const { undone } = answer.value;
      toasts.show({ text: undone === null ? say('app.undo.nothing') : say('app.undo.done', { what: say(undone) }) });
    });
  };
};
