import { useAnnounce, useSend } from '../data/services.ts';
import { useSay } from '../ui/say.ts';

/** Takes the newest change back and says which one it was. */
export const useUndo = (): (() => void) => {
  const send = useSend();
  const say = useSay();
  const announce = useAnnounce();
  return () => {
    void send('change.undo', {}).then((answer) => {
      if (!answer.ok) return;
      const { undone } = answer.value;
      announce(undone === null ? say('app.undo.nothing') : say('app.undo.done', { what: say(undone) }));
    });
  };
};
